// How well a place of several sites is known, in one value for each question: by the worst of them.
import { CONFIDENCES, PRECISIONS, type Precision } from './ids';
import type { Site } from './schema';

interface Worst {
  readonly plusMinusKm: number | null;
  readonly precision: Precision | null;
  readonly confidence: Site['confidence'] | null;
}

const last = <T>(scale: readonly T[], values: readonly T[]): T | null =>
  scale.filter((each) => values.includes(each)).at(-1) ?? null;

/** All null where no source says where it is. */
export function worstOf(sites: readonly Site[]): Worst {
  return {
    plusMinusKm: sites.length === 0 ? null : Math.max(...sites.map((site) => site.uncertaintyKm)),
    precision: last(
      PRECISIONS,
      sites.map((site) => site.precision),
    ),
    confidence: last(
      CONFIDENCES,
      sites.map((site) => site.confidence),
    ),
  };
}
