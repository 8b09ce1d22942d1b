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

/** Addresses of the land, in the order of its names in the profile: the same files for either renderer. */
declare module 'virtual:corridor-land' {
  export const LAND_FILES: readonly string[];
}

/** The profile of the corridor that the build is of, in parts. */
declare module 'virtual:corridor-profile' {
  type Profile = ReturnType<(typeof import('./corridor/named'))['named']['profile']>;
  export const PROFILE: Profile['PROFILE'];
  export const CORRIDOR: Profile['CORRIDOR'];
  export const CREDITS: Profile['CREDITS'];
  export const LOCALITY: Profile['LOCALITY'];
  export const PERIOD: Profile['PERIOD'];
  export const REGION: Profile['REGION'];
  export const CLOSEST_ZOOM: Profile['CLOSEST_ZOOM'];
  export const SHORE_ACCURACY_KM: Profile['SHORE_ACCURACY_KM'];
  export const TITLES: Profile['TITLES'];
}

/** Names of the files of its land, in the order in which they are stacked. */
declare module 'virtual:corridor-land-names' {
  export const LAND: import('./domain/profile-schema').Profile['land'];
}

/** What it calls its parks, its water and its line. */
declare module 'virtual:corridor-terms' {
  export const TERMS: import('./domain/profile-schema').Profile['terms'];
}

/** Its languages, the default first. */
declare module 'virtual:corridor-languages' {
  export const LANGUAGES: import('./domain/profile-schema').Profile['languages'];
}

/** Its own colours and signs. */
declare module 'virtual:corridor-appearance' {
  type Appearance = ReturnType<(typeof import('./corridor/named'))['named']['appearance']>;
  export const BAY_COLOURS: Appearance['BAY_COLOURS'];
  export const GROUP_COLOURS: Appearance['GROUP_COLOURS'];
  export const LAYER_SIGNS: Appearance['LAYER_SIGNS'];
}

/** The base maps that its operator has configured. */
declare module 'virtual:corridor-basemaps' {
  type Basemaps = ReturnType<(typeof import('./corridor/named'))['named']['basemaps']>;
  export const BASEMAPS: Basemaps['BASEMAPS'];
  export const BASE_IDS: Basemaps['BASE_IDS'];
  export const NEAREST_ZOOM: Basemaps['NEAREST_ZOOM'];
}

/** What draws base maps; null where none is configured. */
declare module 'virtual:base-maps' {
  export const loadBaseMaps: (() => Promise<typeof import('./ui/map/base')>) | null;
}

/** What keeps base maps offline; null where none is to be kept. */
declare module 'virtual:base-copies' {
  export const loadBaseCopies: (() => Promise<typeof import('./ui/map/base/copies')>) | null;
}

/** The blocks of those that are kept, by the id of the base map. */
declare module 'virtual:base-blocks' {
  export const BLOCKS: Readonly<Record<string, import('./domain/block-list').BlockList>>;
}

/** What cards say of it. */
declare module 'virtual:corridor-card-texts' {
  export const CARD_TEXTS: ReturnType<
    (typeof import('./corridor/named'))['named']['cardTexts']
  >['CARD_TEXTS'];
}

/** What else is said of it. */
declare module 'virtual:corridor-texts' {
  type Texts = ReturnType<(typeof import('./corridor/named'))['named']['texts']>;
  export const PAGE_TEXTS: Texts['PAGE_TEXTS'];
  export const BUILD_TEXTS: Texts['BUILD_TEXTS'];
}
