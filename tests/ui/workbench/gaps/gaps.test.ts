// @vitest-environment happy-dom
// The gap reading on screen: a sentence for each gap of the domain, each with a source, in both languages.
import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../../../src/domain/analysis/gaps';
import GapsTab from '../../../../src/ui/workbench/gaps/GapsTab.svelte';
import { planFixture } from '../../../fixtures/plan';
import { all, button, choiceAt, click, CORRIDOR, one, show, textOf } from '../../list/panel';
import { ofQingdao } from '../../../fixtures/of-qingdao';

const PLAN = planFixture();
const gaps = gapsOf(CORRIDOR, PLAN);

function showGaps(lang: 'zh' | 'en') {
  const choice = choiceAt(`?view=plan&tab=gaps&lang=${lang}`);
  return { choice, tab: show(GapsTab, { choice, plan: PLAN }) };
}
const sentence = (tab: Element, fact: string) => textOf(one(tab, `[data-fact="${fact}"] > p`));

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  it('has every gap once, and each with a source', () => {
    const { tab } = showGaps(lang);
    const expected = [
      ...gaps.homes.filter(({ kind }) => kind !== 'two-homes').map((gap) => gap.industry.id),
      ...gaps.bays.map(({ bay, industry }) => `${bay}/${industry.id}`),
      ...gaps.platforms.map(({ id }) => id),
    ].map((id) => `gap/${id}`);
    const facts = all(tab, '[data-fact]');
    expect(facts.map(({ dataset }) => dataset['fact'] ?? '').sort()).toEqual(expected.sort());
    for (const fact of facts) expect(all(fact, '.source-note').length).toBeGreaterThan(0);
  });

  it('counts what each group holds', () => {
    const { tab } = showGaps(lang);
    const groups = all(tab, 'h3');
    expect(groups).toHaveLength(6);
    for (const heading of groups) {
      const held = heading.closest('details')?.querySelectorAll('[data-fact]').length ?? 0;
      expect(textOf(heading)).toMatch(new RegExp(`\\D${held}\\D*$`));
    }
  });

  it('names every park of an industry', () => {
    const { tab } = showGaps(lang);
    for (const { industry, homes } of gaps.homes.filter(({ kind }) => kind !== 'two-homes'))
      for (const { park } of homes)
        expect(sentence(tab, `gap/${industry.id}`)).toContain(
          CORRIDOR.park(park)?.shortName[lang] ?? 'missing',
        );
  });

  it('says how far the nearest park is with its ±, or that it is not known', () => {
    const { tab } = showGaps(lang);
    for (const { id, nearest } of gaps.platforms) {
      const said = sentence(tab, `gap/${id}`);
      if (nearest && nearest.km > 0)
        expect(said).toMatch(new RegExp(`${nearest.km}.* km ± ${nearest.plusMinusKm} km`));
      else expect(said).toMatch(/未知|unknown/);
    }
  });
});

ofQingdao('leads to the card of a park', () => {
  const { choice, tab } = showGaps('zh');
  const reading = gaps.homes.find(({ kind }) => kind === 'one-home');
  const park = reading?.homes[0]?.park;
  const fact = one(tab, `[data-fact="gap/${reading?.industry.id}"]`);
  click(button(fact, CORRIDOR.park(park ?? '')?.shortName.zh ?? 'missing'));
  expect(choice.selection).toEqual({ kind: 'park', id: park });
});
