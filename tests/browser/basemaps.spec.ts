// Base maps that an operator has configured: each drawn below the corridor, and the chart in the place of each that fails.
import { expect, test, type Locator, type Page } from '@playwright/test';
import { BASE_WORDS } from '../../src/ui/map/base/base-messages';
import { waitForMap } from '../tools/first-view';
import { serveBases, type BaseServer, type Behaviour } from '../tools/basemaps/base-server';
import {
  basemapsFrom,
  buildWithBases,
  type ConfiguredBuild,
} from '../tools/basemaps/configured-build';
import { serve, type StaticServer } from '../tools/static-server';
import { damageBlock, keepsNothing } from './kept-blocks';
import { isServed } from './offline-page';
import { PEARLS } from './places';

// One build for all, in one worker.
test.describe.configure({ mode: 'default' });
// As small as the wide layout allows, as each frame is drawn in software.
test.use({ viewport: { width: 920, height: 500 }, serviceWorkers: 'allow' });

const GL = { tag: ['@desktop', '@gl'] };
const WORDS = BASE_WORDS.en;
let bases: BaseServer;
let build: ConfiguredBuild;
let site: StaticServer;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  bases = await serveBases();
  build = buildWithBases(bases.address);
  site = await serve(build.folder, { isChanging: true });
});
test.afterAll(async () => {
  await site.close();
  await bases.close();
  build.remove();
});
test.beforeEach(async ({ page }) => {
  bases.behave('well');
  await page.clock.install();
});

