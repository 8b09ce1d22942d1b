// The contracts of what the plan holds beside its parks: bodies in layers, sections, indicators, aims, and where sources disagree.
import * as v from 'valibot';
import { BASES } from './ids';
import {
  area,
  bilingual,
  layerId,
  lines,
  multiPoint,
  parkId,
  point,
  site,
  slug,
  sourcedText,
  text,
} from './schema';

const integer = v.pipe(v.number(), v.integer());
const keys = v.array(text);

/** data/layers.json: the layers of bodies, in the order of the plan. */
export const layer = v.strictObject({
  id: layerId,
  name: bilingual,
  /** Short, for a switch on the map. */
  shortName: bilingual,
  /** What is in it, in our words. */
  about: bilingual,
  /** Lines of the box or section that lists its bodies. */
  lines,
  /** Its bodies are facilities, institutes or platforms of research and cooperation. */
  isOfPlatforms: v.optional(v.literal(true)),
  /** What a reader wants to be near to, who asks for one of its bodies. */
  nearness: v.optional(v.literal('university')),
});
export const layerList = v.array(layer);
export type Layer = v.InferOutput<typeof layer>;

/** A place or an institution that the plan names, which is no park and no platform of a park's clause. */
export const bodyProperties = v.strictObject({
  id: slug,
  kind: v.literal('body'),
  layer: layerId,
  name: bilingual,
  nameEnBasis: v.picklist(['official', 'translation']),
  aliases: v.array(v.strictObject({ name: bilingual, lines: v.array(v.number()), sources: keys })),
  /** The plan's own words for it, verbatim, and every line where they stand. */
  term: text,
  lines,
  /** What the plan wants of it, in our words. */
  aim: v.nullable(v.strictObject({ text: bilingual, lines })),
  /** The body or platform it is a part of, by id. */
  within: v.nullable(slug),
  district: v.nullable(slug),
  /** None where no source says where it is; more than one for a university of several campuses. */
  sites: v.array(site),
  established: v.nullable(sourcedText),
  areas: v.array(area),
  notes: v.nullable(bilingual),
  sources: keys,
});
export type Body = v.InferOutput<typeof bodyProperties>;

/** data/<layer>.geojson, one for each layer. */
export const bodyCollection = v.strictObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.strictObject({
      type: v.literal('Feature'),
      id: text,
      properties: bodyProperties,
      geometry: v.nullable(v.variant('type', [point, multiPoint])),
    }),
  ),
});
export type BodyCollection = v.InferOutput<typeof bodyCollection>;

/** data/sections.json: what part of the plan a line stands in; ascending, without gaps or overlaps inside the body of the plan. */
export const sectionList = v.array(
  v.strictObject({
    from: integer,
    to: integer,
    kind: v.picklist(['section', 'box']),
    /** Such as 三（三）1 and Section 3(3)1, or 专栏1 and Box 1. */
    label: bilingual,
    title: bilingual,
  }),
);
export type Section = v.InferOutput<typeof sectionList>[number];

/** A figure as the plan writes it, and as a number; null where the plan gives none. */
const figure = v.strictObject({
  /** Verbatim, such as `99.7*`, `11.2左右` or `—`. */
  asStated: text,
  value: v.nullable(v.number()),
  year: integer,
  /** 左右 and the like. */
  isApproximate: v.boolean(),
});

/** What a later source reports; `derived` where we computed it from what the source says. */
const outcome = v.strictObject({
  value: v.nullable(v.number()),
  basis: v.picklist(['sourced', 'derived']),
  /** The date or the period it speaks of. */
  asOf: bilingual,
  note: v.nullable(bilingual),
  sources: v.pipe(keys, v.minLength(1)),
});

export const indicator = v.strictObject({
  id: slug,
  /** Its number in the plan's table; null for a target that stands in the text only. */
  row: v.nullable(integer),
  name: bilingual,
  /** The plan's own name, verbatim. */
  term: text,
  unit: bilingual,
  /** Null for a target that has no baseline in the plan. */
  baseline: v.nullable(figure),
  target: figure,
  /** 预期性 and its translation; null where the plan does not say. */
  nature: v.nullable(bilingual),
  lines,
  /** Null where no later source that reports it was found. */
  outcome: v.nullable(outcome),
  /** What sources reported on the way, the oldest first. */
  earlier: v.optional(v.array(outcome)),
});
export type Indicator = v.InferOutput<typeof indicator>;

/** data/indicators.json */
export const indicatorSet = v.strictObject({
  /** The plan's 三城一廊, in its order. */
  goals: v.array(v.strictObject({ id: slug, name: bilingual, term: text, text: bilingual, lines })),
  indicators: v.array(indicator),
});
export type IndicatorSet = v.InferOutput<typeof indicatorSet>;

/** One of several statements on the same thing. */
const claim = v.strictObject({
  value: bilingual,
  year: v.nullable(v.number()),
  basis: v.picklist(BASES),
  lines: v.array(v.number()),
  sources: keys,
});

/** data/conflicts.json: where sources disagree, or speak of another thing by nearly the same name. */
export const conflictList = v.array(
  v.strictObject({
    id: slug,
    about: v.pipe(
      v.array(
        v.variant('kind', [
          v.strictObject({ kind: v.literal('park'), id: parkId }),
          v.strictObject({ kind: v.picklist(['bay', 'platform', 'body']), id: slug }),
          v.strictObject({ kind: v.literal('corridor'), id: v.literal('corridor') }),
        ]),
      ),
      v.minLength(1),
    ),
    title: bilingual,
    claims: v.pipe(v.array(claim), v.minLength(2)),
    /** Which one the map uses and why, or why both stand. */
    note: bilingual,
  }),
);
export type Conflict = v.InferOutput<typeof conflictList>[number];
