// What holds for every corridor, told by its data alone: run on the committed one and on the river of the tests.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { CORRIDOR as KEY } from '#corridor';
import { naivelyMatching } from '../domain/naive-match';
import { FIRST_LANG, otherLang, pathOf } from '../../src/domain/languages';
import { pick, tagOf } from '../../src/domain/text';
import { KIOSK } from '../../src/ui/kiosk/messages';
import { violations } from './axe';
import { goTo, walkFacts } from './facts';
import { expect, test } from './fixture';
import { KioskDriver } from './kiosk-driver';
import { BAYS, CORRIDOR, LANGS, PARKS, PEARLS } from './places';

/** Beside the map: once, on the renderer that is there at once. */
const ONCE = { tag: ['@desktop', '@svg'] };
const EITHER = { tag: '@desktop' };
const LOCATED = PARKS.filter(({ sites }) => sites.length > 0);
const UNLOCATED = PARKS.filter(({ sites }) => sites.length === 0);
/** So many parks fit the sheet of the corridor; the table of more goes on. */
const ON_A_PAGE = 20;
const TABLES = ['matrix', 'overlap', 'gaps', 'compare', 'shortlist', 'measure'] as const;
const WORDS = {
  zh: { plan: '工作台', story: '沿走廊走一遍', svg: '下载 SVG' },
  en: { plan: 'Workbench', story: 'Walk the corridor', svg: 'Download SVG' },
} as const;

const first = <T>(values: readonly T[], what: string): T => {
  const [value] = values;
  if (value === undefined) throw new Error(`The corridor has no ${what}.`);
  return value;
};
const pagesOf = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type ?\/Page\b/g) ?? []).length;

test(
  'the map draws a pearl for each place, and a press on one opens its park',
  EITHER,
  async ({ driver }) => {
    const lang = FIRST_LANG;
    await driver.openWithMap();
    await expect(driver.map.pearls).toHaveCount(PEARLS.length);
    await expect(driver.map.bays).toHaveCount(BAYS.length);
    const park = first(LOCATED, 'located park');
    await driver.map.pearl(pick(park.name, lang)).focus();
    await driver.page.keyboard.press('Enter');
    await expect(driver.cardOf(pick(park.name, lang))).toBeVisible();
    expect(driver.query().get('park')).toBe(park.id);
    await driver.page.goBack();
    await expect(driver.anyCard).toHaveCount(0);
  },
);

for (const lang of LANGS) {
  test(
    `the list has every park in the order of the corridor, each with its card (${lang})`,
    ONCE,
    async ({ driver, page }) => {
      await driver.open(`?lang=${lang}`);
      await expect(driver.rows).toHaveCount(PARKS.length);
      const unlocated = UNLOCATED[0] ?? first(PARKS, 'park');
      for (const { id, name } of [first(LOCATED, 'located park'), unlocated]) {
        await driver.selectInList(pick(name, lang));
        expect(driver.query().get('park')).toBe(id);
        // What tells where a line stands comes when the first is asked for.
        await page.locator('aside .source-note > button').first().click();
        await expect(page.locator('aside .places').first()).toBeVisible();
        const { facts, faults } = await walkFacts(page, 'aside', true);
        expect(faults).toEqual([]);
        expect(facts).toBeGreaterThan(5);
        expect(await violations(page)).toEqual([]);
        await driver.closeCard();
      }
    },
  );

  test(`a group filters to the parks of its industries (${lang})`, ONCE, async ({ driver }) => {
    await driver.open(`?lang=${lang}`);
    const group = first(
      CORRIDOR.taxonomy.groups.filter(({ id }) =>
        PARKS.some((park) => CORRIDOR.groupsOf(park.id).includes(id)),
      ),
      'group of industries',
    );
    const industries = CORRIDOR.industriesOf(group.id).map(({ id }) => id);
    const none = { roles: [], districts: [], bases: [], bays: [], platforms: [] };
    const matching = naivelyMatching(CORRIDOR, { industries, match: 'any', ...none });
    await driver.facets.group(pick(group.name, lang)).click();
    await expect(driver.page.getByText(driver.words.matching(matching.size)).first()).toBeVisible();
    await driver.facets.clear();
    expect(driver.query().has('industry')).toBe(false);
  });

  test(
    `the search finds parks, waters and industries by their names (${lang})`,
    ONCE,
    async ({ driver }) => {
      await driver.open(`?lang=${lang}`);
      const last = PARKS.at(-1) ?? first(PARKS, 'park');
      for (const { name } of [
        last,
        ...BAYS.slice(0, 1),
        ...CORRIDOR.taxonomy.industries.slice(0, 1),
      ]) {
        await driver.searchBox.fill(pick(name, lang));
        await expect(driver.results.filter({ hasText: pick(name, lang) }).first()).toBeVisible();
      }
      await driver.find(pick(last.name, lang), pick(last.name, lang));
      await expect(driver.cardOf(pick(last.name, lang))).toBeVisible();
    },
  );

  test(`every table of the workbench has its facts (${lang})`, ONCE, async ({ driver, page }) => {
    await page.emulateMedia({ colorScheme: lang === 'zh' ? 'light' : 'dark' });
    await driver.open(`?lang=${lang}`);
    await page.getByRole('button', { name: WORDS[lang].plan }).click();
    const compared = PARKS.slice(0, 3).map(({ id }) => id);
    for (const tab of TABLES) {
      const rest = `&compare=${compared.join(',')}&from=${compared[0] ?? ''}&radius=12`;
      await goTo(page, `?renderer=svg&lang=${lang}&view=plan&tab=${tab}${rest}`);
      await expect(page.getByRole('tabpanel')).toBeVisible();
      expect((await walkFacts(page, '[role=tabpanel]', false)).faults, tab).toEqual([]);
      expect(await violations(page), tab).toEqual([]);
    }
  });

  test(`the story has a step for each park (${lang})`, ONCE, async ({ driver, page }) => {
    await driver.open(`?lang=${lang}`);
    // The way in comes at the first sign of a hand.
    await page.mouse.move(40, 40);
    await page.mouse.move(60, 60);
    await page.getByRole('button', { name: WORDS[lang].story }).click();
    await expect(page.locator('main').getByRole('heading', { level: 2 }).first()).toBeFocused();
    await page.keyboard.press('End');
    const last = page.locator(`#stop-${PARKS.length}`);
    await expect(last).toBeFocused();
    await expect(last).toHaveText(pick((PARKS.at(-1) ?? first(PARKS, 'park')).name, lang));
    expect((await walkFacts(page, 'main', false)).faults).toEqual([]);
  });

  test(
    `a park is printed on one page, and a corridor of not too many parks (${lang})`,
    ONCE,
    async ({ driver, page }) => {
      for (const address of ['', `&park=${first(LOCATED, 'located park').id}`]) {
        await driver.open(`?lang=${lang}${address}`);
        await page.keyboard.press('Control');
        await expect(page.locator('html')).toHaveAttribute('data-print', 'ready');
        const pages = address === '' && PARKS.length > ON_A_PAGE ? 2 : 1;
        expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), address).toBe(pages);
      }
    },
  );

  test(
    `nothing is against the rules of access, wide, narrow and low (${lang})`,
    ONCE,
    async ({ driver, page }) => {
      for (const [width, height] of [
        [1440, 900],
        [390, 844],
        [320, 256],
      ] as const) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme: width === 390 ? 'dark' : 'light' });
        await driver.open(`?lang=${lang}`);
        expect(await violations(page), `${width}×${height}`).toEqual([]);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wider, `${width}×${height}`).toBeLessThanOrEqual(0);
      }
    },
  );
}

