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

/** The profile of the corridor that the build is of. */
declare module 'virtual:corridor-profile' {
  export const PROFILE: import('./domain/profile-schema').Profile;
}

/** What is said of that corridor. */
declare module 'virtual:corridor-texts' {
  export const PAGE_TEXTS: import('./domain/profile-schema').PageTexts;
  export const BUILD_TEXTS: import('./domain/profile-schema').BuildTexts;
}
