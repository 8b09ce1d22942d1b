// @vitest-environment happy-dom
// The view of the indicators: every figure as the plan has it, with its line, and what later sources report.
import { describe, expect, it, vi } from 'vitest';
import { LANGS, type Lang } from '../../../../src/domain/ids';
import IndicatorsDialog from '../../../../src/ui/document/indicators/IndicatorsDialog.svelte';
import { INDICATOR } from '../../../../src/ui/document/indicators/indicator-messages';
import { BASIS } from '../../../../src/ui/shared/basis-messages';
import { citationsFixture } from '../../../fixtures/plan/conflicts';
import { indicatorsFixture } from '../../../fixtures/plan/indicators';
import { all, one, show, textOf } from '../../list/panel';
import { ofQingdao } from '../../../fixtures/of-qingdao';

const SET = indicatorsFixture();
const citations = citationsFixture();

function dialog(lang: Lang, indicators = SET): HTMLElement {
  const onClose = vi.fn();
  return one(show(IndicatorsDialog, { indicators, citations, lang, onClose }), 'dialog');
}

const rowOf = (within: Element, id: string) => one(within, `[data-fact="indicator:${id}"]`);
const bars = (within: Element) => all(within, '[role=img]');

describe.each(LANGS)('the view of the indicators (%s)', (lang) => {
  const words = INDICATOR[lang];

  ofQingdao('says first that the figures are of the city and that the year has passed', () => {
    const first = textOf(one(dialog(lang), '.body p'));
    expect(first).toContain(words.cityWide);
    expect(first).toContain('2025');
  });

  it('has every goal and every indicator as a fact with its line', () => {
    const facts = all(dialog(lang), '[data-fact]');
    expect(facts.map((fact) => fact.dataset.fact)).toEqual([
      ...SET.goals.map(({ id }) => `goal:${id}`),
      ...SET.indicators.map(({ id }) => `indicator:${id}`),
    ]);
    const lines = [...SET.goals, ...SET.indicators].map((fact) => fact.lines);
    for (const [index, fact] of facts.entries())
      for (const line of lines[index] ?? [])
        expect(all(fact, '.source-note').map(textOf).join(' ')).toContain(String(line));
  });

  it("quotes the plan's own terms, and its figures where a number does not say it all", () => {
    const shown = dialog(lang);
    for (const { id, term } of SET.indicators)
      expect(all(rowOf(shown, id), 'q').map(textOf)).toContain(term);
    for (const written of ['99.7*', '11.2左右', '超过 1 万家'])
      expect(all(shown, 'dd q').map(textOf)).toContain(written);
    expect(all(rowOf(shown, 'high-tech-enterprises'), 'dd q')).toEqual([]);
  });

  it('writes the year of each baseline, and says which figures are rough', () => {
    const shown = dialog(lang);
    expect(textOf(rowOf(shown, 'r-and-d-people'))).toContain(words.year(2019));
    expect(textOf(rowOf(shown, 'high-tech-enterprises'))).toContain(words.year(2020));
    expect(textOf(rowOf(shown, 'high-value-patents'))).toContain(words.about('11.2'));
    expect(textOf(rowOf(shown, 'r-and-d-growth'))).toContain(words.noBaseline);
  });

  it('puts an outcome beside its target with basis, date and source', () => {
    const row = rowOf(dialog(lang), 'high-tech-enterprises');
    const outcome = textOf(one(row, '.figure:last-child dd'));
    for (const part of ['8,683', BASIS[lang].basis.sourced, '2025-12-02'])
      expect(outcome).toContain(part);
    expect(one(row, '.figure:last-child a').getAttribute('href')).toMatch(/^https:/);
  });

  it('marks an outcome that we computed, and says how', () => {
    const outcome = textOf(one(rowOf(dialog(lang), 'technology-contracts'), '.figure:last-child'));
    expect(outcome).toContain(BASIS[lang].basis.derived);
    expect(outcome).toContain('286.6');
  });

  it('says where no later source was found', () => {
    const missing = SET.indicators.filter(({ outcome }) => outcome === null);
    expect(textOf(dialog(lang)).split(words.noOutcome)).toHaveLength(missing.length + 1);
  });

  it('tells the whole of a bar in words', () => {
    const [bar] = bars(rowOf(dialog(lang), 'high-tech-enterprises'));
    const said = {
      zh: '2020 年：4,396；2025 年目标：8,000',
      en: '2020: 4,396; Target 2025: 8,000',
    };
    for (const part of [said[lang], '2025-12-02', '8,683'])
      expect(bar?.getAttribute('aria-label')).toContain(part);
    expect(bars(dialog(lang)).every((each) => each.getAttribute('aria-label'))).toBe(true);
  });

  it('draws a mark for each figure, of a shape of its own, and a rough one broken', () => {
    const marks = (id: string) => all(rowOf(dialog(lang), id), '[role=img] svg > *');
    const shapes = marks('high-tech-enterprises').map((mark) => mark.getAttribute('d') ?? 'ring');
    expect(new Set(shapes).size).toBe(3);
    expect(marks('listed-high-tech-enterprises')).toHaveLength(1);
    const broken = marks('high-value-patents').filter(({ classList }) =>
      classList.contains('approximate'),
    );
    expect(broken).toHaveLength(1);
  });

  it('keeps apart the targets that stand in the text only', () => {
    const titles = (shown: Element) => all(shown, 'section h3').map(textOf);
    expect(titles(dialog(lang))).toEqual([words.goals, words.table, words.inText]);
    const tableOnly = SET.indicators.filter(({ row }) => row !== null);
    expect(titles(dialog(lang, { ...SET, indicators: tableOnly }))).not.toContain(words.inText);
  });
});