/** What must stay empty, whatever a base map does. */
async function watched(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.text().startsWith('policy:')) faults.push(message.text());
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    const isListed = [new URL(site.address).origin, bases.address].includes(origin);
    if (!isListed && !/^(data|blob):$/.test(protocol)) faults.push(request.url());
  });
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI}`),
    ),
  );
  return faults;
}

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`${site.address}${query}`);
  await waitForMap(page);
}

const credits = (page: Page) => page.locator('.attribution');
const notice = (page: Page) => page.locator('.map-notice p');
const pearls = (page: Page) => page.locator('.map-host:not([inert]) [data-kind=park]');
/** Without waiting for frames, of which a map that is drawn in software has few. */
const press = (control: Locator) => control.dispatchEvent('click');
const choose = (page: Page, name: string) => press(page.getByRole('radio', { name, exact: true }));
const button = (page: Page, name: string | RegExp) => press(page.getByRole('button', { name }));

test('each is drawn below the corridor, in either language and theme', GL, async ({ page }) => {
  const faults = await watched(page);
  await open(page, '?base=beside');
  await button(page, '图层');
  for (const lang of ['zh', 'en'] as const) {
    for (const { id, name, attribution, ...rest } of basemapsFrom('').slice(0, 4)) {
      const before = bases.asked.length;
      await choose(page, name[lang]);
      await expect(credits(page)).toContainText(attribution);
      if ('approvalNumber' in rest) await expect(credits(page)).toContainText(rest.approvalNumber);
      else await expect(credits(page)).toContainText(lang === 'zh' ? '示意图' : 'Schematic map');
      await expect.poll(() => bases.asked.length > before || id === 'beside').toBe(true);
      expect(new URL(page.url()).searchParams.get('base')).toBe(id);
    }
    await choose(page, BASE_WORDS[lang].chart);
    await expect(credits(page)).not.toContainText('of tests');
    expect(new URL(page.url()).searchParams.get('base')).toBeNull();
    if (lang === 'en') break;
    await press(page.getByText('English', { exact: true }));
    await page.emulateMedia({ colorScheme: 'dark' });
  }
  await expect(notice(page)).toHaveCount(0);
  expect(faults).toEqual([]);
});

/** What hosts do, and whether a minute's waiting is tried too: once for each way of finding out. */
const FAILURES: readonly (readonly [Behaviour, string, 'and back'?])[] = [
  ['hanging', 'streets', 'and back'],
  ['unreachable', 'streets', 'and back'],
  ['forbidden', 'pictures'],
  ['teapot', 'pictures'],
  ['quota', 'pictures', 'and back'],
  ['whole', 'streets', 'and back'],
  ['truncated', 'streets', 'and back'],
  ['zip', 'streets', 'and back'],
  ['elsewhere', 'streets', 'and back'],
  ['well', 'foreign'],
  ['failing', 'styled', 'and back'],
];

test(
  'what fails says so within ten seconds, keeps the chart, and is tried again',
  GL,
  async ({ page }) => {
    const faults = await watched(page);
    await open(page, '?lang=en');
    await button(page, 'Layers');
    const list = basemapsFrom(bases.address);
    for (const [behaviour, id, isBack] of FAILURES) {
      bases.behave(behaviour);
      const base = list.find((each) => each.id === id);
      if (!base) throw new Error(`There is no base map ${id}.`);
      const { name, attribution } = base;
      const before = bases.asked.length;
      await choose(page, name.en);
      await expect.poll(() => bases.asked.length, behaviour).toBeGreaterThan(before);
      if (behaviour === 'hanging') await page.clock.fastForward(9000);
      await expect(notice(page), behaviour).toContainText(name.en, { timeout: 10_000 });
      await expect(notice(page)).toContainText(WORDS.meanwhile);
      await expect(credits(page)).not.toContainText('of tests');
      await expect(page.locator('.map-host:not([inert]) canvas')).toBeVisible();
      if (isBack) {
        bases.behave('well');
        await page.clock.fastForward('01:01');
        await expect(credits(page), behaviour).toContainText(attribution);
      }
      await choose(page, WORDS.chart);
      await expect(notice(page)).toHaveCount(0);
    }

    await choose(page, 'Pictures (made up)');
    await expect(credits(page)).toContainText('© Pictures of tests');
    bases.behave('quota');
    await button(page, 'Zoom in');
    await expect(notice(page)).toContainText('(429)', { timeout: 10_000 });
    await expect(credits(page)).not.toContainText('© Pictures of tests');
    await expect(pearls(page)).toHaveCount(PEARLS.length);
    expect(faults).toEqual([]);
  },
);

test(
  'one is kept offline: goes on after a break, needs no server, and is refused when damaged',
  GL,
  async ({ page }) => {
    const faults = await watched(page);
    const streets = 'Streets (made up)';
    bases.behave('stopping');
    await open(page, '?lang=en');
    await button(page, 'Layers');
    await button(page, /^Keep offline · 0\.3 MB: Streets/);
    const progress = page.getByRole('progressbar', { name: `Keeping “${streets}” offline` });
    await expect(page.getByText('goes on by itself from where it stopped')).toBeVisible();
    await expect(progress).toBeVisible();
    const half = await progress.evaluate((bar: HTMLProgressElement) => bar.value);
    expect(half / (await progress.evaluate((bar: HTMLProgressElement) => bar.max))).toBeCloseTo(
      0.4,
      1,
    );

    // The tab is closed, and another opened.
    bases.behave('well');
    const before = bases.sent.length;
    await open(page, '?lang=en');
    await isServed(page);
    await button(page, 'Layers');
    await expect(progress).toHaveJSProperty('value', half);
    await page.clock.fastForward('05:01');
    await expect(page.getByText('Kept offline · 0.3 MB')).toBeVisible();
    expect(Math.min(...bases.sent.slice(before))).toBe(half);

    bases.behave('unreachable');
    await site.close();
    await open(page, '?lang=en&base=streets');
    await expect(credits(page)).toContainText('© Streets of tests');
    await button(page, 'Zoom in');
    await expect(credits(page)).toContainText('© Streets of tests');
    await expect(notice(page)).toHaveCount(0);

    await damageBlock(page, 0);
    await open(page, '?lang=en&base=streets');
    await expect(notice(page)).toContainText(`copy of the base map “${streets}” is damaged`);
    await expect(credits(page)).not.toContainText('of tests');
    bases.behave('well');
    await page.clock.fastForward('01:01');
    await expect(credits(page)).toContainText('© Streets of tests');

    await button(page, 'Layers');
    await button(page, `Delete: ${streets}`);
    await expect(page.getByRole('button', { name: /^Keep offline/ })).toBeVisible();
    expect(await keepsNothing(page)).toBe(true);
    expect(faults).toEqual([]);
    site = await serve(build.folder, { isChanging: true });
  },
);

test(
  'a public screen keeps its base map by itself, and the simpler map says what it lacks',
  GL,
  async ({ page }) => {
    await page.goto(`${site.address}?lang=en&base=streets&renderer=svg`);
    await waitForMap(page, 'svg');
    await expect(notice(page)).toHaveText(/simpler map has the chart alone/);
    await expect(credits(page)).not.toContainText('of tests');

    await page.goto(`${site.address}?view=kiosk&base=streets&renderer=svg`);
    await waitForMap(page, 'svg');
    expect(await keepsNothing(page)).toBe(true);
    await expect
      .poll(async () => {
        await page.clock.fastForward('05:01');
        return keepsNothing(page);
      })
      .toBe(false);
  },
);
