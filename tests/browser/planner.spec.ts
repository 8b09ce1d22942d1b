// A planner filters by industry and more, reads true counts, learns why nothing is left, and gets out of it.
import { NO_FILTER, type Filter } from '../../src/domain/facets';
import type { Lang } from '../../src/domain/ids';
import { naivelyMatching } from '../domain/naive-match';
import type { Driver } from './driver';
import { expect, test } from './fixture';
import { CORRIDOR, group, industry, LANGS, PARKS, PEARLS } from './places';

const count = (filter: Partial<Filter>) =>
  naivelyMatching(CORRIDOR, { ...NO_FILTER, ...filter }).size;

/** Parks that match the filter and any of the industries, counted apart from the product's own counting. */
function countOfGroup(industries: readonly string[], filter: Partial<Filter>): number {
  const rest = naivelyMatching(CORRIDOR, { ...NO_FILTER, ...filter });
  const carrying = naivelyMatching(CORRIDOR, { ...NO_FILTER, industries, match: 'any' });
  return [...carrying].filter((id) => rest.has(id)).length;
}

/** Every group's toggle tells how many parks it would leave beside the filter `rest`. */
async function expectGroupCounts(driver: Driver, lang: Lang, rest: Partial<Filter>): Promise<void> {
  for (const { id, name } of CORRIDOR.taxonomy.groups) {
    const members = CORRIDOR.industriesOf(id).map((each) => each.id);
    const told = id === 'future' ? driver.words.notInPlan : countOfGroup(members, rest);
    await expect(driver.facets.group(name[lang])).toHaveAccessibleName(`${name[lang]} ${told}`);
  }
}

/** All ten parks stay in the list, and those that the filter leaves out say so. */
async function expectMatching(driver: Driver, lang: Lang, filter: Partial<Filter>): Promise<void> {
  const matching = naivelyMatching(CORRIDOR, { ...NO_FILTER, ...filter });
  await expect(driver.page.getByText(driver.words.matching(matching.size))).toBeVisible();
  await expect(driver.rows).toHaveCount(PARKS.length);
  for (const { id, name } of PARKS) {
    const faded = driver.inList(name[lang]).getByText(driver.words.doesNotMatch);
    await expect(faded, id).toHaveCount(matching.has(id) ? 0 : 1);
  }
}

/** Told by the panel alone, which is the same whichever map is beside it. */
const WORDS_ONLY = { tag: '@svg' };

