// Taking the workbench away: the filtered parks and the matrix as files, a comparison and a shortlist on paper, a view by its link.
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { NO_FILTER } from '../../src/domain/facets';
import type { Lang } from '../../src/domain/ids';
import { TABLE } from '../../src/ui/workbench/table-messages';
import { naivelyMatching } from '../domain/naive-match';
import { violations } from './axe';
import { expect, test } from './fixture';
import { CORRIDOR, LANGS, park, PARKS } from './places';
import { viewOf } from './view-of';

const ONCE = { tag: ['@desktop', '@svg'] };
const NAMES = {
  zh: {
    parksCsv: '园区 CSV',
    parksGeoJson: '园区 GeoJSON',
    svg: '矩阵 SVG',
    png: '矩阵 PNG',
    gaps: '空白 CSV',
    comparison: '园区并排比较',
    shortlist: '选址短名单',
    printComparison: '打印比较',
    printShortlist: '打印短名单',
    share: '分享',
    copyLink: '复制链接',
    copyCode: '复制代码',
    copied: '已复制',
    noCode: '没有二维码',
  },
  en: {
    parksCsv: 'Parks as CSV',
    parksGeoJson: 'Parks as GeoJSON',
    svg: 'Matrix as SVG',
    png: 'Matrix as PNG',
    gaps: 'Gaps as CSV',
    comparison: 'Parks side by side',
    shortlist: 'Shortlist',
    printComparison: 'Print the comparison',
    printShortlist: 'Print the shortlist',
    share: 'Share',
    copyLink: 'Copy link',
    copyCode: 'Copy code',
    copied: 'Copied',
    noCode: 'There is no QR code',
  },
} as const;
const THREE = ['blue-silicon-valley', 'high-tech-industrial-park', 'future-tech-park'] as const;
const COMPARISON = `view=plan&tab=compare&compare=${THREE.join(',')}`;
const SHORTLIST = 'view=plan&tab=shortlist&want=industry:marine-information:1,rail:2';

/** By a button of its own, or by an entry of the menu that is opened first. */
async function saved(
  page: Page,
  name: string,
  menu?: string,
): Promise<{ file: Buffer; download: Download }> {
  const arriving = page.waitForEvent('download');
  if (menu !== undefined) await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole(menu === undefined ? 'button' : 'menuitem', { name, exact: true }).click();
  const download = await arriving;
  return { file: await readFile(await download.path()), download };
}

const named = (what: string, ending: string): RegExp =>
  new RegExp(`^qingdao-bay-corridor-2021-${what}-\\d{4}-\\d\\d-\\d\\d\\.${ending}$`);

