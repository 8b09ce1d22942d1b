// @vitest-environment happy-dom
// Overlap on screen: the numbers of the domain for every pair, its industries and terms, and the table as a file.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../src/domain/csv';
import {
  OVERLAP_MODES,
  overlapOf,
  type OverlapMode,
} from '../../../../src/domain/analysis/overlap';
import { overlapColumns } from '../../../../src/ui/workbench/overlap/overlap-csv';
import OverlapTab from '../../../../src/ui/workbench/overlap/OverlapTab.svelte';
import { planFixture } from '../../../fixtures/plan';
import { all, choiceAt, click, CORRIDOR, nameOf, one, show, textOf } from '../../list/panel';

const PLAN = planFixture();
const mapped = overlapOf(CORRIDOR, 'mapped');

function showOverlap(mode: OverlapMode = 'mapped') {
  const tab = show(OverlapTab, { choice: choiceAt('?view=plan&lang=en'), plan: PLAN });
  click(one(tab, `input[value=${mode}]`));
  return tab;
}
const cell = (tab: Element, first: string, second: string) =>
  one(tab, `[data-opens="overlap/${first}/${second}"]`);

describe.each(OVERLAP_MODES)('over %s terms', (mode) => {
  it('every pair has its number, or is unknown', () => {
    const tab = showOverlap(mode);
    const { pairs } = overlapOf(CORRIDOR, mode);
    expect(all(tab, '[role=grid] [data-opens]')).toHaveLength(pairs.length);
    for (const { first, second, similarity } of pairs) {
      const shown = cell(tab, first, second);
      expect(textOf(shown)).toBe(similarity === null ? '?' : similarity.toFixed(2));
      expect(nameOf(shown)).toMatch(similarity === null ? /unknown$/ : /: \d\.\d\d$/);
    }
  });

  it('every park has its twin and complement, each with a source', () => {
    const tab = showOverlap(mode);
    for (const { park, twin, complement } of overlapOf(CORRIDOR, mode).parks) {
      const said = one(tab, `[data-fact="overlap/${park}"]`);
      expect(all(said, '.source-note')).toHaveLength(2);
      for (const pair of [twin, complement])
        if (pair) expect(textOf(said)).toContain(CORRIDOR.park(pair.second)?.shortName.en);
      for (const { first } of twin?.shared ?? [])
        for (const { term } of first.uses) expect(textOf(said)).toContain(term.en);
    }
  });
});

describe('a pair', () => {
  it('opens shared and unshared industries with their terms, and closes', () => {
    const tab = showOverlap();
    for (const { first, second, shared, onlyFirst, onlySecond } of mapped.pairs.slice(0, 5)) {
      click(cell(tab, first, second));
      const box = one(tab, `[data-fact="overlap/${first}/${second}"]`);
      const uses = [...shared, ...onlyFirst, ...onlySecond].flatMap((each) => [
        ...each.first.uses,
        ...each.second.uses,
      ]);
      expect(all(box, 'li')).toHaveLength(uses.length);
      for (const { term } of uses) expect(textOf(box)).toContain(term.zh);
      click(one(box, 'button.tool'));
      expect(all(tab, '[role=group][data-fact]')).toEqual([]);
    }
  });
});

it('is saved as a table that reads back to the same values', () => {
  const columns = overlapColumns(
    CORRIDOR,
    'mapped',
    PLAN.document,
    'zh',
    'https://a.example/',
    new Date(0),
  );
  const text = csvOf(columns, mapped.pairs);
  const read: Record<string, string>[] = parse(text, { bom: true, columns: true });
  expect(read.map((row) => [row['first'], row['second'], Number(row['similarity'])])).toEqual(
    mapped.pairs.map(({ first, second, similarity }) => [first, second, similarity]),
  );
  for (const row of read) expect(row['lines']).toMatch(/^\d/);
});
