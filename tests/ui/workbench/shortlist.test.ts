// @vitest-environment happy-dom
// The shortlist on screen: the ranking of the domain, weights that move it and the address, and the file of it.
import { parse } from 'csv-parse/sync';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/domain/csv';
import { LANGS } from '../../../src/domain/ids';
import { shortlistOf } from '../../../src/domain/analysis/shortlist';
import { sensitivityOf } from '../../../src/domain/analysis/sensitivity';
import { encode } from '../../../src/state/codec';
import { sensitivitySentence } from '../../../src/ui/workbench/shortlist/sensitivity-words';
import { shortlistColumns, shortlistRows } from '../../../src/ui/workbench/shortlist/shortlist-csv';
import ShortlistTab from '../../../src/ui/workbench/shortlist/ShortlistTab.svelte';
import { planFixture } from '../../fixtures/plan';
import { all, button, choiceAt, click, CORRIDOR, one, show, textOf } from '../list/panel';
import { ofQingdao } from '../../fixtures/of-qingdao';

const plan = planFixture();
const WANTED = 'want=rail:2,industry:marine-information:1,bay:aoshan-bay:1';

function showTab(address: string) {
  const choice = choiceAt(`?view=plan&tab=shortlist&${address}`);
  const tab = show(ShortlistTab, { choice, plan });
  return { choice, tab, order: () => all(tab, '[data-park]').map((row) => row.dataset['park']) };
}

const expected = (criteria: ReadonlyMap<string, number>) =>
  shortlistOf(CORRIDOR, plan, criteria).parks;

describe('the ranking', () => {
  it.each(LANGS)('is that of the domain, in %s', (lang) => {
    const { choice, tab, order } = showTab(`lang=${lang}&${WANTED}`);
    const parks = expected(choice.workbench.criteria);
    expect(order()).toEqual(parks.map(({ park }) => park.id));
    const shown = all(tab, '.score b').map(textOf);
    expect(shown).toEqual(
      parks.flatMap(({ score }) => (score === null ? [] : (100 * score).toFixed(1))),
    );
    for (const { park, parts } of parks) {
      for (const { criterion } of parts) {
        const fact = one(tab, `[data-fact="shortlist/${park.id}/${criterion.key}"]`);
        expect(all(fact, '.source-note').length, `${park.id} ${criterion.key}`).toBeGreaterThan(0);
      }
    }
  });

  ofQingdao('follows a weight, and so does the address', () => {
    const { choice, tab, order } = showTab('want=rail:2,industry:biomedicine:1');
    const before = order();
    const slider = all(tab, 'input[type=range]').find(
      (each) => each instanceof HTMLInputElement && each.value === '1',
    );
    if (!(slider instanceof HTMLInputElement)) throw new Error('There is no slider at 1.');
    slider.value = '10';
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    flushSync();
    expect(choice.workbench.criteria.get('industry:biomedicine')).toBe(10);
    expect(decodeURIComponent(encode(choice.url))).toContain('industry:biomedicine:10');
    expect(order()).not.toEqual(before);
    expect(order()).toEqual(expected(choice.workbench.criteria).map(({ park }) => park.id));
    expect(textOf(one(tab, 'output b'))).toContain('16.7 %');
  });

  ofQingdao(
    'marks the park that is not located, and what share of the weights is known of it',
    () => {
      const { tab } = showTab(`lang=en&${WANTED}`);
      const unlocated = CORRIDOR.parks.find(({ sites }) => sites.length === 0);
      const row = one(tab, `[data-park="${unlocated?.id ?? ''}"]`);
      expect(textOf(row)).toContain('unknown, left out');
      expect(textOf(one(row, '.unknown'))).toContain('25 % of the weights');
    },
  );

  ofQingdao('shares a rank between equal scores, and skips the next', () => {
    const { choice, tab } = showTab('lang=en&want=industry:marine-information:1');
    const parks = expected(choice.workbench.criteria);
    const ties = parks.filter(({ rank }) => parks.filter((each) => each.rank === rank).length > 1);
    expect(ties.length).toBeGreaterThan(1);
    expect(all(tab, '.rank').filter((each) => textOf(each).startsWith('Joint')).length).toBe(
      ties.length,
    );
  });
});

