// What a park carries of an industry, and how heavily its role counts.
import type { Corridor } from '../corridor';
import type { ParkId, Role } from '../ids';
import type { Bilingual, Park, Taxonomy, TermUse } from '../schema';

/** Ours, not the plan's: what a clause focuses on counts in full, what a park already has half, a detail a quarter. */
export const ROLE_WEIGHTS: Readonly<Record<Role, number>> = {
  focus: 1,
  strength: 0.5,
  segment: 0.25,
};

/** One step from a term of a clause to an industry. */
export interface IndustryUse {
  readonly park: ParkId;
  readonly industry: string;
  readonly term: Bilingual;
  readonly role: Role;
  /** Lines of the clause that have the term: park → term is stated. */
  readonly lines: readonly number[];
  /** Term → industry: stated where the term names the industry exactly, else derived. */
  readonly basis: Taxonomy['mappings'][number]['basis'];
  readonly method: Bilingual;
}

/** The uses of a park in the order of its clause; a step that the taxonomy does not map has no basis and counts for nothing. */
export function usesOf(corridor: Corridor, park: Park): readonly IndustryUse[] {
  return park.industries.flatMap((use) =>
    use.industries.flatMap((industry) => {
      const mapping = corridor.mapping(use.term.zh, industry);
      return mapping ? [toUse(park.id, industry, use, mapping)] : [];
    }),
  );
}

function toUse(
  park: ParkId,
  industry: string,
  { term, role, lines }: TermUse,
  { basis, method }: Taxonomy['mappings'][number],
): IndustryUse {
  return { park, industry, term, role, lines, basis, method };
}

/** A park and its uses of one industry; never without one. */
export interface Home {
  readonly park: ParkId;
  readonly uses: readonly IndustryUse[];
}

/** By industry, the uses of a park. */
export function usesByIndustry(
  uses: readonly IndustryUse[],
): ReadonlyMap<string, readonly IndustryUse[]> {
  const grouped = new Map<string, IndustryUse[]>();
  for (const use of uses) {
    const others = grouped.get(use.industry);
    if (others) others.push(use);
    else grouped.set(use.industry, [use]);
  }
  return grouped;
}

/** The largest weight among the uses, 0 where there is none. */
export function weightOf(uses: readonly IndustryUse[]): number {
  return Math.max(0, ...uses.map(({ role }) => ROLE_WEIGHTS[role]));
}

/** The role that counts most among the uses; null where there is none. */
export function strongestRole(uses: readonly IndustryUse[]): Role | null {
  const weight = weightOf(uses);
  return uses.find(({ role }) => ROLE_WEIGHTS[role] === weight)?.role ?? null;
}

/** The parks that carry an industry, in corridor order. */
export function homesOf(corridor: Corridor, industry: string): readonly Home[] {
  return corridor.parks.flatMap((park) => {
    const uses = usesOf(corridor, park).filter((use) => use.industry === industry);
    return uses.length > 0 ? [{ park: park.id, uses }] : [];
  });
}
