// What stands behind a cell or a margin of the matrix: the uses it counts, or the clauses that do not name it.
import type { Corridor } from '../../../domain/corridor';
import type { BayId, Lang, ParkId } from '../../../domain/ids';
import { homesOf, usesOf, type IndustryUse } from '../../../domain/analysis/industry-use';
import type { Industry, Park } from '../../../domain/schema';
import { pick } from '../../../domain/text';
import { MATRIX } from './matrix-messages';

/** A cell, or the margin of a row, of a column or of a group of columns. */
export type Target =
  | { readonly kind: 'cell'; readonly industry: string; readonly park: ParkId }
  | { readonly kind: 'industry'; readonly industry: string }
  | { readonly kind: 'park'; readonly park: ParkId }
  | { readonly kind: 'bay'; readonly bay: BayId | null };

export interface CellFacts {
  readonly title: string;
  readonly uses: readonly IndustryUse[];
  /** How each use is told from the others. */
  readonly label: (use: IndustryUse) => string;
  /** Why there are none, with the clauses that were read. */
  readonly absence: { readonly said: string; readonly lines: readonly number[] } | null;
  /** Lists of the plan that name an industry of no park. */
  readonly lists: Industry['lists'];
}

/** The id of the fact behind a target. */
export function factOf(target: Target): string {
  switch (target.kind) {
    case 'cell':
      return `matrix/${target.industry}/${target.park}`;
    case 'industry':
      return `matrix/${target.industry}`;
    case 'park':
      return `matrix-park/${target.park}`;
    case 'bay':
      return `matrix-bay/${target.bay ?? 'none'}`;
  }
}

export function behind(corridor: Corridor, target: Target, lang: Lang): CellFacts {
  const words = MATRIX[lang];
  const parkName = (id: ParkId) => pick(corridor.park(id)?.shortName ?? NAMELESS, lang);
  const industryName = (id: string) => pick(corridor.industry(id)?.name ?? NAMELESS, lang);
  const found = { absence: null, lists: [] };
  switch (target.kind) {
    case 'cell':
    case 'industry': {
      const { industry } = target;
      const homes = homesOf(corridor, industry);
      const name = industryName(industry);
      if (homes.length === 0) {
        const absence = { said: words.noPark(name), lines: clauseLines(corridor.parks) };
        const lists = corridor.industry(industry)?.lists ?? [];
        return { title: name, uses: [], label: () => '', absence, lists };
      }
      if (target.kind === 'industry') {
        const title = words.parkCount(name, homes.length);
        const uses = homes.flatMap((home) => home.uses);
        return { ...found, title, uses, label: ({ park }) => parkName(park) };
      }
      const park = parkName(target.park);
      const uses = homes.find((home) => home.park === target.park)?.uses ?? [];
      const lines = corridor.park(target.park)?.clause.lines ?? [];
      const absence = uses.length > 0 ? null : { said: words.emptyCell(park, name), lines };
      return { title: `${name} · ${park}`, uses, label: () => '', absence, lists: [] };
    }
    case 'park': {
      const uses = inOrder(corridor, parksOf(corridor, [target.park]));
      const title = words.industryCount(parkName(target.park), industriesIn(uses));
      return { ...found, title, uses, label: ({ industry }) => industryName(industry) };
    }
    case 'bay': {
      const uses = inOrder(corridor, corridor.parksUnder(target.bay));
      const bay = corridor.bay(target.bay ?? '');
      const name = bay ? pick(bay.name, lang) : words.noBay;
      const label = ({ industry, park }: IndustryUse) =>
        `${industryName(industry)} · ${parkName(park)}`;
      return { ...found, title: words.industryCount(name, industriesIn(uses)), uses, label };
    }
  }
}

const NAMELESS = { zh: '', en: '' };

const industriesIn = (uses: readonly IndustryUse[]): number =>
  new Set(uses.map(({ industry }) => industry)).size;

const parksOf = (corridor: Corridor, ids: readonly ParkId[]): readonly Park[] =>
  ids.flatMap((id) => corridor.park(id) ?? []);

const clauseLines = (parks: readonly Park[]): readonly number[] =>
  [...new Set(parks.flatMap(({ clause }) => clause.lines))].sort((a, b) => a - b);

/** Industry by industry, as the taxonomy has them. */
function inOrder(corridor: Corridor, parks: readonly Park[]): readonly IndustryUse[] {
  const uses = parks.flatMap((park) => usesOf(corridor, park));
  return corridor.taxonomy.industries.flatMap(({ id }) =>
    uses.filter(({ industry }) => industry === id),
  );
}
