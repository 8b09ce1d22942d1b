// @vitest-environment happy-dom
// The filters: live counts, what the plan does not name, and the way out of an empty result.
import { describe, expect, it, vi } from 'vitest';
import { MESSAGES } from '../../../src/ui/explore/messages';
import { all, button, click, CORRIDOR, nameOf, one, showPanel, textOf } from './panel';

const facets = (panel: Element) => one(panel, '[role=group][aria-labelledby]');

describe('the industries', () => {
  it.each(['zh', 'en'] as const)('says "not in the plan" instead of 0 (%s)', (lang) => {
    const { panel } = showPanel(`?lang=${lang}`);
    const absent = MESSAGES[lang].notInPlan;
    for (const group of CORRIDOR.taxonomy.groups) {
      const chip = button(facets(panel), group.name[lang]);
      expect(nameOf(chip).includes(absent), group.id).toBe(group.id === 'future');
      expect(/\b0$/.test(nameOf(chip)), group.id).toBe(false);
    }
    click(button(panel, MESSAGES[lang].showIndustries(groupName('equipment', lang))));
    const vehicles = button(panel, CORRIDOR.industry('new-energy-vehicles')?.name[lang] ?? '?');
    expect(textOf(vehicles)).toContain(absent);
    expect(textOf(vehicles)).not.toMatch(/\d/);
  });

  it('begins each name with the industry, and counts the parks that carry it', () => {
    const { panel } = showPanel();
    const chip = button(facets(panel), '信息技术');
    const parks = CORRIDOR.parks.filter(({ id }) => CORRIDOR.groupsOf(id).includes('information'));
    expect(nameOf(chip)).toBe(`信息技术 ${parks.length}`);
  });

  it('shows a group as partly chosen, open, with the chosen industry pressed', () => {
    const { panel, choice } = showPanel('?industry=biomedicine');
    expect(button(facets(panel), '医药健康').getAttribute('aria-pressed')).toBe('mixed');
    expect(all(facets(panel), '[aria-pressed=true]').map(textOf)).toEqual([
      expect.stringMatching(/^生物医药/),
    ]);
    click(button(facets(panel), '生物医药'));
    expect(choice.filtering).toBe(false);
    expect(button(facets(panel), '生物医药').getAttribute('aria-pressed')).toBe('false');
  });

  it('offers any or all from the second industry on', () => {
    const { panel, choice } = showPanel('?industry=biomedicine');
    expect(all(panel, '[role=radiogroup]')).toEqual([]);
    choice.toggleIndustry('rail-transit');
    const radios = all(showPanel('?industry=biomedicine,rail-transit').panel, '[type=radio]');
    expect(radios.map((radio) => radio.closest('label')?.textContent.trim())).toEqual([
      '任一',
      '全部',
    ]);
  });

  it('tells how many parks match, and clears', () => {
    const { panel, choice } = showPanel('?lang=en&industry=rail-transit');
    expect(textOf(panel)).toContain(`${choice.matching.size} of 10 parks`);
    click(button(panel, 'Clear filters'));
    expect(choice.filtering).toBe(false);
    expect(textOf(panel)).not.toContain('of 10 parks');
  });

  it('takes the focus when the button that clears them goes', async () => {
    const { panel } = showPanel('?lang=en&industry=rail-transit');
    const clear = button(panel, 'Clear filters');
    clear.focus();
    click(clear);
    await vi.waitFor(() => expect(document.activeElement).toBe(facets(panel)));
  });
});

describe('an empty result', () => {
  it('tells which choice to drop and how many parks that gives, and drops it', () => {
    const { panel, choice } = showPanel('?industry=rail-transit&district=shinan');
    const reliefs = choice.emptyReason?.reliefs ?? [];
    expect(reliefs.map(({ facet }) => facet).sort()).toEqual(['district', 'industry']);
    const district = reliefs.find(({ facet }) => facet === 'district');
    click(button(panel, MESSAGES.zh.drop('市南区', district?.parks ?? -1)));
    expect(choice.filter.districts).toEqual([]);
    expect(choice.matching.size).toBe(district?.parks);
    expect(textOf(panel)).not.toContain(MESSAGES.zh.nothingMatches);
  });

  it('leaves the focus on how many parks match now, not on nothing', async () => {
    const { panel, choice } = showPanel('?lang=en&industry=rail-transit&district=shinan');
    const drop = button(one(panel, '.empty'), 'Without');
    drop.focus();
    click(drop);
    const outcome = MESSAGES.en.matching(choice.matching.size, 10);
    await vi.waitFor(() => expect(document.activeElement?.textContent.trim()).toBe(outcome));
  });

  it('names a chosen industry that the plan gives to no park', () => {
    const { panel } = showPanel('?lang=en&industry=hydrogen');
    expect(textOf(panel)).toContain('Hydrogen: not in the plan');
  });

  it('offers any instead of all', () => {
    const { panel, choice } = showPanel(
      '?lang=en&industry=smart-appliances,rail-transit&match=all',
    );
    const relief = choice.emptyReason?.reliefs.find(({ facet }) => facet === 'match');
    if (relief) click(button(panel, MESSAGES.en.useAny(relief.parks)));
    expect(choice.filter.match).toBe('any');
  });

  it('keeps the parks that do not match in the list, and says so in words', () => {
    const { panel, choice } = showPanel('?industry=rail-transit');
    const rows = all(panel, 'nav li > button');
    expect(rows).toHaveLength(10);
    const faded = rows.filter((row) => textOf(row).includes('不符合筛选'));
    expect(faded).toHaveLength(choice.dimmed.size);
    expect(choice.dimmed.size).toBeGreaterThan(0);
  });
});

function groupName(group: string, lang: 'zh' | 'en'): string {
  return CORRIDOR.taxonomy.groups.find(({ id }) => id === group)?.name[lang] ?? '?';
}