for (const lang of LANGS) {
  const nameOf = (id: string) => industry(id).name[lang];

  test(
    `groups, industries and any or all filter with true counts (${lang})`,
    WORDS_ONLY,
    async ({ driver }) => {
      const { facets } = driver;
      const equipment = group('equipment').name[lang];
      const health = group('health').name[lang];
      await driver.open(`?lang=${lang}`);
      await expectGroupCounts(driver, lang, {});

      await facets.group(equipment).click();
      const industries = CORRIDOR.industriesOf('equipment').map(({ id }) => id);
      await expect(facets.group(equipment)).toHaveAttribute('aria-pressed', 'true');
      await expectMatching(driver, lang, { industries });
      await facets.group(equipment).click();
      await expect(facets.pressed).toHaveCount(0);

      await facets.openGroup(health);
      await facets.industry(health, nameOf('biomedicine')).click();
      await expect(facets.group(health)).toHaveAttribute('aria-pressed', 'mixed');
      await facets.openGroup(equipment);
      for (const { id, name } of CORRIDOR.industriesOf('equipment')) {
        const told =
          id === 'new-energy-vehicles' ? driver.words.notInPlan : count({ industries: [id] });
        const chip = facets.industry(equipment, name[lang]);
        await expect(chip).toHaveAccessibleName(`${name[lang]} ${told}`);
      }
      await facets.industry(equipment, nameOf('high-end-equipment')).click();
      const both = ['biomedicine', 'high-end-equipment'];
      await expectMatching(driver, lang, { industries: both });
      await facets.match('all');
      await expectMatching(driver, lang, { industries: both, match: 'all' });
      await expectGroupCounts(driver, lang, { industries: both, match: 'all' });
      expect(driver.query().get('match')).toBe('all');

      await facets.clear();
      await expect(facets.pressed).toHaveCount(0);
      expect(driver.query().has('industry')).toBe(false);
      await expectGroupCounts(driver, lang, {});
    },
  );

  test(
    `nothing left is explained, and the offered button helps (${lang})`,
    WORDS_ONLY,
    async ({ driver, page }) => {
      const both = ['rail-transit', 'smart-appliances'];
      expect(count({ industries: both, match: 'all' })).toBe(0);
      await driver.open(`?lang=${lang}&match=all&industry=${both.join()}`);
      await expect(page.getByText(driver.words.nothingMatches)).toBeVisible();
      await expectMatching(driver, lang, { industries: both, match: 'all' });
      for (const [dropped, kept] of [both, both.toReversed()]) {
        const left = count({ industries: [kept ?? ''] });
        const words = driver.words.drop(nameOf(dropped ?? ''), left);
        await expect(page.getByRole('button', { name: words, exact: true })).toBeVisible();
      }
      const words = driver.words.useAny(count({ industries: both }));
      await page.getByRole('button', { name: words, exact: true }).click();
      await expect(page.getByText(driver.words.nothingMatches)).toHaveCount(0);
      await expectMatching(driver, lang, { industries: both });
      expect(driver.query().has('match')).toBe(false);
      await expect(
        page.getByText(driver.words.matching(count({ industries: both }))),
      ).toBeFocused();
    },
  );

  test(
    `what no park carries is not in the plan, never zero (${lang})`,
    WORDS_ONLY,
    async ({ driver, page }) => {
      const { facets } = driver;
      const equipment = group('equipment').name[lang];
      const future = group('future').name[lang];
      await driver.open(`?lang=${lang}`);
      await facets.openGroup(future);
      for (const { name } of CORRIDOR.industriesOf('future'))
        await expect(facets.industry(future, name[lang])).toHaveAccessibleName(
          `${name[lang]} ${driver.words.notInPlan}`,
        );
      await facets.openGroup(equipment);
      await facets.industry(equipment, nameOf('new-energy-vehicles')).click();
      const why = driver.words.notInPlanChosen(nameOf('new-energy-vehicles'));
      await expect(page.getByText(why)).toBeVisible();
      await expectMatching(driver, lang, { industries: ['new-energy-vehicles'] });
      const words = driver.words.drop(nameOf('new-energy-vehicles'), PARKS.length);
      await page.getByRole('button', { name: words, exact: true }).click();
      await expect(page.getByText(why)).toHaveCount(0);
      await expect(facets.pressed).toHaveCount(0);
    },
  );

  test(
    `role, district and basis filter further, all in the address (${lang})`,
    WORDS_ONLY,
    async ({ driver }) => {
      const { facets } = driver;
      await driver.open(`?lang=${lang}&industry=biomedicine,next-generation-it`);
      const { roles, bases } = driver.words;
      const district = CORRIDOR.districts.find(({ id }) => id === 'laoshan')?.name[lang] ?? '';
      await facets.openMore();
      let filter: Partial<Filter> = { industries: ['biomedicine', 'next-generation-it'] };
      const steps: [string, Partial<Filter>][] = [
        [roles.focus, { roles: ['focus'] }],
        [district, { districts: ['laoshan'] }],
        [bases.derived, { bases: ['derived'] }],
      ];
      for (const [name, choice] of steps) {
        filter = { ...filter, ...choice };
        await expect(facets.further(name)).toHaveAccessibleName(`${name} ${count(filter)}`);
        await facets.further(name).click();
        await expectMatching(driver, lang, filter);
      }
      expect(Object.fromEntries(driver.query())).toMatchObject({
        role: 'focus',
        district: 'laoshan',
        basis: 'derived',
      });
      await facets.clear();
      await expect(facets.pressed).toHaveCount(0);
    },
  );
}

test('parks that a filter leaves out stay on the map', { tag: '@desktop' }, async ({ driver }) => {
  await driver.openWithMap('?industry=rail-transit');
  expect(await driver.map.drawnPearls()).toEqual([...PEARLS].sort());
  await expect(driver.map.pearls).toHaveCount(PEARLS.length);
});