describe('what matters', () => {
  it('starts from an example', () => {
    const { choice, tab } = showTab('lang=en');
    expect(all(tab, '[data-park]')).toEqual([]);
    click(button(tab, 'Near a railway or metro station ×2'));
    expect([...choice.workbench.criteria]).toEqual([
      ['rail', 2],
      ['industry:marine-information', 1],
    ]);
    expect(all(tab, '[data-park]')).toHaveLength(CORRIDOR.parks.length);
  });

  ofQingdao('is added by the picker, which no longer offers it, and removed again', () => {
    const { choice, tab } = showTab('lang=en');
    const picker = one(tab, 'select');
    if (!(picker instanceof HTMLSelectElement)) throw new Error('The picker is no select.');
    picker.value = 'bay:jiaozhou-bay';
    picker.dispatchEvent(new Event('change', { bubbles: true }));
    click(button(tab, 'Add'));
    expect([...choice.workbench.criteria]).toEqual([['bay:jiaozhou-bay', 1]]);
    expect(all(picker, 'option[value="bay:jiaozhou-bay"]')).toEqual([]);
    click(button(tab, 'Remove'));
    expect(choice.workbench.criteria.size).toBe(0);
    expect(document.activeElement).toBe(picker);
  });
});

describe('sensitivity', () => {
  it.each(LANGS)('is said in a sentence for each weight, in %s', (lang) => {
    const { choice, tab } = showTab(`lang=${lang}&${WANTED}`);
    const list = shortlistOf(CORRIDOR, plan, choice.workbench.criteria);
    for (const each of sensitivityOf(list)) {
      const said = sensitivitySentence(CORRIDOR, each, '', lang);
      for (const number of said.match(/[\d.]+ %/g) ?? []) expect(textOf(tab)).toContain(number);
    }
  });

  it('names the limit and who leads beyond it', () => {
    const [criterion] = shortlistOf(CORRIDOR, plan, new Map([['airport', 1]])).criteria;
    if (!criterion) throw new Error('The airport is no want.');
    const said = sensitivitySentence(
      CORRIDOR,
      {
        criterion,
        first: 'blue-silicon-valley',
        stays: { from: 0, to: 0.6 },
        overtakenBelow: null,
        overtakenAbove: 'jiaozhou-bay-north',
      },
      'Near the airport',
      'en',
    );
    expect(said).toMatch(/stays first unless the weight of "Near the airport" exceeds 60 %; then/);
  });
});

describe('the file', () => {
  it('parses to the values of the domain, a row for each part', () => {
    const { choice } = showTab(WANTED);
    const list = shortlistOf(CORRIDOR, plan, choice.workbench.criteria);
    const columns = shortlistColumns(plan, 'zh');
    const rows: Record<string, string>[] = parse(
      csvOf(columns, shortlistRows(CORRIDOR, list, 'zh')),
      { bom: true, columns: true },
    );
    const wanted = list.parks.flatMap(({ park, rank, score, parts }) =>
      parts.map(({ criterion, value }) => [
        park.name.zh,
        rank,
        score,
        criterion.key,
        value?.value ?? null,
      ]),
    );
    expect(rows).toHaveLength(wanted.length);
    const numberIn = (cell = '') => (cell === '' ? null : Number(cell));
    rows.forEach((row, i) => {
      const [name, rank, score, key, value] = wanted[i] ?? [];
      expect([row['park_zh'], numberIn(row['rank']), row['key']]).toEqual([name, rank, key]);
      expect((numberIn(row['score']) ?? 0) / 100).toBeCloseTo(Number(score), 6);
      if (value === null) expect(row['value']).toBe('');
      else expect(numberIn(row['value'])).toBeCloseTo(Number(value), 6);
      expect(row['sources'], `${row['park_en'] ?? ''} ${row['key'] ?? ''}`).not.toBe('');
    });
  });
});
