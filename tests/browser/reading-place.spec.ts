// Back and Forward lead to where the reader was: how far the panel was scrolled, what had the focus, which tab was open.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { PARKS } from './places';

const panel = (page: Page) => page.locator('#sheet');
const scrollOf = (page: Page): Promise<number> =>
  panel(page).evaluate(({ scrollTop }) => scrollTop);
const last = PARKS.find(({ id }) => id === 'jiaonan-new-tech-zone') ?? PARKS[0];
if (!last) throw new Error('there is no park');

for (const [screen, width, height] of [
  ['a desk', 1280, 720],
  ['a phone', 390, 844],
] as const)
  test(
    `Back and Forward restore the panel and the focus on ${screen}`,
    { tag: ['@desktop', '@svg'] },
    async ({ driver, page }) => {
      await page.setViewportSize({ width, height });
      await driver.open();
      const row = driver.inList(last.name.zh);
      await row.scrollIntoViewIfNeeded();
      const before = await scrollOf(page);
      expect(before).toBeGreaterThan(100);
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await row.click();
      const card = driver.cardOf(last.name.zh);
      await expect(card.getByRole('heading', { level: 2 })).toBeFocused();
      const copy = card.getByRole('button', { name: driver.words.copyLink });
      await copy.scrollIntoViewIfNeeded();
      await copy.focus();
      const onCard = await scrollOf(page);
      // A frame tells the page that it was scrolled.
      await page.evaluate(() => new Promise(requestAnimationFrame));

      await page.goBack();
      await expect(driver.anyCard).toHaveCount(0);
      await expect.poll(() => scrollOf(page)).toBeCloseTo(before, -1);
      await expect(row).toBeFocused();

      await page.goForward();
      await expect(card).toBeVisible();
      await expect.poll(() => scrollOf(page)).toBeCloseTo(onCard, -1);
      await expect(copy).toBeFocused();
    },
  );

test(
  'Back leads from tab to tab, from a paper and from a comparison, and the address agrees',
  { tag: ['@desktop', '@svg'] },
  async ({ driver, page }) => {
    await driver.open('?lang=en&view=plan');
    const tab = (name: string) => page.getByRole('tab', { name });
    const query = (key: string) => driver.query().get(key);
    await tab('Gaps').click();
    await tab('Compare').click();
    await page.getByRole('checkbox', { name: 'Blue Silicon Valley' }).check();
    await page.getByRole('checkbox', { name: 'Marine Belt' }).check();
    await expect(page.getByRole('columnheader').nth(2)).toBeVisible();
    const compared = query('compare');
    await tab('Measure').click();
    expect(query('tab')).toBe('measure');

    await page.goBack();
    await expect(tab('Compare')).toHaveAttribute('aria-selected', 'true');
    expect([query('tab'), query('compare')]).toEqual(['compare', compared]);
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
    while (query('tab') === 'compare') await page.goBack();
    await expect(tab('Gaps')).toHaveAttribute('aria-selected', 'true');
    await expect(tab('Gaps')).toBeFocused();
    expect(query('tab')).toBe('gaps');

    await page.goBack();
    await expect(tab('Industry matrix')).toHaveAttribute('aria-selected', 'true');
    expect(query('tab')).toBeNull();
    await page.goForward();
    await expect(tab('Gaps')).toHaveAttribute('aria-selected', 'true');
  },
);
