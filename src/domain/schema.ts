// The data contracts: the shape of every file under data/, parsed once at the boundary, trusted inside.
import * as v from 'valibot';
import { BASES, CONFIDENCES, PRECISIONS, ROLES, TRANSPORT_KINDS } from './ids';

export const text = v.pipe(v.string(), v.nonEmpty());

/** One text in both languages. */
export const bilingual = v.strictObject({ zh: text, en: text });
export type Bilingual = v.InferOutput<typeof bilingual>;

/** The form of an id, which stands in addresses. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const slug = v.pipe(v.string(), v.regex(SLUG));
/** Line numbers of the plan, 1-based, ascending. */
export const lines = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
  v.minLength(1),
);
/** Keys into sources.json. */
export const sources = v.pipe(v.array(text), v.minLength(1));
export const parkId = v.pipe(slug, v.flavor('ParkId'));
export const bayId = v.pipe(slug, v.flavor('BayId'));
export const groupId = v.pipe(slug, v.flavor('GroupId'));
export const layerId = v.pipe(slug, v.flavor('LayerId'));

/** WGS84 degrees, [longitude, latitude]. */
export const position = v.tuple([v.number(), v.number()]);
export type Position = v.InferOutput<typeof position>;

export const point = v.strictObject({ type: v.literal('Point'), coordinates: position });
export const multiPoint = v.strictObject({
  type: v.literal('MultiPoint'),
  coordinates: v.array(position),
});
export const lineString = v.strictObject({
  type: v.literal('LineString'),
  coordinates: v.pipe(v.array(position), v.minLength(2)),
});
export const polygon = v.strictObject({
  type: v.literal('Polygon'),
  coordinates: v.array(v.array(position)),
});
const multiPolygon = v.strictObject({
  type: v.literal('MultiPolygon'),
  coordinates: v.array(v.array(v.array(position))),
});

/** A position with how well it is known; `uncertaintyKm` is the ± radius in kilometres. */
export const site = v.strictObject({
  id: slug,
  name: bilingual,
  lon: v.number(),
  lat: v.number(),
  uncertaintyKm: v.pipe(v.number(), v.gtValue(0)),
  precision: v.picklist(PRECISIONS),
  confidence: v.picklist(CONFIDENCES),
  datum: bilingual,
  method: bilingual,
  sources,
});
export type Site = v.InferOutput<typeof site>;

const bayRelation = v.strictObject({
  bay: bayId,
  basis: v.picklist(BASES),
  method: bilingual,
  sources: v.array(text),
});

const clause = v.strictObject({
  section: bilingual,
  /** The numbered row inside the section or box. */
  item: v.pipe(v.number(), v.integer()),
  lines,
});

const termUse = v.strictObject({
  term: bilingual,
  role: v.picklist(ROLES),
  industries: v.pipe(v.array(slug), v.minLength(1)),
  basis: v.literal('stated'),
  lines,
});
export type TermUse = v.InferOutput<typeof termUse>;

export const sourcedText = v.strictObject({
  text: bilingual,
  /** The year it speaks of, where its sources do not say or speak of another. */
  year: v.optional(v.number()),
  sources,
});

/** One published area of several that may disagree. */
export const area = v.strictObject({
  km2: v.number(),
  year: v.nullable(v.number()),
  what: bilingual,
  /** Where it ends, in words. */
  bounds: v.optional(bilingual),
  sources,
});

