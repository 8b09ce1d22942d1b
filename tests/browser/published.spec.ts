// The page of data, which has no script: it can be read by anybody, and what it links to is there.
import { expect, test } from '@playwright/test';
import { violations } from './axe';
import { LANGS } from './places';

const ADDRESS = { zh: '/data/', en: '/en/data/' } as const;

for (const lang of LANGS) {
  const scheme = lang === 'zh' ? 'light' : 'dark';
  test(`the page of data is accessible (${lang}, ${scheme})`, async ({ page }) => {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(ADDRESS[lang]);
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await violations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test(`every link of the page of data leads somewhere (${lang})`, async ({ page, request }) => {
    await page.goto(ADDRESS[lang]);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) =>
        all.map((link) => (link instanceof HTMLAnchorElement ? link.href.replace(/#.*/, '') : '')),
      );
    const own = [...new Set(links)].filter((link) => link.startsWith(new URL(page.url()).origin));
    expect(own.length).toBeGreaterThan(40);
    for (const link of own) expect((await request.get(link)).status(), link).toBe(200);
  });

  test(`the page of data fits a narrow screen (${lang})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(ADDRESS[lang]);
    for (const summary of await page.locator('summary').all()) await summary.click();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(320);
  });
}