for (const lang of LANGS) {
  const names = NAMES[lang];

  test(`the filtered parks are saved, and they alone (${lang})`, ONCE, async ({ driver, page }) => {
    await driver.open(`?lang=${lang}&industry=biomedicine&role=focus`);
    const matching = naivelyMatching(CORRIDOR, {
      ...NO_FILTER,
      industries: ['biomedicine'],
      roles: ['focus'],
    });
    const ids = PARKS.map(({ id }) => id).filter((id) => matching.has(id));
    const table = await saved(page, names.parksCsv);
    const what = `parks-${ids.length}-of-${PARKS.length}-${lang}`;
    expect(table.download.suggestedFilename()).toMatch(named(what, 'csv'));
    const rows: Record<string, string>[] = parse(table.file, { bom: true, columns: true });
    const inTable = [...new Set(rows.map((row) => row['id']))];
    expect(inTable.sort()).toEqual([...ids].sort());
    for (const row of rows) {
      expect(row['name_zh']).toBe(CORRIDOR.park(row['id'] ?? '')?.name.zh);
      expect(viewOf(row['link'] ?? '')).toBe(viewOf(page.url()));
      expect(row['sources']).toContain('青政办发');
    }
    const map = await saved(page, names.parksGeoJson);
    expect(map.download.suggestedFilename()).toMatch(named(what, 'geojson'));
    const collection: unknown = JSON.parse(map.file.toString('utf8'));
    const { link } = v.parse(v.object({ link: v.string() }), collection);
    expect(viewOf(link)).toBe(viewOf(page.url()));
    expect(collection).toMatchObject({
      type: 'FeatureCollection',
      features: ids.map((id) => ({ id, type: 'Feature', geometry: { type: 'MultiPoint' } })),
    });
  });

  test(
    `the matrix is saved as a picture, the gaps as a table (${lang})`,
    ONCE,
    async ({ driver, page }) => {
      await driver.open(`?lang=${lang}&view=plan&sort=bay`);
      const svg = await saved(page, names.svg, TABLE[lang].save);
      expect(svg.download.suggestedFilename()).toMatch(named(`matrix-bay-${lang}`, 'svg'));
      const text = svg.file.toString('utf8');
      for (const { name } of CORRIDOR.taxonomy.industries) expect(text).toContain(name[lang]);
      expect(text).not.toContain('var(--');
      const png = await saved(page, names.png, TABLE[lang].save);
      expect(png.download.suggestedFilename()).toMatch(named(`matrix-bay-${lang}`, 'png'));
      expect(png.file.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(png.file.length).toBeGreaterThan(50_000);
      await page.getByRole('tab').nth(2).click();
      const gaps = await saved(page, names.gaps);
      expect(gaps.download.suggestedFilename()).toMatch(named(`gaps-${lang}`, 'csv'));
      expect(gaps.file.toString('utf8')).toContain('bay-lacks');
    },
  );

  test(
    `a comparison and a shortlist are printed as briefs (${lang})`,
    ONCE,
    async ({ driver, page }) => {
      await page.addInitScript(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
      });
      for (const [address, name, title, words] of [
        [
          COMPARISON,
          names.printComparison,
          names.comparison,
          THREE.map((id) => park(id).name[lang]),
        ],
        [SHORTLIST, names.printShortlist, names.shortlist, PARKS.map((each) => each.name[lang])],
      ] as const) {
        await driver.open(`?lang=${lang}&${address}`);
        // In the tab, and below it.
        await expect(page.getByRole('button', { name, exact: true })).toHaveCount(2);
        await page.getByRole('tabpanel').getByRole('button', { name, exact: true }).click();
        await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
        const pdf = await page.pdf({ preferCSSPageSize: true });
        const pages = (pdf.toString('latin1').match(/\/Type ?\/Page\b/g) ?? []).length;
        expect(pages, address).toBeLessThanOrEqual(2);
        await page.emulateMedia({ media: 'print' });
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        const sheet = page.getByRole('article');
        await expect(sheet.getByRole('heading', { level: 1, name: title })).toBeVisible();
        for (const word of words) await expect(sheet).toContainText(word);
        await expectWithin(page);
        await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
        await page.emulateMedia({ media: 'screen' });
      }
    },
  );

  test(`a view is shared by its link and restored (${lang})`, ONCE, async ({ driver, page }) => {
    await driver.open(`?lang=${lang}&${COMPARISON}`);
    const opener = page.getByRole('button', { name: names.share, exact: true });
    await opener.click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expect(dialog).toContainText(names.noCode);
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: names.copyLink }).click();
    await expect(dialog.getByRole('status').first()).toHaveText(names.copied);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await dialog.getByRole('button', { name: names.copyCode }).click();
    await expect(dialog.getByRole('status').last()).toHaveText(names.copied);
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toMatch(/^<iframe src="http[^"]+embed=1"/);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
    await expectRestored(page, link, lang);
  });
}

/** A4 between its margins, in CSS px. */
const PAPER = { width: 703, height: 1040 };

/** No cell is cut off at the edge of the paper. */
async function expectWithin(page: Page): Promise<void> {
  const screen = page.viewportSize();
  await page.setViewportSize(PAPER);
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll('.print-sheet :is(td, th)')]
      .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
      .map((cell) => cell.textContent.trim()),
  );
  expect(cut).toEqual([]);
  if (screen) await page.setViewportSize(screen);
}

async function expectRestored(page: Page, link: string, lang: Lang): Promise<void> {
  await page.goto('about:blank');
  await page.goto(link);
  const heads = page.getByRole('tabpanel').getByRole('columnheader');
  for (const id of THREE)
    await expect(heads.filter({ hasText: park(id).shortName[lang] })).toHaveCount(1);
}
