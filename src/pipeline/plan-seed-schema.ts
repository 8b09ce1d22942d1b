// The shape of the seed files on what the plan holds beside its parks: what a person types, before anything is computed.
import * as v from 'valibot';
import { LAYER_SIGNS } from '../domain/profile-schema';
import { conflictList, indicatorSet, layer } from '../domain/plan-schema';
import {
  area,
  bilingual,
  layerId,
  lines,
  site,
  slug,
  sourcedText,
  sources,
  text,
} from '../domain/schema';
import { aliases } from './seed-schema';

const line = v.pipe(v.number(), v.integer(), v.minValue(1));

/** seeds/plan/layers.yaml */
export const layerSeeds = v.array(
  v.strictObject({
    ...layer.entries,
    sign: v.picklist(LAYER_SIGNS),
    /** How many bodies the plan lists in one place for it: then none may be missing. */
    count: v.optional(line),
    /** The line that names all of them, and how their names end. */
    named: v.optional(v.strictObject({ line, ending: text })),
  }),
);

/** seeds/plan/bodies/<layer>.yaml: what the plan says of each body, in the plan's order. */
export const planBodySeeds = v.array(
  v.strictObject({
    id: slug,
    name: bilingual,
    nameEnBasis: v.picklist(['official', 'translation']),
    aliases,
    /** The plan's own words for it, verbatim, and every line where they stand. */
    term: text,
    lines,
    aim: v.optional(v.strictObject({ text: bilingual, lines })),
    /** The body or platform it is a part of. */
    within: v.optional(slug),
  }),
);

/** seeds/places/bodies/<layer>.yaml: where the bodies are, and what other sources say of them. */
export const bodyPlaceSeeds = v.array(
  v.strictObject({
    id: slug,
    /** Left out where no source is sure of it. */
    district: v.optional(slug),
    /** Empty where no source says where it is. */
    sites: v.array(site),
    established: v.optional(sourcedText),
    areas: v.optional(v.array(area), []),
    notes: v.optional(bilingual),
    sources,
  }),
);

/** seeds/plan/unused-mentions.yaml: phrases that name a kind of body, or a body that is told of elsewhere, and why they are no bodies here. */
export const unusedMentionSeed = v.strictObject({
  /** Between which lines of the plan bodies are named. */
  from: line,
  until: line,
  reasons: v.array(v.strictObject({ id: slug, text: bilingual })),
  mentions: v.array(v.strictObject({ zh: text, lines, reason: slug })),
});

/** seeds/plan/sections.yaml: where each part of the plan begins; it ends where the next begins. */
export const sectionSeed = v.strictObject({
  /** The last line of the last part. */
  end: line,
  parts: v.pipe(
    v.array(
      v.strictObject({
        from: line,
        kind: v.picklist(['section', 'box']),
        label: bilingual,
        title: bilingual,
        /** Of a box: the layer of bodies or the list of industries that must have each of its numbered rows. */
        rows: v.optional(
          v.variant('of', [
            v.strictObject({ of: v.literal('layer'), id: layerId }),
            v.strictObject({ of: v.literal('list'), id: slug }),
          ]),
        ),
      }),
    ),
    v.minLength(1),
  ),
});

/** seeds/plan/indicators.yaml */
export const indicatorSeed = indicatorSet;

/** seeds/conflicts.yaml: `{computedKm2}` in a value stands for the area that the build computes of the one bay it is about. */
export const conflictSeeds = conflictList;
