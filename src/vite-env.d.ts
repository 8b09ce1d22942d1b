/// <reference types="vite/client" />

declare module 'virtual:palette.css';

/** The address of the data, for fetch. */
declare module 'virtual:corridor-data' {
  const address: string;
  export default address;
}
