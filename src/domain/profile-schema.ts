// The contracts of data/profile.json and data/texts.json: which corridor the data are of, its looks, and what is said of it.
import * as v from 'valibot';
import { LANGS } from './ids';
import { bayId, bilingual, groupId, layerId, slug, text } from './schema';

const degrees = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
/** West, south, east, north. */
export const box = v.strictTuple([degrees, degrees, degrees, degrees]);
export type Box = v.InferOutput<typeof box>;

const year = v.pipe(v.number(), v.integer());

/** `#rrggbb` in each theme. */
const hex = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/));
export const themed = v.strictObject({ light: hex, dark: hex, contrast: hex });
export type Themed = v.InferOutput<typeof themed>;

/** Which side or corner of a name stands at its point, as MapLibre names them. */
/** How the name of a water lies in it. */
export const waterLabel = v.strictObject({
  /** Px at zoom 8, 10 and 13, where there is room for it; the rule of all where it says nothing. */
  size: v.optional(v.tuple([v.number(), v.number(), v.number()])),
  /** Rectangles inside the water that a name may fill, of several proportions: computed, unless they are given. */
  rooms: v.array(box),
});
export type WaterLabel = v.InferOutput<typeof waterLabel>;
/** By the id of the water. */
export const bayLabels = v.record(bayId, waterLabel);

/** The signs there are for layers, for the map, its legend and the list. */
export const LAYER_SIGNS = [
  'vessel',
  'waves',
  'flask',
  'mortarboard',
  'flag',
  'globe',
  'exchange',
] as const;
export type LayerSign = (typeof LAYER_SIGNS)[number];

/** One of it and several, in each language. */
const counted = v.strictObject({ one: text, other: text });
const term = v.strictObject({ zh: counted, en: counted });

/** The texts by where they are read, each with the words in braces that it may hold. */
export const TEXTS = {
  first: { title: [], subtitle: [] },
  card: { listedAt: [], waterHow: [] },
  page: {
    description: [],
    legendString: [],
    legendThread: [],
    legendTransport: [],
    waterMethod: [],
    waterInStory: ['km2'],
    waterInKiosk: ['km2'],
    kioskString: ['parks', 'bays'],
    storyOpening: ['parks', 'first', 'last'],
    planIntro: [],
    platformsAbout: [],
    indicators: [],
    indicatorsPast: [],
    goals: [],
    goalsAbout: [],
    gapsAbout: [],
    gapsRead: [],
    noPark: ['industry'],
    shortlistEmpty: [],
    printed: [],
  },
  build: {
    shortTitle: [],
    notFound: [],
    dataTitle: [],
    dataDescription: [],
    packageTitle: [],
    packageAbout: ['number'],
    citation: ['year', 'version', 'number', 'title'],
    parksLayer: [],
    parksTable: [],
    bays: [],
    string: [],
    transport: [],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
export type TextPart = keyof typeof TEXTS;

type Texted<K extends string> = Readonly<Record<K, readonly string[]>>;

function textsOf<K extends string>(texts: Texted<K>) {
  const keys = Object.keys(texts).filter((key): key is K => Object.hasOwn(texts, key));
  return v.strictObject(v.entriesFromList(keys, bilingual));
}

export const seededTexts = {
  terms: v.strictObject({ park: term, bay: term, string: term }),
  first: textsOf(TEXTS.first),
  card: textsOf(TEXTS.card),
  page: textsOf(TEXTS.page),
  build: textsOf(TEXTS.build),
} as const;

/** What tells the data of one corridor, and of one plan of it, from all others. */
export const corridorKey = {
  id: slug,
  edition: v.pipe(v.string(), v.regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/)),
} as const;

/** What seeds/corridor.yaml says, which the profile hands on as it is. */
export const corridorFacts = {
  ...corridorKey,
  /** The default first. */
  languages: v.strictTuple([v.picklist(LANGS), v.picklist(LANGS)]),
  locality: bilingual,
  period: v.strictObject({ from: year, until: year }),
  /** West, south, east, north in degrees of WGS84. */
  region: box,
  /** Kilometres that the shore may be off: how near the map is shown follows from it. */
  shoreAccuracyKm: v.optional(v.pipe(v.number(), v.minValue(0.001), v.maxValue(5)), 0.2),
  /** Whom the line under the map names beside its document, in that order: each as its licence does, or shorter. */
  credits: v.optional(v.array(text), []),
} as const;

/** data/profile.json: what the page has to know of its corridor before it has the data. */
export const profile = v.strictObject({
  ...corridorFacts,
  /** The zoom beyond which the shore is not known. */
  closestZoom: v.pipe(v.number(), v.minValue(7), v.maxValue(22)),
  /** In the order of the seeds. */
  bays: v.array(
    v.strictObject({
      id: bayId,
      colour: themed,
      label: waterLabel,
    }),
  ),
  /** In the order of a pearl's ring, clockwise from the top. */
  groups: v.array(v.strictObject({ id: groupId, colour: themed })),
  /** In the order of the plan. */
  layers: v.array(v.strictObject({ id: layerId, sign: v.picklist(LAYER_SIGNS) })),
  /** The land that is drawn, by the names of its files under data/basemap/, to be stacked in this order. */
  land: v.array(slug),
  terms: seededTexts.terms,
  texts: seededTexts.first,
});
export type Profile = v.InferOutput<typeof profile>;

/** data/texts.json: what is said of the corridor when it is asked for, and what only the build says. */
export const corridorTexts = v.strictObject({
  card: seededTexts.card,
  page: seededTexts.page,
  build: seededTexts.build,
  keywords: v.array(text),
});
export type CorridorTexts = v.InferOutput<typeof corridorTexts>;
