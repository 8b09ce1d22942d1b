// Taking the map away: one page of paper for the corridor or a park, the view as a file, in either renderer.
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { LANGS, park } from './places';

const tag = '@desktop';
const PRINT = { zh: '打印走廊', en: 'Print the corridor' } as const;
const SAVE = {
  zh: { svg: '下载 SVG', png: '下载 PNG' },
  en: { svg: 'Download SVG', png: 'Download PNG' },
};

/** Pages of a PDF, counted by its page objects. */
const pagesOf = (pdf: Buffer): number =>
  (pdf.toString('latin1').match(/\/Type ?\/Page\b/g) ?? []).length;

/** Holding Control brings what paper needs; then the browser prints. */
async function toPaper(page: Page): Promise<Buffer> {
  await page.keyboard.press('Control');
  await expect(page.locator('html')).toHaveAttribute('data-print', 'ready');
  return page.pdf({ preferCSSPageSize: true });
}

/** The page as it is once the map is published: with an address, and so with a code on paper. */
async function publish(page: Page): Promise<void> {
  await page.route('**/assets/corridor-*.json', async (route) => {
    const data = await (await route.fetch()).text();
    const body = data.replace(
      '"publicUrl":""',
      '"publicUrl":"https://maps.example.org/qingdao/corridor/"',
    );
    await route.fulfill({ contentType: 'application/json', body });
  });
}

/** Views whose sheets hold the most: a filter that few parks match, and each kind of park. */
const VIEWS = [
  'industry=biomedicine',
  'industry=smart-appliances,rail-transit&match=all',
  ...['jiaozhou-bay-north', 'marine-innovation-belt', 'future-tech-park'].map((id) => `park=${id}`),
];

for (const lang of LANGS) {
  test(
    `a published sheet fits one page with its code (${lang})`,
    { tag },
    async ({ driver, page }) => {
      await publish(page);
      for (const address of VIEWS) {
        await driver.open(`?lang=${lang}&${address}`);
        expect(pagesOf(await toPaper(page)), address).toBe(1);
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        await expect(page.locator('.print-sheet .qr svg')).toHaveCount(1);
      }
    },
  );

  test(`the whole corridor fits one page (${lang})`, { tag }, async ({ driver, page }) => {
    // A published sheet, which holds more, is tried above in every view.
    await driver.open(`?lang=${lang}`);
    expect(pagesOf(await toPaper(page))).toBe(1);
    // Back on screen nothing of the paper is left.
    await expect(page.locator('.print-sheet')).toHaveCount(0);
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'light');
  });

  test(
    `the button prints, and the view is saved as SVG and PNG (${lang})`,
    { tag },
    async ({ driver, page }) => {
      await page.addInitScript(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
      });
      await driver.open(`?lang=${lang}`);
      await page.getByRole('button', { name: PRINT[lang], exact: true }).click();
      await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
      for (const kind of ['svg', 'png'] as const) {
        const arriving = page.waitForEvent('download');
        await page.getByRole('button', { name: SAVE[lang][kind] }).click();
        const download = await arriving;
        expect(download.suggestedFilename()).toMatch(
          new RegExp(`^qingdao-bay-corridor-2021-overview-${lang}-\\d{4}-\\d\\d-\\d\\d\\.${kind}$`),
        );
        const file = await readFile(await download.path());
        if (kind === 'svg') {
          const text = file.toString('utf8');
          expect(text).toContain(park('blue-silicon-valley').shortName[lang].split(' ')[0]);
          expect(text).toContain('OpenStreetMap');
          expect(text).not.toContain('var(--');
        } else {
          expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
          expect(file.length).toBeGreaterThan(50_000);
        }
      }
    },
  );
}
