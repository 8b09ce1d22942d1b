// What the sheet of a comparison says, as data: a cell for each park in each row, and under each row its sources.
import type { Corridor } from '../../../domain/corridor';
import type { Lang, ParkId } from '../../../domain/ids';
import { compareParks } from '../../../domain/analysis/compare';
import { type CompareRow } from '../../../domain/analysis/comparison';
import type { Park } from '../../../domain/schema';
import type { WholePlan } from '../../../domain/whole-plan';
import { cellsOf, type ComparedCell } from '../compare/compare-evidence';
import { COMPARE } from '../compare/compare-messages';
import { noteOf, SourceNumbers } from '../../print/source-numbers';

interface SheetCell {
  readonly state: ComparedCell['state'];
  readonly facts: readonly {
    readonly text: string;
    /** Every park of the comparison has it. */
    readonly inAll: boolean;
    readonly isDerived: boolean;
  }[];
}

interface SheetRow {
  readonly id: string;
  readonly name: string;
  readonly verdict: string;
  readonly differs: boolean;
  readonly cells: readonly SheetCell[];
  /** A note for each park that has one, behind its letter. */
  readonly sources: readonly string[];
}

export interface ComparisonSheet {
  readonly parks: readonly { readonly letter: string; readonly park: Park }[];
  readonly rows: readonly SheetRow[];
  readonly sources: readonly string[];
}

const letterOf = (place: number): string => String.fromCharCode(0x41 + place);

/** Of two to five parks; throws a RangeError for fewer or more. */
export function comparisonSheet(
  corridor: Corridor,
  plan: WholePlan,
  compared: readonly ParkId[],
  lang: Lang,
): ComparisonSheet {
  const numbers = new SourceNumbers();
  const rows = compareParks(corridor, compared).map((row): SheetRow => {
    const cells = cellsOf(corridor, row, lang);
    return {
      id: row.id,
      name: COMPARE[lang].rows[row.id],
      verdict: verdictOf(row, lang),
      differs: row.allEqual === false,
      cells: cells.map(({ state, evidence }) => ({
        state,
        facts: evidence.map(({ text, inAll, basis }) => ({
          text,
          inAll,
          isDerived: basis === 'derived',
        })),
      })),
      sources: cells.flatMap((cell, place) => {
        const note = noteOf(restsOn(cell), numbers, lang);
        return note === '' ? [] : [`${letterOf(place)} ${note}`];
      }),
    };
  });
  const parks = compared.flatMap((id) => corridor.park(id) ?? []);
  return {
    parks: parks.map((park, place) => ({ letter: letterOf(place), park })),
    rows,
    sources: numbers.texts(plan, lang),
  };
}

function verdictOf({ allEqual }: CompareRow, lang: Lang): string {
  const { open, same, differs } = COMPARE[lang];
  return allEqual === null ? open : allEqual ? same : differs;
}

/** That a clause names none is told by its lines. */
function restsOn({ evidence, state, park }: ComparedCell) {
  return state === 'none' ? [{ lines: park.clause.lines, sources: [] }] : evidence;
}
