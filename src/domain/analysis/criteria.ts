// What an investor wants of a park, as weights by key: read from anything, checked, and made shares of 1.
import { NEARNESS_KEYS, type NearnessKey } from './criterion-keys';
import type { Corridor } from '../corridor';

/** `industry:<id>`, `bay:<id>`, or the kind of place to be near to. */
export type CriterionKey = NearnessKey | `industry:${string}` | `bay:${string}`;

/** Weights by key, of any scale; what is 0 or not known to the corridor is not wanted. */
export type Criteria = ReadonlyMap<string, number>;

export interface Criterion {
  readonly key: CriterionKey;
  readonly target:
    | { readonly kind: 'industry' | 'bay'; readonly id: string }
    | { readonly kind: 'near'; readonly to: NearnessKey };
  /** Above 0; the shares of all wants are 1 together. */
  readonly share: number;
}

/** A key read as what it asks for; null where the corridor has no such thing. */
function wantTarget(corridor: Corridor, key: string): Criterion['target'] | null {
  const to = NEARNESS_KEYS.find((known) => known === key);
  if (to) return { kind: 'near', to };
  const colon = key.indexOf(':');
  const [kind, id] = [key.slice(0, colon), key.slice(colon + 1)];
  if (kind === 'industry' && corridor.industry(id)) return { kind, id };
  if (kind === 'bay' && corridor.bay(id)) return { kind, id };
  return null;
}

/**
 * The wants in the order given, their weights normalised to 1; none where all weights are 0. Throws a RangeError
 * for a weight that is negative or not finite, whatever its key.
 */
export function criteriaOf(corridor: Corridor, criteria: Criteria): readonly Criterion[] {
  const known = [...criteria].flatMap(([key, weight]) => {
    if (!Number.isFinite(weight) || weight < 0) {
      throw new RangeError(
        `The weight of “${key}” is ${weight}; give a finite number that is 0 or more.`,
      );
    }
    const target = wantTarget(corridor, key);
    return target && weight > 0 ? [{ key: keyOf(target), target, weight }] : [];
  });
  // The largest is divided out first, so that huge weights cannot add up to infinity.
  const largest = Math.max(0, ...known.map(({ weight }) => weight));
  const total = known.reduce((sum, { weight }) => sum + weight / largest, 0);
  return known.map(({ key, target, weight }) => ({ key, target, share: weight / largest / total }));
}

function keyOf(target: Criterion['target']): CriterionKey {
  return target.kind === 'near' ? target.to : `${target.kind}:${target.id}`;
}
