/// <reference types="vite/client" />

declare module 'virtual:palette.css';
declare module 'virtual:contrast.css';

/** Addresses for fetch. */
declare module 'virtual:corridor-data' {
  /** Everything the page needs at once. */
  export const data: string;
  /** The names to search in. */
  export const names: string;
  /** What the plan holds beside its parks. */
  export const plan: string;
}
