// The matrix: every industry of the taxonomy against every park, parks grouped by bay in corridor order.
import type { Corridor } from '../corridor';
import type { BayId, ParkId, Role } from '../ids';
import type { Industry, Park, Taxonomy } from '../schema';
import { strongestRole, usesByIndustry, usesOf, type IndustryUse } from './industry-use';

/** `empty`: this park's clause does not name it, another's does. `not-in-plan`: no park's clause does. */
export type MatrixCell =
  | {
      readonly kind: 'carried';
      readonly park: ParkId;
      readonly industry: string;
      readonly uses: readonly IndustryUse[];
      /** The role that counts most. */
      readonly role: Role;
      /** Stated where some term names the industry exactly. */
      readonly basis: Taxonomy['mappings'][number]['basis'];
    }
  | { readonly kind: 'empty' | 'not-in-plan'; readonly park: ParkId; readonly industry: string };

/** Parks listed under one bay: those whose first bay it is, so that every park counts once; null for those of no bay. */
export interface MatrixBay {
  readonly bay: BayId | null;
  readonly parks: readonly Park[];
  /** How many industries at least one of the parks carries. */
  readonly industries: number;
}

export interface MatrixColumn {
  readonly park: Park;
  readonly bay: BayId | null;
  /** How many industries the park carries. */
  readonly industries: number;
}

export interface MatrixRow {
  readonly industry: Industry;
  /** Some park's clause names it. */
  readonly isInPlan: boolean;
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[];
  /** How many parks carry it. */
  readonly parks: number;
  /** How many parks of each group of columns carry it; they add up to `parks`. */
  readonly parksByBay: readonly { readonly bay: BayId | null; readonly parks: number }[];
}

export interface Matrix {
  readonly bays: readonly MatrixBay[];
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

/** `taxonomy`: as the taxonomy has them. `coverage`: those of most parks first. `bay`: those of the first bay first. */
export const MATRIX_ORDERS = ['taxonomy', 'coverage', 'bay'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

export function matrixOf(corridor: Corridor, order: MatrixOrder = 'taxonomy'): Matrix {
  const groups = [...corridor.bays.map(({ properties }) => properties.id), null]
    .map((bay) => ({ bay, parks: corridor.parksUnder(bay) }))
    .filter(({ parks }) => parks.length > 0);
  const carried = new Map(
    corridor.parks.map((park) => [park.id, usesByIndustry(usesOf(corridor, park))]),
  );
  const known = corridor.taxonomy.industries.map(({ id }) => id);
  const carries = (park: Park, industry: string) => carried.get(park.id)?.has(industry) === true;
  const countOf = (parks: readonly Park[]) =>
    known.filter((id) => parks.some((park) => carries(park, id))).length;
  const rows = corridor.taxonomy.industries.map((industry): MatrixRow => {
    const parksByBay = groups.map(({ bay, parks }) => ({
      bay,
      parks: parks.filter((park) => carries(park, industry.id)).length,
    }));
    const parks = parksByBay.reduce((sum, each) => sum + each.parks, 0);
    const isInPlan = parks > 0;
    const cells = groups.flatMap((group) =>
      group.parks.map(({ id }) =>
        cellOf(id, industry.id, carried.get(id)?.get(industry.id) ?? [], isInPlan),
      ),
    );
    return { industry, isInPlan, cells, parks, parksByBay };
  });
  return {
    bays: groups.map(({ bay, parks }) => ({ bay, parks, industries: countOf(parks) })),
    columns: groups.flatMap(({ bay, parks }) =>
      parks.map((park) => ({ park, bay, industries: countOf([park]) })),
    ),
    rows: sorted(rows, order),
  };
}

function cellOf(
  park: ParkId,
  industry: string,
  uses: readonly IndustryUse[],
  isInPlan: boolean,
): MatrixCell {
  const role = strongestRole(uses);
  if (role === null) return { kind: isInPlan ? 'empty' : 'not-in-plan', park, industry };
  const basis = uses.some((use) => use.basis === 'stated') ? 'stated' : 'derived';
  return { kind: 'carried', park, industry, uses, role, basis };
}

/** Rows that are equal in the order keep that of the taxonomy. */
function sorted(rows: readonly MatrixRow[], order: MatrixOrder): readonly MatrixRow[] {
  switch (order) {
    case 'taxonomy':
      return rows;
    case 'coverage':
      return [...rows].sort((a, b) => b.parks - a.parks);
    case 'bay':
      return [...rows].sort((a, b) => firstBay(a) - firstBay(b));
  }
}

/** Position of the first group of parks that carries the row; past the last where none does. */
function firstBay({ parksByBay }: MatrixRow): number {
  const position = parksByBay.findIndex(({ parks }) => parks > 0);
  return position === -1 ? parksByBay.length : position;
}