test(
  'the view is saved under the name of the corridor, with every park in it',
  ONCE,
  async ({ driver, page }) => {
    await driver.open();
    const arriving = page.waitForEvent('download');
    await page.getByRole('button', { name: WORDS[FIRST_LANG].svg }).click();
    const download = await arriving;
    expect(download.suggestedFilename().startsWith(`${KEY.id}-${KEY.edition}-overview-`)).toBe(
      true,
    );
    const text = await readFile(await download.path(), 'utf8');
    expect(text).not.toContain('var(--');
    for (const { licence, attribution } of CORRIDOR.sources.licences)
      if (licence.startsWith('ODbL')) expect(text).toContain(attribution.replaceAll(' ', '\u00a0'));
  },
);

test(
  'the kiosk leads to a water, an industry group and a park, and back to its walk',
  ONCE,
  async ({ page }) => {
    await page.setViewportSize({ width: 1080, height: 1920 });
    const kiosk = new KioskDriver(page);
    await kiosk.open();
    const lang = FIRST_LANG;
    await expect(kiosk.caption).toContainText(KIOSK[lang].touch);
    const group = first(
      CORRIDOR.taxonomy.groups.filter(({ id }) =>
        PARKS.some((park) => CORRIDOR.groupsOf(park.id).includes(id)),
      ),
      'group of industries',
    );
    // The first touch takes the words away, which a locator would then wait for in vain.
    const words = await kiosk.caption.boundingBox();
    if (!words) throw new Error('The kiosk invites nobody.');
    await page.mouse.click(words.x + words.width / 2, words.y + words.height / 2);
    await expect(page.locator('html')).toHaveAttribute('data-presence', 'active');
    const park = first(PARKS, 'park');
    for (const [tab, choice, heading] of [
      ...BAYS.slice(0, 1).map(({ name }) => ['bay', name, name] as const),
      ['industry', group.name, group.name] as const,
      ['park', park.shortName, park.name] as const,
    ]) {
      await kiosk.tab(tab).click();
      await kiosk.choice(pick(choice, lang)).click();
      await expect(kiosk.heading(pick(heading, lang))).toBeVisible();
      expect(await violations(page), tab).toEqual([]);
    }
    await kiosk.goAway();
  },
);

/** The page as it comes, without its scripts. */
async function staticPage(page: Page, path: string): Promise<string> {
  const response = await page.request.get(`/${path}`);
  return response.text();
}

test(
  'either page says its language and every park before any script',
  ONCE,
  async ({ driver, page }) => {
    await driver.open();
    for (const lang of LANGS) {
      const text = await staticPage(page, pathOf(lang));
      expect(text).toContain(`<html lang="${tagOf(lang)}"`);
      for (const { name } of PARKS)
        expect(text).toContain(pick(name, lang).replaceAll('&', '&amp;'));
      const other = tagOf(otherLang(lang));
      expect(text).toMatch(new RegExp(`<a [^>]*hreflang="${other}"`));
    }
    expect(pathOf(FIRST_LANG)).toBe('');
  },
);
