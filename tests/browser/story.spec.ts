// The corridor told step by step: by key, by press and by scrolling; each word with its source, each step with its address.
import type { Page } from '@playwright/test';
import { pick } from '../../src/domain/text';
import { violations } from './axe';
import { walkFacts } from './facts';
import { expect, test } from './fixture';
import { LANGS, PARKS } from './places';

const ONCE = { tag: ['@desktop', '@svg'] };
const WAY_IN = { zh: '沿走廊走一遍', en: 'Walk the corridor' };
const OTHERS = { zh: { next: '下一站', leave: '退出' }, en: { next: 'Next stop', leave: 'Leave' } };

const nameAt = (step: number, lang: 'zh' | 'en'): string => {
  const park = PARKS[step - 1];
  if (!park) throw new Error(`There is no step ${step}.`);
  return pick(park.name, lang);
};
const bead = (page: Page) => page.locator('nav [aria-current=step]');
const headingAt = (page: Page, step: number) => page.locator(`#stop-${step}`);

for (const lang of LANGS) {
  test(
    `is walked by key and by press, and left again (${lang})`,
    ONCE,
    async ({ driver, page }) => {
      await page.emulateMedia({ colorScheme: lang === 'zh' ? 'light' : 'dark' });
      await driver.open(`?lang=${lang}&industry=biomedicine`);
      await page.mouse.move(40, 40);
      await page.mouse.move(60, 60);
      await page.getByRole('button', { name: WAY_IN[lang] }).click();
      const story = page.getByRole('region', { name: WAY_IN[lang] });
      await expect(story.getByRole('heading', { level: 2 })).toBeFocused();
      await page.keyboard.press('ArrowRight');
      await expect(headingAt(page, 2)).toBeFocused();
      await expect(headingAt(page, 2)).toHaveText(nameAt(2, lang));
      await page.keyboard.press('End');
      await expect(headingAt(page, 10)).toBeFocused();
      await page.keyboard.press('Home');
      await story.getByRole('button', { name: OTHERS[lang].next }).click();
      expect(driver.query().get('step')).toBe('2');
      await story.getByRole('button', { name: `4. ${nameAt(4, lang)}` }).click();
      await expect(headingAt(page, 4)).toBeFocused();
      await expect(bead(page)).toHaveAccessibleName(`4. ${nameAt(4, lang)}`);
      await page.goBack();
      await expect(bead(page)).toHaveAccessibleName(`2. ${nameAt(2, lang)}`);
      await expect(headingAt(page, 2)).toBeInViewport();
      // What is halfway under the bars, which stay while the story is scrolled, is measured too small.
      expect(await violations(page, ['target-size'])).toEqual([]);
      const { facts, faults } = await walkFacts(page, 'main', false);
      expect(faults).toEqual([]);
      expect(facts).toBeGreaterThan(60);
      await page.keyboard.press('Escape');
      await expect(driver.list).toBeFocused();
      expect(driver.query().get('industry')).toBe('biomedicine');
      expect(driver.query().has('view')).toBe(false);
    },
  );
}

test(
  'a link restores its step, and scrolling goes on from there',
  ONCE,
  async ({ driver, page }) => {
    await driver.open('?lang=en&view=story&step=3');
    await expect(headingAt(page, 3)).toBeInViewport();
    const entries = await page.evaluate(() => history.length);
    await page.mouse.move(200, 400);
    await expect(async () => {
      await page.mouse.wheel(0, 200);
      await expect(bead(page)).toHaveAccessibleName(/^4\./, { timeout: 200 });
    }).toPass();
    await expect.poll(() => driver.query().get('step')).toBe('4');
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await page.reload();
    await expect(headingAt(page, 4)).toBeInViewport();
  },
);

test(
  'every target is big enough for a finger',
  { tag: ['@desktop', '@svg'] },
  async ({ driver, page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await driver.open('?view=story&step=9');
    for (const target of await page.locator('nav button, .foot button').all()) {
      const box = await target.boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(44);
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
    await expect(bead(page)).toBeInViewport();
  },
);

test(
  'a pearl on the map turns the story to its park',
  { tag: ['@desktop', '@gl'] },
  async ({ driver, page }) => {
    await driver.openWithMap('?lang=en&view=story&step=10');
    await page
      .getByRole('region', { name: 'Map' })
      .getByRole('button', { name: /^High-Tech Industrial Park|^Qingdao High Science/ })
      .first()
      .click();
    await expect(bead(page)).toHaveAccessibleName(/^3\./);
    await expect(headingAt(page, 3)).toBeInViewport();
  },
);
