// @vitest-environment happy-dom
// The comparison on screen: every row for every park, what is unknown said so, and the file of it.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/domain/csv';
import { LANGS, type ParkId } from '../../../src/domain/ids';
import { PARK_IDS } from '../../fixtures/ids';
import { compareParks } from '../../../src/domain/analysis/compare';
import { COMPARE_ROWS } from '../../../src/domain/analysis/comparison';
import { encode } from '../../../src/state/codec';
import { compareColumns, compareCsvRows } from '../../../src/ui/workbench/compare/compare-csv';
import SelectedRow from '../../../src/ui/workbench/SelectedRow.svelte';
import CompareButton from '../../../src/ui/workbench/compare/CompareButton.svelte';
import CompareTab from '../../../src/ui/workbench/compare/CompareTab.svelte';
import { planFixture } from '../../fixtures/plan';
import { all, button, choiceAt, click, CORRIDOR, one, show, textOf } from '../list/panel';

const plan = planFixture();
const THREE: readonly ParkId[] = [
  'blue-silicon-valley',
  'high-tech-industrial-park',
  'future-tech-park',
];

function showTab(address: string) {
  const choice = choiceAt(`?view=plan&tab=compare&${address}`);
  return { choice, tab: show(CompareTab, { choice, plan }) };
}

describe('the table', () => {
  it.each(LANGS)('has each row for each park, each known value with its source, in %s', (lang) => {
    const { choice, tab } = showTab(`lang=${lang}&compare=${THREE.join(',')}`);
    const rows = all(tab, '[role=row][data-row]');
    expect(rows.map((row) => row.dataset['row'])).toEqual([...COMPARE_ROWS]);
    for (const [at, { id, cells }] of compareParks(CORRIDOR, THREE).entries()) {
      const row = rows[at];
      if (!row) throw new Error(`There is no row ${id}.`);
      const shown = all(row, '[role=cell]');
      expect(shown.map((cell) => cell.dataset['park'])).toEqual([...choice.workbench.compare]);
      for (const { park, state, facts } of cells) {
        const cell = one(row, `[data-park="${park}"]`);
        expect(all(cell, 'li').length, `${park} ${id}`).toBe(facts.length);
        expect(all(cell, '.unknown').length).toBe(state === 'unknown' ? 1 : 0);
        if (state === 'unknown') continue;
        const fact = one(cell, `[data-fact="compare/${park}/${id}"]`);
        expect(all(fact, '.source-note').length, `${park} ${id}`).toBeGreaterThan(0);
      }
    }
  });

  it('says in words what differs, what is the same and what cannot be told', () => {
    const { tab } = showTab(`lang=en&compare=${THREE.join(',')}`);
    const said = all(tab, '.verdict').map(textOf);
    expect(said).toEqual(
      compareParks(CORRIDOR, THREE).map(({ allEqual }) =>
        allEqual === null ? '? cannot be told' : allEqual ? '= same' : '≠ differs',
      ),
    );
  });

  it('leaves out what is the same when asked for differences', () => {
    const two = 'new-tech-experimental-zone,jiaonan-new-tech-zone';
    const { tab } = showTab(`lang=en&compare=${two}`);
    const equal = compareParks(CORRIDOR, two.split(',')).filter(({ allEqual }) => allEqual);
    expect(equal.length).toBeGreaterThan(0);
    click(one(tab, '.head input'));
    expect(all(tab, '[data-row]')).toHaveLength(COMPARE_ROWS.length - equal.length);
  });
});

describe('the choice of parks', () => {
  it('asks for two, then for one more', () => {
    const { choice, tab } = showTab('lang=en');
    expect(textOf(tab)).toContain('Tick two to five parks');
    const [box] = all(tab, 'fieldset input');
    if (box) click(box);
    expect(choice.workbench.compare).toHaveLength(1);
    expect(textOf(tab)).toContain('choose one more');
  });

  it('takes the selected park in with one press, and the address has it', () => {
    const { choice, tab } = showTab('lang=en&park=future-tech-park&compare=blue-silicon-valley');
    click(button(show(SelectedRow, { choice, plan }), 'Compare'));
    expect(choice.workbench.compare).toContain('future-tech-park');
    expect(decodeURIComponent(encode(choice.url))).toContain('future-tech-park');
    click(button(tab, 'Remove'));
    expect(choice.workbench.compare).toHaveLength(1);
  });

  it('stops at five, and says so', () => {
    const five = PARK_IDS.slice(0, 5);
    const { choice, tab } = showTab(`lang=en&compare=${five.join(',')}`);
    expect(all(tab, 'fieldset input:disabled')).toHaveLength(PARK_IDS.length - 5);
    const sixth = PARK_IDS.find((id) => !five.includes(id)) ?? 'future-tech-park';
    const park = CORRIDOR.park(sixth);
    if (!park) throw new Error('There is no sixth park.');
    const beside = show(CompareButton, { choice, park });
    expect(one(beside, 'button').hasAttribute('disabled')).toBe(true);
    expect(textOf(beside)).toContain('At most 5 parks');
    click(button(tab, 'Clear all'));
    click(one(beside, 'button'));
    expect(choice.workbench.compare).toEqual([sixth]);
    expect(one(beside, 'button').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('the file', () => {
  it('parses to a row for each fact, and one for each cell without any', () => {
    const rows = compareParks(CORRIDOR, THREE);
    const csv = csvOf(compareColumns(plan, 'zh'), compareCsvRows(CORRIDOR, rows, 'zh'));
    const read: Record<string, string>[] = parse(csv, { bom: true, columns: true });
    const expected = rows.flatMap(({ id, cells }) =>
      cells.flatMap(({ park, state, facts }) =>
        Array.from({ length: Math.max(1, facts.length) }, () =>
          [id, CORRIDOR.park(park)?.name.zh, state].join('/'),
        ),
      ),
    );
    expect(read.map((row) => [row['row'], row['park_zh'], row['state']].join('/'))).toEqual(
      expected,
    );
    for (const row of read) {
      expect(row['sources'] !== '', JSON.stringify(row)).toBe(row['state'] !== 'unknown');
    }
  });
});
