// The shape of every file under seeds/: what a person types, before anything is computed.
import * as v from 'valibot';
import { CONFIDENCES, ROLES, TRANSPORT_KINDS } from '../domain/ids';
import { box, corridorFacts, seededTexts, themed, waterLabel } from '../domain/profile-schema';
import {
  area,
  bayId,
  bilingual,
  groupId,
  head,
  lines,
  metroLine,
  parkId,
  position,
  site,
  slug,
  sourcedText,
  sources,
  text,
  website,
} from '../domain/schema';

const line = v.pipe(v.number(), v.integer(), v.minValue(1));
export const aliases = v.optional(
  v.array(
    v.strictObject({
      name: bilingual,
      lines: v.optional(v.array(line), []),
      sources: v.optional(v.array(text), []),
    }),
  ),
  [],
);

/** seeds/plan/document.yaml */
export const documentSeed = v.strictObject({
  title: bilingual,
  number: text,
  /** Its key among the sources, where it stands there too. */
  source: v.optional(text),
  issued: v.pipe(v.string(), v.isoDate()),
  /** Of its text; left out where there is none to compare with. */
  sha256: v.optional(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
  lineCount: line,
  /** How many parks the plan lists: then none may be missing. */
  parks: v.optional(line),
  asOf: v.pipe(v.string(), v.isoDate()),
});

/** seeds/plan/parks.yaml: what the plan says of each park, in the plan's order. */
export const planParkSeeds = v.array(
  v.strictObject({
    id: parkId,
    name: bilingual,
    nameEnBasis: v.picklist(['official', 'translation']),
    shortName: bilingual,
    aliases,
    clause: v.strictObject({ section: bilingual, item: line, lines }),
    listedAt: lines,
    ambition: v.strictObject({ text: bilingual, lines }),
    /** Every list item of the clause, verbatim (zh), with the line or lines it stands on. */
    terms: v.pipe(
      v.array(v.strictObject({ zh: text, en: text, role: v.picklist(ROLES), lines })),
      v.minLength(1),
    ),
    platforms: v.optional(
      v.array(
        v.strictObject({
          platform: slug,
          zh: text,
          en: text,
          /** Plan lines where the clause names it; empty only where `sources` says it instead. */
          lines: v.optional(v.array(line), []),
          sources: v.optional(v.array(text), []),
        }),
      ),
      [],
    ),
  }),
);

/** seeds/plan/unused.yaml: list items of the ten clauses that are not terms, and why. */
export const unusedSeeds = v.array(
  v.strictObject({ park: parkId, zh: text, lines, reason: bilingual }),
);

/** seeds/plan/groups.yaml: ring groups in ring order. */
export const groupSeeds = v.array(
  v.strictObject({
    id: groupId,
    name: bilingual,
    letter: bilingual,
    source: bilingual,
    /** Of industries that are yet to come. */
    isFuture: v.optional(v.literal(true)),
    /** Left out, the palette gives one. */
    colour: v.optional(themed),
  }),
);

/** seeds/plan/lists.yaml: the plan's own lists of industries, each item verbatim. */
export const listSeeds = v.array(
  v.strictObject({ id: slug, name: bilingual, section: bilingual, lines }),
);

/** seeds/plan/industries.yaml */
export const industrySeeds = v.array(
  v.strictObject({
    id: slug,
    name: bilingual,
    group: groupId,
    lists: v.optional(v.array(v.strictObject({ list: slug, zh: text, en: text, lines })), []),
    /** Where the industry comes from when none of the plan's lists names it. */
    source: v.optional(v.strictObject({ text: bilingual, lines })),
  }),
);

/** seeds/plan/mappings.yaml: each term of a clause to one industry or several. */
export const mappingSeeds = v.array(
  v.strictObject({
    term: text,
    industries: v.pipe(v.array(slug), v.minLength(1)),
    /** Why, where the term is not the industry's own name. */
    method: v.optional(bilingual),
    lines,
  }),
);

/** seeds/places/parks.yaml: where the parks are, and what other sources say of them. */
export const parkPlaceSeeds = v.array(
  v.strictObject({
    id: parkId,
    districts: v.array(slug),
    /** Empty where the park is not located. North-most first where there are several. */
    sites: v.array(site),
    /** Its area, where that is known: a feature of outlines.geojson. Its one site is where its pearl is drawn. */
    outline: v.optional(slug),
    /** Only what a source says; the rest is derived. */
    bays: v.optional(v.array(v.strictObject({ bay: bayId, method: bilingual, sources })), []),
    operator: v.optional(sourcedText),
    website: v.optional(website),
    established: v.optional(sourcedText),
    areas: v.optional(v.array(area), []),
    notes: v.optional(bilingual),
    sources,
  }),
);

/** seeds/places/bays.yaml */
export const bayPlaceSeeds = v.array(
  v.strictObject({
    id: bayId,
    name: bilingual,
    /** Drawn by hand: a feature of outlines.geojson. Else the mouth says what of the sea it is. */
    outline: v.optional(slug),
    /** The mouth line runs between two heads. */
    heads: v.optional(v.tuple([head, head])),
    mouthConfidence: v.optional(v.picklist(CONFIDENCES)),
    mouthBasis: v.optional(bilingual),
    /** The computed area must fall inside, in km². */
    expectedKm2: v.optional(v.tuple([v.number(), v.number()])),
    publishedAreas: v.optional(v.array(area), []),
    /** Plan lines that name the bay. */
    lines,
    sources,
    /** Left out, the palette gives one. */
    colour: v.optional(themed),
    /** How its name lies, where the rule for all names does not fit. */
    label: v.optional(v.partial(waterLabel)),
  }),
);

/** seeds/places/platforms.yaml */
export const platformSeeds = v.array(
  v.strictObject({
    id: slug,
    name: bilingual,
    nameEnBasis: v.picklist(['official', 'translation']),
    aliases,
    district: v.optional(v.nullable(slug), null),
    /** Null where no source says where it is. */
    site: v.nullable(site),
    notes: v.optional(bilingual),
    sources,
  }),
);

/** seeds/places/transport.yaml */
export const transportSeeds = v.array(
  v.strictObject({
    id: slug,
    kind: v.picklist(TRANSPORT_KINDS),
    name: bilingual,
    shortName: bilingual,
    district: slug,
    site,
  }),
);

/** seeds/places/metro.yaml */
export const metroSeed = v.strictObject({
  lines: v.array(metroLine),
  stations: v.array(
    v.strictObject({
      id: slug,
      name: bilingual,
      shortName: bilingual,
      /** Ids of the lines that stop there. */
      lines: v.pipe(v.array(slug), v.minLength(1)),
      notes: v.optional(bilingual),
      site,
    }),
  ),
});

/** seeds/places/districts.yaml: label points placed by hand. */
export const districtSeeds = v.array(
  v.strictObject({
    id: slug,
    name: bilingual,
    lon: v.number(),
    lat: v.number(),
    method: bilingual,
  }),
);

/** seeds/places/sources.yaml */
export const sourceSeeds = v.array(
  v.strictObject({
    id: text,
    cite: bilingual,
    /** The year it speaks of, where that is known: of a report that of its date, of figures that of the figures. */
    year: v.optional(line),
    /** Only that it is no later than that year. */
    orEarlier: v.optional(v.literal(true)),
    url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//))),
  }),
);

/** seeds/coast/licences.yaml */
export const licenceSeeds = v.array(
  v.strictObject({
    what: bilingual,
    licence: text,
    attribution: text,
    url: v.optional(v.string()),
  }),
);

/** seeds/places/expected.yaml: what the geometry must come out as. */
export const expectedSeed = v.strictObject({
  corridorOrder: v.array(parkId),
  parkBays: v.array(v.strictObject({ park: parkId, bays: v.array(bayId) })),
});

/** seeds/synonyms.yaml: words that people type for what the data call otherwise. */
export const synonymSeeds = v.strictObject({
  /** Whose usage a word is, with where that was seen, if anywhere. */
  usages: v.array(
    v.strictObject({
      id: slug,
      whose: bilingual,
      url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\//))),
      sources: v.optional(v.array(text), []),
    }),
  ),
  words: v.array(
    v.strictObject({ word: text, of: v.pipe(v.array(text), v.minLength(1)), usage: slug }),
  ),
});

/** seeds/corridor.yaml */
export const corridorSeed = v.strictObject({
  ...corridorFacts,
  /** Of the data package and the file of all its layers; left out, the id. */
  package: v.optional(slug),
  /** Where distances to the line are truest; left out, in the middle of the region. */
  middle: v.optional(position),
  /** Where there are shores: the part around the corridor, and the part that is seen with the whole of it. */
  shore: v.optional(v.strictObject({ around: box, seen: box })),
  /** Drawn in a file, or traced along the shore from a head of a bay until a point. */
  line: v.strictObject({
    file: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*\.geojson$/))),
    from: v.optional(v.strictObject({ bay: bayId, head: v.picklist([1, 2]) })),
    until: v.optional(v.strictObject(head.entries)),
    method: bilingual,
  }),
});

/** seeds/texts.yaml */
export const textSeeds = v.strictObject({
  ...seededTexts,
  keywords: v.pipe(v.array(text), v.minLength(1)),
});
