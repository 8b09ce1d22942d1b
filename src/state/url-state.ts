// What an address can carry: the shape of it, and what stands where nothing is said.
import { BASE_IDS } from '#corridor/basemaps';
import type { Corridor } from '../domain/corridor';
import { NO_FILTER, type Filter } from '../domain/facets';
import {
  BASES,
  CHART,
  ROLES,
  type Lang,
  type Paper,
  type ParkId,
  type Showable,
} from '../domain/ids';
import { FIRST_LANG } from '../domain/languages';
import { PLATFORM_FACETS } from '../domain/platform-kind';
import type { MatrixOrder } from '../domain/analysis/matrix';
import type { OverlapMode } from '../domain/analysis/overlap';
import { RADIUS_KM } from '../domain/analysis/radius';
import type { KioskTimes } from './kiosk-times';

/** Centre in WGS84 degrees; zoom as MapLibre counts it (512 px tiles). */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

export type Selection =
  | { readonly kind: 'none' }
  /** `place`: transport, or a body of the whole plan. */
  | { readonly kind: 'park' | 'bay' | 'platform' | 'place'; readonly id: string };

/** Which map is asked for; MapLibre falls back to SVG by itself. */
export const RENDERERS = ['gl', 'svg'] as const;
export type Renderer = (typeof RENDERERS)[number];

/** What the page is: the map with its panel, with the planner's workbench, or the story; or the public screen. */
export const VIEWS = ['explore', 'plan', 'story', 'kiosk'] as const;
export type View = (typeof VIEWS)[number];

/** The tables of the workbench. */
export const TABS = ['matrix', 'overlap', 'gaps', 'compare', 'shortlist', 'measure'] as const;
export type Tab = (typeof TABS)[number];

/** A step of the story, counted from 1: one for each park. */
export type Step = string;

export const stepsFor = (parks: number): readonly Step[] =>
  Array.from({ length: parks }, (_, at) => String(at + 1));

/** `large` is the elder mode of the kiosk. */
export const TEXT_SIZES = ['standard', 'large'] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export const CONTRASTS = ['standard', 'more'] as const;
export type Contrast = (typeof CONTRASTS)[number];

/** What of a hand on the map is the map's. */
export type Gestures = 'auto' | 'free';

export interface UrlState {
  readonly lang: Lang;
  readonly view: View;
  readonly text: TextSize;
  readonly contrast: Contrast;
  /** What the address says of the kiosk's times; the rest is said elsewhere. */
  readonly kiosk: Partial<KioskTimes>;
  /** A kiosk that tells its server that it is alive. */
  readonly heartbeat: boolean;
  /** The map stands in another page, which may speak to it. */
  readonly embed: boolean;
  /** In a frame `auto` leaves one finger and the wheel to the page around; `free` takes them. */
  readonly gestures: Gestures;
  readonly renderer: Renderer;
  readonly selection: Selection;
  readonly filter: Filter;
  /** What the map shows beyond the parks, in their one order. */
  readonly layers: readonly Showable[];
  /** What is below the corridor: a base map's id, or the chart's. */
  readonly base: string;
  /** What lies open over the map. */
  readonly paper: Paper | 'none';
  readonly step: Step;
  readonly tab: Tab;
  /** The order of the matrix's rows. */
  readonly sort: MatrixOrder;
  /** The terms that the overlap counts. */
  readonly terms: OverlapMode;
  /** In the order of the plan's list. */
  readonly compare: readonly ParkId[];
  /** Weights by key, each greater than 0. */
  readonly criteria: ReadonlyMap<string, number>;
  readonly measure: Measure;
  /** Null while the map fits the selection, or the whole corridor. */
  readonly camera: Camera | null;
}

/** What is measured: `from` and `to` are ids or `latitude/longitude`, empty for none. */
export interface Measure {
  readonly from: string;
  readonly to: string;
  /** Whole kilometres around `from`. */
  readonly radius: number;
}

/** The ids that an address may name. */
export interface Vocabulary {
  /** The language of the page's path, which an address need not name. */
  readonly lang: Lang;
  /** In the order of the plan's list. */
  readonly parks: ReadonlySet<ParkId>;
  readonly layers: readonly Showable[];
  readonly bays: ReadonlySet<string>;
  readonly platforms: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly industries: ReadonlySet<string>;
  readonly districts: ReadonlySet<string>;
}

export const NO_CRITERIA: ReadonlyMap<string, number> = new Map();

/** Nobody changes them: another choice is another map. */
export const criteriaFrom = (
  pairs: readonly (readonly [string, number])[],
): ReadonlyMap<string, number> => new Map(pairs);

export const NOTHING_SELECTED: Selection = { kind: 'none' };

export const INITIAL: UrlState = {
  lang: FIRST_LANG,
  view: 'explore',
  text: 'standard',
  contrast: 'standard',
  kiosk: {},
  heartbeat: false,
  embed: false,
  gestures: 'auto',
  renderer: 'gl',
  selection: NOTHING_SELECTED,
  filter: NO_FILTER,
  layers: [],
  base: BASE_IDS[0] ?? CHART,
  paper: 'none',
  step: '1',
  tab: 'matrix',
  sort: 'taxonomy',
  terms: 'mapped',
  compare: [],
  criteria: NO_CRITERIA,
  measure: { from: '', to: '', radius: RADIUS_KM.first },
  camera: null,
};

export function vocabularyOf(corridor: Corridor, lang: Lang = INITIAL.lang): Vocabulary {
  const idsOf = (rows: readonly { readonly id: string }[]) => new Set(rows.map(({ id }) => id));
  return {
    lang,
    parks: new Set(corridor.parkIds),
    layers: corridor.showable,
    bays: idsOf(corridor.bays.map(({ properties }) => properties)),
    platforms: idsOf(corridor.platforms),
    places: corridor.places,
    industries: idsOf(corridor.taxonomy.industries),
    districts: idsOf(corridor.districts),
  };
}

/** What is chosen, in the one order of all, each once. */
export const chosenOf = <T>(all: readonly T[], chosen: readonly T[]): readonly T[] =>
  all.filter((each) => chosen.includes(each));

/** The same filter with every list in its one order and without repeats, so that one filter has one address. */
export function inOrder(filter: Filter): Filter {
  const sorted = (values: readonly string[]) => [...new Set(values)].sort();
  return {
    industries: sorted(filter.industries),
    match: filter.match,
    roles: ROLES.filter((role) => filter.roles.includes(role)),
    districts: sorted(filter.districts),
    bays: sorted(filter.bays),
    platforms: PLATFORM_FACETS.filter((kind) => filter.platforms.includes(kind)),
    bases: BASES.filter((basis) => filter.bases.includes(basis)),
  };
}
