// @vitest-environment happy-dom
// The briefs of the workbench: a comparison and a shortlist on paper, complete, each line with what it rests on.
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../../src/domain/ids';
import { compareParks } from '../../../../src/domain/analysis/compare';
import { COMPARE_ROWS } from '../../../../src/domain/analysis/comparison';
import { sensitivityOf } from '../../../../src/domain/analysis/sensitivity';
import { shortlistOf } from '../../../../src/domain/analysis/shortlist';
import { formatKm } from '../../../../src/domain/kilometres';
import { node } from '../../../../src/map/svg/node';
import { COMPARE } from '../../../../src/ui/workbench/compare/compare-messages';
import { SHEETS } from '../../../../src/ui/workbench/print';
import { score100 } from '../../../../src/ui/workbench/shortlist/figures';
import { SHORTLIST } from '../../../../src/ui/workbench/shortlist/shortlist-messages';
import PrintSheet from '../../../../src/ui/print/PrintSheet.svelte';
import { sheetOf } from '../../../../src/ui/print/sheet-of';
import { planFixture } from '../../../fixtures/plan';
import { all, choiceAt, CORRIDOR, one, show, textOf } from '../../list/panel';
import { ofQingdao } from '../../../fixtures/of-qingdao';

const PLAN = planFixture();
const DATE = new Date(2026, 0, 9);
const THREE = ['blue-silicon-valley', 'high-tech-industrial-park', 'future-tech-park'];
const COMPARISON = `view=plan&tab=compare&compare=${THREE.join(',')}`;
const SHORTLISTED = 'view=plan&tab=shortlist&want=rail:2,industry:marine-information:1';

function sheet(query: string, plan: typeof PLAN | null = PLAN): Element {
  const state = choiceAt(`?${query}`);
  const map = (width: number, height: number) => node('svg', { class: 'a-map', width, height });
  const workbench = plan && { sheets: SHEETS, plan };
  return show(PrintSheet, { state, sheet: sheetOf(state), workbench, map, date: DATE });
}

/** Numbers that are cited stand in the list, and each of the list is cited. */
function expectSourcesOf(paper: Element): void {
  const cited = all(paper, 'td.rests').flatMap((cell) => textOf(cell).match(/\[\d+\]/g) ?? []);
  expect(cited.length).toBeGreaterThan(0);
  expect(new Set(cited).size).toBe(all(paper, '.sources li').length);
}

describe.each(LANGS)('a comparison (%s)', (lang) => {
  ofQingdao('has every row for every park, what differs told by words, and its sources', () => {
    const paper = sheet(`lang=${lang}&${COMPARISON}`);
    const rows = all(paper, 'tbody tr');
    expect(rows.map(({ dataset }) => dataset['row'])).toEqual([...COMPARE_ROWS]);
    for (const id of THREE)
      expect(textOf(one(paper, 'thead'))).toContain(CORRIDOR.park(id)?.name[lang]);
    for (const { id, cells, allEqual } of compareParks(CORRIDOR, THREE)) {
      const row = one(paper, `[data-row=${id}]`);
      const { same, differs, open, unknown, none } = COMPARE[lang];
      expect(textOf(row)).toContain(allEqual === null ? open : allEqual ? same : differs);
      cells.forEach(({ state, facts }, at) => {
        const cell = all(row, 'td')[at];
        if (!cell) throw new Error(`${id} has no cell ${at}`);
        expect(all(cell, 'li')).toHaveLength(facts.length);
        if (state === 'unknown') expect(textOf(cell)).toBe(`? ${unknown}`);
        if (state === 'none') expect(textOf(cell)).toBe(none);
      });
      const isKnown = cells.some(({ state }) => state !== 'unknown');
      expect(textOf(one(row, '.rests')) !== '').toBe(isKnown);
    }
    expectSourcesOf(paper);
    expect(all(paper, '.a-map')).toHaveLength(0);
    expect(textOf(one(paper, 'footer'))).toContain('2026-01-09');
  });

  ofQingdao('tells distances with their ±', () =>
    expect(textOf(one(sheet(`lang=${lang}&${COMPARISON}`), '[data-row=airport]'))).toMatch(
      /\d ± \d(\.\d)? km/,
    ),
  );
});

describe.each(LANGS)('a shortlist (%s)', (lang) => {
  const weights = new Map([
    ['rail', 2],
    ['industry:marine-information', 1],
  ]);
  const list = shortlistOf(CORRIDOR, PLAN, weights);

  ofQingdao('has the weights, every park in its rank, and every part of its score', () => {
    const paper = sheet(`lang=${lang}&${SHORTLISTED}`);
    const wanted = all(paper, '.wanted tbody tr').map(textOf);
    expect(wanted).toHaveLength(2);
    expect(wanted[0]).toContain('66.7 %');
    const parks = all(paper, 'tbody[data-park]');
    expect(parks.map(({ dataset }) => dataset['park'])).toEqual(
      list.parks.map(({ park }) => park.id),
    );
    list.parks.forEach(({ score, parts, park }, at) => {
      const body = parks[at];
      if (!body) throw new Error(`${park.id} is not there`);
      expect(all(body, 'tr')).toHaveLength(parts.length);
      expect(textOf(body)).toContain(score === null ? '—' : score100(score));
      for (const row of all(body, 'tr')) expect(textOf(one(row, '.rests'))).not.toBe('');
      for (const { facts, value } of parts) {
        if (facts.kind === 'nearest' && facts.nearest)
          expect(textOf(body)).toContain(formatKm(facts.nearest.km).replace(/ km$/, ''));
        if (value === null) expect(textOf(body)).toContain(`? ${SHORTLIST[lang].unknown}`);
      }
    });
    expectSourcesOf(paper);
  });

  ofQingdao('says how firm the first is, and how the score is made', () => {
    const paper = sheet(`lang=${lang}&${SHORTLISTED}`);
    const { sensitivity, method } = SHORTLIST[lang];
    const sections = all(paper, 'section').map(textOf);
    const said = sections.find((text) => text.startsWith(sensitivity)) ?? '';
    for (const { first } of sensitivityOf(list))
      expect(said).toContain(CORRIDOR.park(first)?.shortName[lang]);
    expect(sections.find((text) => text.startsWith(method))).toContain('Σ');
  });
});

describe('paper gets', () => {
  ofQingdao.each([
    [COMPARISON, 'comparison'],
    [SHORTLISTED, 'shortlist'],
    ['view=plan&tab=compare&compare=blue-silicon-valley', 'corridor'],
    ['view=plan&tab=shortlist', 'corridor'],
    ['view=plan&tab=matrix&park=blue-silicon-valley', 'park'],
    [COMPARISON.replace('view=plan&', ''), 'corridor'],
  ])('for %s the sheet of the %s', (query, expected) =>
    expect(sheetOf(choiceAt(`?${query}`))).toBe(expected),
  );

  it('the corridor where the rest of the plan is not here', () =>
    expect(all(sheet(COMPARISON, null), '.a-map')).toHaveLength(1));
});
