// Every table that can be saved, as the cells that go in and the text that comes out.
import { csvOf, type Cell, type Column } from '../../../src/domain/csv';
import { LANGS, type Lang } from '../../../src/domain/ids';
import { compareParks } from '../../../src/domain/analysis/compare';
import { gapsOf } from '../../../src/domain/analysis/gaps';
import { MATRIX_ORDERS, matrixOf } from '../../../src/domain/analysis/matrix';
import { OVERLAP_MODES, overlapOf } from '../../../src/domain/analysis/overlap';
import { shortlistOf } from '../../../src/domain/analysis/shortlist';
import { compareColumns, compareCsvRows } from '../../../src/ui/workbench/compare/compare-csv';
import { gapColumns, gapRows } from '../../../src/ui/workbench/gaps/gaps-csv';
import { insideRows } from '../../../src/ui/workbench/measure/inside-rows';
import { insideColumns } from '../../../src/ui/workbench/measure/measure-csv';
import { matrixColumns, matrixLines } from '../../../src/ui/workbench/matrix/matrix-csv';
import { overlapColumns } from '../../../src/ui/workbench/overlap/overlap-csv';
import { parkColumns, siteRows } from '../../../src/ui/export/parks/parks-table';
import { stateColumns, withNotes } from '../../../src/ui/workbench/save-csv';
import { shortlistColumns, shortlistRows } from '../../../src/ui/workbench/shortlist/shortlist-csv';
import { planFixture } from '../../fixtures/plan';
import { CORRIDOR } from '../list/panel';
import { measuredAt } from './measure/measure-tab';

interface Export {
  readonly name: string;
  readonly lang: Lang;
  readonly names: readonly string[];
  readonly cells: readonly (readonly Cell[])[];
  readonly text: string;
}

const PLAN = planFixture();
const MEASURED = measuredAt('from=high-tech-industrial-park&radius=30');
const COMPARED = ['blue-silicon-valley', 'marine-innovation-belt', 'future-tech-park'];
const WANTS = new Map([
  ['rail', 2],
  ['university', 1],
  ['industry:biomedicine', 1],
  ['bay:jiaozhou-bay', 0.5],
]);

function exported<Row>(
  what: string,
  lang: Lang,
  shown: readonly Column<Row>[],
  rows: readonly Row[],
): Export {
  const columns = withNotes(shown, lang);
  return {
    name: `${what} ${lang}`,
    lang,
    names: columns.map((column) => column.name),
    cells: rows.map((row) => columns.map(({ value }) => value(row))),
    text: csvOf(columns, rows),
  };
}

const ofLang = (lang: Lang, link: string, date: Date): readonly Export[] => [
  exported(
    'gaps',
    lang,
    gapColumns(CORRIDOR, PLAN, lang, link, date),
    gapRows(gapsOf(CORRIDOR, PLAN)),
  ),
  exported(
    'comparison',
    lang,
    [...compareColumns(PLAN, lang), ...stateColumns(link, date)],
    compareCsvRows(CORRIDOR, compareParks(CORRIDOR, COMPARED), lang),
  ),
  exported(
    'shortlist',
    lang,
    [...shortlistColumns(PLAN, lang), ...stateColumns(link, date)],
    shortlistRows(CORRIDOR, shortlistOf(CORRIDOR, PLAN, WANTS), lang),
  ),
  exported(
    'inside',
    lang,
    [...insideColumns(PLAN, MEASURED, lang), ...stateColumns(link, date)],
    insideRows(MEASURED),
  ),
  exported('parks', lang, parkColumns(CORRIDOR, lang, link, date), siteRows(CORRIDOR.parks)),
  ...MATRIX_ORDERS.map((order) =>
    exported(
      `matrix ${order}`,
      lang,
      matrixColumns(PLAN.document, lang, link, date),
      matrixLines(matrixOf(CORRIDOR, order)),
    ),
  ),
  ...OVERLAP_MODES.map((mode) =>
    exported(
      `overlap ${mode}`,
      lang,
      overlapColumns(CORRIDOR, mode, PLAN.document, lang, link, date),
      overlapOf(CORRIDOR, mode).pairs,
    ),
  ),
];

/** With the link and the day that each row ends with. */
export const exportsWith = (link: string, date: Date): readonly Export[] =>
  LANGS.flatMap((lang) => ofLang(lang, link, date));
