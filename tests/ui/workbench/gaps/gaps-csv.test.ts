// @vitest-environment happy-dom
// The gap reading as a file: the sentences of the screen, in its order, each with whom it names and all that it rests on.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../src/domain/csv';
import { LANGS } from '../../../../src/domain/ids';
import { gapsOf } from '../../../../src/domain/analysis/gaps';
import { gapColumns, gapRows } from '../../../../src/ui/workbench/gaps/gaps-csv';
import GapsTab from '../../../../src/ui/workbench/gaps/GapsTab.svelte';
import { planFixture } from '../../../fixtures/plan';
import { all, choiceAt, CORRIDOR, one, show, textOf } from '../../list/panel';

const PLAN = planFixture();
const GAPS = gapsOf(CORRIDOR, PLAN);

/** Lines of a cell such as `257; 261–263`, one by one. */
const linesIn = (cell = ''): readonly number[] =>
  cell.split('; ').flatMap((run) => {
    const [from = 0, to = from] = run.split('–').map(Number);
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  });

describe.each(LANGS)('in %s', (lang) => {
  const columns = gapColumns(CORRIDOR, PLAN, lang, 'https://map.example/', new Date(2026, 2, 4));
  const rows: Record<string, string>[] = parse(csvOf(columns, gapRows(GAPS)), {
    bom: true,
    columns: true,
  });
  const rowOf = (kind: string, name: string, id: string) =>
    rows.find((row) => row['kind'] === kind && row[name] === id);

  it('has the sentences of the screen, in its order', () => {
    const tab = show(GapsTab, { choice: choiceAt(`?view=plan&tab=gaps&lang=${lang}`), plan: PLAN });
    const said = all(tab, '[data-fact]').map((fact) => textOf(one(fact, 'p')));
    expect(rows.map((row) => row['sentence'])).toEqual(said);
  });

  it('names the homes of an industry, and rests on their terms or on every clause', () => {
    const everyClause = CORRIDOR.parks.flatMap(({ clause }) => clause.lines);
    for (const { kind, industry, homes } of GAPS.homes) {
      const row = rowOf(kind, 'industry', industry.id);
      if (kind === 'two-homes') {
        expect(row).toBeUndefined();
        continue;
      }
      expect(row?.['parks']).toBe(homes.map(({ park }) => park).join('; '));
      const terms = homes.flatMap(({ uses }) => uses.flatMap(({ lines }) => lines));
      const listed = industry.lists.flatMap(({ lines }) => lines);
      expect(new Set(linesIn(row?.['lines']))).toEqual(
        new Set(homes.length > 0 ? terms : [...listed, ...everyClause]),
      );
    }
  });

  it('names bay and industry of what a bay lacks', () => {
    expect(
      rows.filter((row) => row['kind'] === 'bay-lacks').map((row) => [row['bay'], row['industry']]),
    ).toEqual(GAPS.bays.map(({ bay, industry }) => [bay, industry.id]));
  });

  it('gives a platform its nearest park with ±, and cites it and both ends', () => {
    for (const { id, sources, nearest } of GAPS.platforms) {
      const row = rowOf('platform-without-park', 'platform', id);
      const isKnown = nearest !== null && nearest.km > 0;
      expect(row?.['parks']).toBe(nearest?.place.id ?? '');
      expect([row?.['km'], row?.['plus_minus_km']]).toEqual(
        isKnown ? [String(nearest.km), String(nearest.plusMinusKm)] : ['', ''],
      );
      const endpoints = nearest ? [...nearest.from.sources, ...nearest.to.sources] : [];
      for (const source of [...sources, ...endpoints])
        expect(row?.['sources']).toContain(`${source} ${PLAN.source(source)?.cite[lang]}`);
    }
  });
});
