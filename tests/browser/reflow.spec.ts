// Short windows, large text and wide spacing: whatever the view, nothing is cut off, covered or out of reach.
import type { Page } from '@playwright/test';
import type { Lang } from '../../src/domain/ids';
import { EXPORT } from '../../src/ui/export/export-messages';
import { SHELL } from '../../src/ui/shell/messages';
import { clippings } from './clippings';
import type { Driver } from './driver';
import { expect, test } from './fixture';
import { LANGS } from './places';

interface View {
  readonly query: string;
  /** Opens what a visitor opens by hand. */
  readonly open?: (page: Page, driver: Driver, lang: Lang) => Promise<void>;
}

const press = (page: Page, name: RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

const VIEWS: Readonly<Record<string, View>> = {
  explore: { query: '' },
  'a card': { query: 'park=marine-innovation-belt' },
  'a bay': { query: 'bay=jiaozhou-bay' },
  'a platform': { query: 'platform=licang-academicians' },
  matrix: { query: 'view=plan' },
  overlap: { query: 'view=plan&tab=overlap' },
  gaps: { query: 'view=plan&tab=gaps' },
  compare: {
    query:
      'view=plan&tab=compare&compare=blue-silicon-valley,marine-innovation-belt,future-tech-park',
  },
  shortlist: { query: 'view=plan&tab=shortlist&want=industry:marine-information:1,rail:2' },
  measure: { query: 'view=plan&tab=measure&from=airport&to=blue-silicon-valley' },
  story: { query: 'view=story&step=3' },
  filters: {
    query: '',
    open: async (page, { words }) => {
      await press(page, new RegExp(words.showIndustries('.*')));
      await page.getByText(words.moreFilters, { exact: true }).click();
    },
  },
  'search results': {
    query: '',
    open: async (_, driver, lang) => {
      await driver.searchBox.fill(lang === 'zh' ? '海洋' : 'marine');
      await expect(driver.results.first()).toBeVisible();
    },
  },
  legend: { query: '', open: (page, { words }) => press(page, new RegExp(`^${words.legend}$`)) },
  layers: {
    query: '',
    open: (page, _, lang) => press(page, new RegExp(`^${SHELL[lang].layers}`)),
  },
  'share dialog': {
    query: 'park=blue-silicon-valley',
    open: (page, _, lang) => press(page, new RegExp(`^${EXPORT[lang].share}`)),
  },
  'save menu': {
    query: 'view=plan',
    open: async (page) => {
      await page.locator('[aria-haspopup=menu]').click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  indicators: { query: 'paper=indicators' },
  conflicts: { query: 'paper=conflicts' },
  sources: {
    query: '',
    open: async (_, driver) => {
      await driver.openSources();
    },
  },
};

const LARGE = ':root { font-size: 200% !important }';
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Width and height in px, and the rules of somebody's own style sheet. */
const WINDOWS: readonly (readonly [number, number, string])[] = [
  [320, 256, ''],
  [568, 320, ''],
  [640, 360, ''],
  [844, 390, ''],
  [1024, 400, ''],
  [1440, 900, LARGE],
  [390, 844, LARGE],
  [1440, 900, SPACED],
  [390, 844, SPACED],
];

/** A sixth of all: in each view other windows than in the one before and in the other language. */
const isTried = (view: number, window: number, lang: Lang): boolean =>
  process.env['REFLOW'] === 'all' || (view + window + 3 * LANGS.indexOf(lang)) % 6 === 0;

/** Two frames: what follows a size has been laid out and painted. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  );

/** What stays wrong once the page has followed the size. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  let faults: readonly string[] = [];
  for (let tries = 0; tries < 3; tries += 1) {
    await settle(page);
    faults = await page.evaluate(clippings);
    if (faults.length === 0) break;
  }
  return faults;
}

for (const lang of LANGS)
  test(
    `nothing is cut or covered, whatever the window and the size of text (${lang})`,
    { tag: ['@svg', '@desktop'] },
    async ({ driver, page }) => {
      test.slow();
      const found: string[] = [];
      for (const [view, [name, { query, open }]] of Object.entries(VIEWS).entries()) {
        await page.setViewportSize({ width: 1280, height: 720 });
        await driver.open(`?lang=${lang}&${query}`);
        await open?.(page, driver, lang);
        for (const [at, [width, height, rules]] of WINDOWS.entries()) {
          if (!isTried(view, at, lang)) continue;
          await page.setViewportSize({ width, height });
          await page.evaluate((text) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(text);
            document.adoptedStyleSheets = [sheet];
          }, rules);
          const how = rules === '' ? '' : rules === LARGE ? ', large' : ', spaced';
          for (const fault of await faultsOf(page))
            found.push(`${name} at ${width} × ${height}${how}: ${fault}`);
        }
      }
      expect(found).toEqual([]);
    },
  );

test(
  'a short map has its tools behind one button, and the window when it is asked for',
  { tag: ['@svg', '@desktop'] },
  async ({ driver, page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await driver.open();
    const { words } = driver;
    const zoomIn = page.getByRole('button', { name: words.zoomIn });
    await expect(zoomIn).toBeHidden();
    await press(page, new RegExp(words.expandMap));
    await expect(driver.list).toBeHidden();
    await press(page, /^地图工具$/);
    await zoomIn.click();
    expect(await faultsOf(page)).toEqual([]);
    await press(page, new RegExp(words.expandList));
    await expect(driver.list).toBeVisible();
    await page.setViewportSize({ width: 568, height: 320 });
    await expect(driver.list).toBeVisible();
    await expect(driver.map.pearls.first()).toBeVisible();
  },
);
