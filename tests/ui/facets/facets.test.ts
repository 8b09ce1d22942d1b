// @vitest-environment happy-dom
// The filters: live counts, what the plan does not name, and the way out of an empty result.
import { describe, expect, it, vi } from 'vitest';
import { FILTERS } from '../../../src/ui/facets/filter-messages';
import { MESSAGES } from '../../../src/ui/list/messages';
import { all, button, click, CORRIDOR, nameOf, one, showPanel, textOf } from '../list/panel';

const facets = (panel: Element) => one(panel, '[role=group][aria-labelledby]');

describe('the industries', () => {
  it.each(['zh', 'en'] as const)('says "not in the plan" instead of 0 (%s)', async (lang) => {
    const { panel } = showPanel(`?lang=${lang}`);
    const absent = MESSAGES[lang].notInPlan;
    for (const group of CORRIDOR.taxonomy.groups) {
      const chip = button(facets(panel), group.name[lang]);
      expect(nameOf(chip).includes(absent), group.id).toBe(group.id === 'future');
      expect(/\b0$/.test(nameOf(chip)), group.id).toBe(false);
    }
    click(button(panel, MESSAGES[lang].showIndustries(groupName('equipment', lang))));
    const vehicles = await late(() => button(panel, industryName('new-energy-vehicles', lang)));
    expect(textOf(vehicles)).toContain(absent);
    expect(textOf(vehicles)).not.toMatch(/\d/);
  });

  it('begins each name with the industry, and counts the parks that carry it', () => {
    const { panel } = showPanel();
    const chip = button(facets(panel), '信息技术');
    const parks = CORRIDOR.parks.filter(({ id }) => CORRIDOR.groupsOf(id).includes('information'));
    expect(nameOf(chip)).toBe(`信息技术 ${parks.length}`);
  });

  it('shows a group as partly chosen, open, with the chosen industry pressed', async () => {
    const { panel, choice } = showPanel('?industry=biomedicine');
    expect(button(facets(panel), '医药健康').getAttribute('aria-pressed')).toBe('mixed');
    const chosen = await late(() => one(facets(panel), '[aria-pressed=true]'));
    expect(textOf(chosen)).toMatch(/^生物医药/);
    click(chosen);
    expect(choice.filtering).toBe(false);
    expect(button(facets(panel), '生物医药').getAttribute('aria-pressed')).toBe('false');
  });

  it('offers any or all from the second industry on', async () => {
    const { panel, choice } = showPanel('?industry=biomedicine');
    expect(all(panel, '[role=radiogroup]')).toEqual([]);
    choice.toggleIndustry('rail-transit');
    const two = showPanel('?industry=biomedicine,rail-transit').panel;
    await late(() => one(two, '[type=radio]'));
    const radios = all(two, '[type=radio]');
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

describe('the other facets', () => {
  it.each(['zh', 'en'] as const)(
    'count live, and choose by bay and platform (%s)',
    async (lang) => {
      const { panel, choice } = showPanel(`?lang=${lang}&industry=biomedicine`);
      const more = one(panel, 'details');
      more.setAttribute('open', '');
      more.dispatchEvent(new Event('toggle'));
      const any = await late(() => button(panel, FILTERS[lang].platforms.any));
      expect(nameOf(any)).toMatch(/ 2$/);
      click(any);
      expect([...choice.matching]).toEqual(['blue-silicon-valley', 'high-tech-industrial-park']);
      const bay = CORRIDOR.bay('aoshan-bay')?.name[lang] ?? '?';
      const chip = all(panel, 'fieldset button').find((each) => nameOf(each) === `${bay} 1`);
      expect(chip).toBeDefined();
      if (chip) click(chip);
      expect([...choice.matching]).toEqual(['blue-silicon-valley']);
      expect(choice.filter.bays).toEqual(['aoshan-bay']);
    },
  );
});

describe('an empty result', () => {
  it('tells which choice to drop and how many parks that gives, and drops it', async () => {
    const { panel, choice } = showPanel('?industry=rail-transit&district=shinan');
    const reliefs = choice.emptyReason?.reliefs ?? [];
    expect(reliefs.map(({ facet }) => facet).sort()).toEqual(['district', 'industry']);
    const district = reliefs.find(({ facet }) => facet === 'district');
    const drop = FILTERS.zh.drop('市南区', district?.parks ?? -1);
    click(await late(() => button(panel, drop)));
    expect(choice.filter.districts).toEqual([]);
    expect(choice.matching.size).toBe(district?.parks);
    expect(textOf(panel)).not.toContain(FILTERS.zh.nothingMatches);
  });

  it('leaves the focus on how many parks match now, not on nothing', async () => {
    const { panel, choice } = showPanel('?lang=en&industry=rail-transit&district=shinan');
    const drop = await late(() => button(one(panel, '.empty'), 'Without'));
    drop.focus();
    click(drop);
    const outcome = MESSAGES.en.matching(choice.matching.size, 10);
    await vi.waitFor(() => expect(document.activeElement?.textContent.trim()).toBe(outcome));
  });

  it('names a chosen industry that the plan gives to no park', async () => {
    const { panel } = showPanel('?lang=en&industry=hydrogen');
    expect(textOf(await late(() => one(panel, '.empty')))).toContain('Hydrogen: not in the plan');
  });

  it('offers any instead of all', async () => {
    const { panel, choice } = showPanel(
      '?lang=en&industry=smart-appliances,rail-transit&match=all',
    );
    const relief = choice.emptyReason?.reliefs.find(({ facet }) => facet === 'match');
    const words = FILTERS.en.useAny(relief?.parks ?? -1);
    click(await late(() => button(panel, words)));
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

/** What comes once its code is there. */
const late = (find: () => HTMLElement): Promise<HTMLElement> => vi.waitFor(find);

function industryName(industry: string, lang: 'zh' | 'en'): string {
  return CORRIDOR.industry(industry)?.name[lang] ?? '?';
}

function groupName(group: string, lang: 'zh' | 'en'): string {
  return CORRIDOR.taxonomy.groups.find(({ id }) => id === group)?.name[lang] ?? '?';
}