/** As a source gives it, so possibly http:; only https: is ever made a link. */
const address = v.pipe(v.string(), v.regex(/^https?:\/\//));

export const website = v.strictObject({ url: address, sources });

export const parkProperties = v.strictObject({
  id: parkId,
  kind: v.literal('park'),
  name: bilingual,
  /** `official`: the English name is one the park or a source uses; `translation`: ours. */
  nameEnBasis: v.picklist(['official', 'translation']),
  shortName: bilingual,
  aliases: v.array(
    v.strictObject({ name: bilingual, lines: v.array(v.number()), sources: v.array(text) }),
  ),
  clause,
  /** Line of the list of ten parks that names it. */
  listedAt: lines,
  /** 1-based rank in the corridor order; ties at one point of the string keep plan order. */
  order: v.pipe(v.number(), v.integer()),
  districts: v.array(slug),
  sites: v.array(site),
  bays: v.array(bayRelation),
  industries: v.pipe(v.array(termUse), v.minLength(1)),
  platforms: v.array(
    v.strictObject({
      platform: slug,
      term: bilingual,
      basis: v.picklist(['stated', 'sourced']),
      lines: v.array(v.number()),
      sources: v.array(text),
    }),
  ),
  ambition: v.strictObject({ text: bilingual, lines }),
  operator: v.nullable(sourcedText),
  /** Of the park, or of whoever runs it. */
  website: v.nullable(website),
  established: v.nullable(sourcedText),
  areas: v.array(area),
  notes: v.nullable(bilingual),
});

function feature<P extends v.GenericSchema, G extends v.GenericSchema>(properties: P, geometry: G) {
  return v.strictObject({ type: v.literal('Feature'), id: text, properties, geometry });
}
function collection<F extends v.GenericSchema>(item: F) {
  return v.strictObject({ type: v.literal('FeatureCollection'), features: v.array(item) });
}

/** data/parks.geojson */
export const parkCollection = collection(
  feature(parkProperties, v.nullable(v.variant('type', [point, multiPoint]))),
);
export type Park = v.InferOutput<typeof parkProperties>;

export const head = v.strictObject({ name: bilingual, lon: v.number(), lat: v.number() });

export const bayProperties = v.strictObject({
  id: bayId,
  kind: v.literal('bay'),
  name: bilingual,
  /** Null where it was drawn by hand, and has no mouth line. */
  heads: v.nullable(v.tuple([head, head])),
  mouthConfidence: v.nullable(v.picklist(CONFIDENCES)),
  mouthBasis: v.nullable(bilingual),
  sources,
  /** Square kilometres of its water, computed from its outline. */
  computedKm2: v.number(),
  publishedAreas: v.array(area),
  /** Where its name is set in the water, and the angle of the text in degrees clockwise. */
  label: v.strictObject({ lon: v.number(), lat: v.number() }),
  lines,
});
/** data/bays.geojson */
export const bayCollection = collection(
  feature(bayProperties, v.variant('type', [polygon, multiPolygon])),
);
export type Bay = v.InferOutput<typeof bayProperties>;

/** A piece of a park's area, where that is known. */
export const areaProperties = v.strictObject({
  id: slug,
  kind: v.literal('area'),
  park: parkId,
  computedKm2: v.number(),
});
/** data/areas.geojson: only where there is one. */
export const areaCollection = collection(feature(areaProperties, polygon));
export type AreaCollection = v.InferOutput<typeof areaCollection>;

export const stringProperties = v.strictObject({
  id: v.literal('string'),
  kind: v.literal('string'),
  basis: v.literal('derived'),
  method: bilingual,
});
export const tieProperties = v.strictObject({
  id: slug,
  kind: v.literal('tie'),
  basis: v.literal('derived'),
  park: parkId,
  site: slug,
});
/** data/corridor.geojson: one string, and a tie for each located site. */
export const corridorCollection = collection(
  feature(v.variant('kind', [stringProperties, tieProperties]), lineString),
);
export type CorridorCollection = v.InferOutput<typeof corridorCollection>;

/** data/levels.json: the string as it is seen from nearer by, the farthest first; empty where there is but one. */
export const stringLevels = v.array(
  v.strictObject({
    /** A whole zoom, from which on it is seen. */
    zoom: v.number(),
    line: v.array(position),
    /** Where the tie of each site ends. */
    feet: v.record(slug, position),
  }),
);
export type StringLevels = v.InferOutput<typeof stringLevels>;

export const platformProperties = v.strictObject({
  id: slug,
  kind: v.literal('platform'),
  name: bilingual,
  nameEnBasis: v.picklist(['official', 'translation']),
  aliases: v.array(
    v.strictObject({ name: bilingual, lines: v.array(v.number()), sources: v.array(text) }),
  ),
  district: v.nullable(slug),
  site: v.nullable(site),
  parks: v.pipe(
    v.array(
      v.strictObject({
        park: parkId,
        basis: v.picklist(['stated', 'sourced']),
        lines: v.array(v.number()),
        sources: v.array(text),
      }),
    ),
    v.minLength(1),
  ),
  notes: v.nullable(bilingual),
  sources,
});
/** data/platforms.geojson */
export const platformCollection = collection(feature(platformProperties, v.nullable(point)));
export type Platform = v.InferOutput<typeof platformProperties>;

export const transportProperties = v.strictObject({
  id: slug,
  kind: v.picklist(TRANSPORT_KINDS),
  name: bilingual,
  shortName: bilingual,
  district: slug,
  site,
});
/** data/transport.geojson */
export const transportCollection = collection(feature(transportProperties, point));
export type Transport = v.InferOutput<typeof transportProperties>;

/** A line that stops at a station, by all its names: on a map it goes by the first. */
export const metroLine = v.strictObject({
  id: slug,
  names: v.pipe(v.array(bilingual), v.minLength(1)),
  sources,
});

export const metroProperties = v.strictObject({
  id: slug,
  kind: v.literal('metro'),
  name: bilingual,
  shortName: bilingual,
  lines: v.pipe(v.array(metroLine), v.minLength(1)),
  notes: v.nullable(bilingual),
  site,
});
/** data/metro.geojson: only where there is one. */
export const metroCollection = collection(feature(metroProperties, point));
export type MetroStation = v.InferOutput<typeof metroProperties>;
export type MetroCollection = v.InferOutput<typeof metroCollection>;

/** Where one comes and goes. */
export type Stop = Transport | MetroStation;

export const districtProperties = v.strictObject({
  id: slug,
  kind: v.literal('district'),
  name: bilingual,
  basis: v.literal('derived'),
  method: bilingual,
});
/** data/basemap/districts.geojson: label points, placed by hand inside each district. */
export const districtCollection = collection(feature(districtProperties, point));
export type District = v.InferOutput<typeof districtProperties>;

export const landProperties = v.strictObject({ id: slug, kind: v.literal('land') });
/** data/basemap/land-*.geojson */
export const landCollection = collection(feature(landProperties, polygon));

export const industry = v.strictObject({
  id: slug,
  name: bilingual,
  group: groupId,
  /** Which of the plan's own lists name it; empty where none does. */
  lists: v.array(v.strictObject({ list: slug, term: bilingual, lines })),
});
export type Industry = v.InferOutput<typeof industry>;

/** data/industries.json */
export const taxonomy = v.strictObject({
  groups: v.array(
    v.strictObject({
      id: groupId,
      name: bilingual,
      letter: bilingual,
      /** Of industries that are yet to come. */
      isFuture: v.optional(v.literal(true)),
    }),
  ),
  lists: v.array(v.strictObject({ id: slug, name: bilingual, section: bilingual, lines })),
  industries: v.array(industry),
  mappings: v.array(
    v.strictObject({
      term: text,
      industry: slug,
      basis: v.picklist(['stated', 'derived']),
      method: bilingual,
    }),
  ),
});
export type Taxonomy = v.InferOutput<typeof taxonomy>;

export const source = v.strictObject({
  id: text,
  cite: bilingual,
  url: v.nullable(address),
  /** The year it speaks of; null where it shows none. */
  year: v.nullable(v.number()),
  /** Only that it is no later than that year. */
  orEarlier: v.optional(v.literal(true)),
});

/** data/sources.json: what the keys in `sources` stand for. */
export const sourceList = v.strictObject({
  asOf: v.pipe(v.string(), v.isoDate()),
  plan: v.strictObject({
    title: bilingual,
    number: text,
    /** Its key among the sources, where it stands there too. */
    source: v.optional(text),
    issued: v.pipe(v.string(), v.isoDate()),
    /** Of its text; left out where there is none to compare with. */
    sha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
    lineCount: v.number(),
  }),
  sources: v.array(source),
  licences: v.array(
    v.strictObject({
      what: bilingual,
      licence: text,
      attribution: text,
      url: v.nullable(v.string()),
    }),
  ),
});
export type SourceList = v.InferOutput<typeof sourceList>;

/**
 * How a name leads to what is found, the closest first: it is called so, people call it so, a clause of the park names
 * it in one of three roles, or it lies there.
 */
export const NAME_ROLES = ['name', 'synonym', ...ROLES, 'place'] as const;
export type NameRole = (typeof NAME_ROLES)[number];

/** data/search.json: pinyin made at build time, syllables separated by spaces. */
export const searchEntries = v.array(
  v.strictObject({
    kind: v.picklist([
      'park',
      'platform',
      'body',
      'bay',
      'district',
      'group',
      'industry',
      'transport',
    ]),
    id: slug,
    /** All Chinese names: name, short name, aliases, synonyms, for parks their terms, and where it lies. */
    zh: v.array(text),
    en: v.array(text),
    /** One string of space-separated syllables for each Chinese name. */
    pinyin: v.array(text),
    /** The role of each name; left out where all are names of its own. */
    roles: v.optional(
      v.strictObject({ zh: v.array(v.picklist(NAME_ROLES)), en: v.array(v.picklist(NAME_ROLES)) }),
    ),
  }),
);
export type SearchEntry = v.InferOutput<typeof searchEntries>[number];

/** data/variants.json: other ways to write a Han character of those names, each with the one it is the same as. */
export const hanVariants = v.record(v.string(), v.string());

/** What a page searches in: the names, and their variants as pairs of characters side by side. */
export const searchIndex = v.strictObject({ variants: v.string(), entries: searchEntries });

/** data/order.json: the orders of the plan, which no other file has. */
export const corridorOrders = v.strictObject({
  /** In the order of the plan's list. */
  parks: v.array(parkId),
  /** The layers of what the plan names beside its parks. */
  layers: v.array(layerId),
});

/** data/site.json: what an operator sets (seeds/site.json, checked). */
export const siteConfig = v.strictObject({
  /** Empty until the map is published; then QR codes, canonical and Open Graph addresses are made from it. */
  publicUrl: v.union([v.literal(''), v.pipe(v.string(), v.startsWith('https://'))]),
  /** 审图号; empty shows the schematic notice instead. */
  mapApprovalNumber: v.string(),
  /** A https: or mailto: address for reports of errors; empty hides the link. */
  contact: v.union([v.literal(''), v.pipe(v.string(), v.regex(/^(https:\/\/|mailto:)/))]),
  frameAncestors: v.array(v.pipe(v.string(), v.startsWith('https://'))),
  kioskPosition: v.nullable(v.strictObject({ name: bilingual, lon: v.number(), lat: v.number() })),
});
export type SiteConfig = v.InferOutput<typeof siteConfig>;
