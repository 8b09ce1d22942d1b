// The map without its server: opened cold, repaired, hosted in a folder, and at home where workers are refused.
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type BrowserContext, type Page } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from '../tools/chromium';
import { filesIn, offlineFiles } from '../tools/bundle';
import { waitForMap } from '../tools/first-view';
import { LANGS, park } from './places';
import { intactFiles, isServed, openEveryPart, spoil } from './offline-page';
import { Site } from './site';

/** How often each language is opened cold; COLD_STARTS sets more. */
const STARTS = Number(process.env['COLD_STARTS'] ?? 1);
const FOLDER = { zh: '', en: 'en/' } as const;
const FAST = '?renderer=svg';
/** All others look at where files come from, which is the same without WebGL, and far quicker. */
const WITH_MAPLIBRE = { tag: '@webgl' };

/** Drawn with as little as a page can be: what is tried here is where the files come from. */
const ARGUMENTS = [...CHROMIUM_ARGUMENTS, '--webgl-antialiasing-mode=none'];

let site: Site;
test.beforeEach(async () => {
  site = new Site();
  await site.start();
});
test.afterEach(() => site.end());

async function visit(page: Page, rest = FAST): Promise<void> {
  await page.goto(`${site.address}${rest}`);
  await isServed(page);
}

/** A browser with a profile on disk, so that it can be closed and started again. */
const launch = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    args: ARGUMENTS,
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 720 },
  });

// The short form takes one language: the worker does not know which it serves.
for (const lang of LANGS.slice(0, STARTS)) {
  const title = `${STARTS} cold starts with the server stopped show the whole map (${lang})`;
  test(title, WITH_MAPLIBRE, async () => {
    test.setTimeout(120_000 + STARTS * 60_000);
    const profile = mkdtempSync(join(tmpdir(), 'profile-'));
    const first = await launch(profile);
    await visit(await first.newPage(), `${FOLDER[lang]}${FAST}`);
    await first.close();
    await site.stop();
    const times: number[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      const context = await launch(profile);
      const page = await context.newPage();
      const began = Date.now();
      await page.goto(`${site.address}${FOLDER[lang]}`);
      await waitForMap(page);
      times.push(Date.now() - began);
      // MapLibre is here; drawn in software it would only slow down what is left to open.
      await page.goto(`${site.address}${FOLDER[lang]}${FAST}`);
      await openEveryPart(page, lang);
      await context.close();
    }
    rmSync(profile, { recursive: true });
    times.sort((a, b) => a - b);
    console.log(
      `cold starts (${lang}): ${times.length}/${STARTS}, until the map is drawn: median ${times[Math.floor(times.length / 2)]} ms, longest ${times.at(-1)} ms`,
    );
  });
}

test(
  'a second visit asks the server for nothing but the worker',
  WITH_MAPLIBRE,
  async ({ page }) => {
    await visit(page);
    await page.goto('about:blank');
    site.asked();
    await visit(page, '');
    await waitForMap(page);
    await visit(page);
    await openEveryPart(page, 'zh');
    await expect.poll(() => site.asked()).toEqual(['sw.js']);
  },
);

test('published data come from the server, as they are in no copy', async ({ page }) => {
  await visit(page);
  site.asked();
  const asked = ['data/parks.geojson', 'api/parks/index.json'];
  const statuses = await page.evaluate(
    (paths) => Promise.all(paths.map(async (path) => (await fetch(path)).status)),
    asked,
  );
  expect(statuses).toEqual([200, 200]);
  await page.goto(`${site.address}data/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(site.asked()).toEqual(expect.arrayContaining([...asked, 'data/index.html']));
});

for (const how of ['corrupt', 'delete', 'delete the cache'] as const) {
  test(`what a fault has done to the kept files (${how}) is repaired`, async ({ page }) => {
    await visit(page);
    await spoil(page, how);
    await page.reload();
    // On its start the page has had all of them looked at; the worker itself is none of them.
    await expect.poll(() => intactFiles(page)).toBe(offlineFiles(site.folder).length - 1);
    await site.stop();
    await page.reload();
    await openEveryPart(page, 'zh');
  });
}

test('under a path of its own it is complete, and leaves its neighbours alone', async ({
  page,
}) => {
  await site.end();
  site = new Site('some/folder/');
  await site.start();
  await visit(page);
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(scope).toBe(site.address);
  await site.stop();
  for (const lang of LANGS) {
    await page.goto(`${site.address}${FOLDER[lang]}${FAST}`);
    await openEveryPart(page, lang);
  }
  const beside = page.goto(new URL('/', site.address).href);
  await expect(beside).rejects.toThrow('ERR_CONNECTION_REFUSED');
});

test(
  'the map is usable alone as soon as its own files are kept, and what has no copy says so',
  WITH_MAPLIBRE,
  async ({ page }) => {
    // The rest waits until the map has settled, which this one never does: MapLibre's script does not come.
    await page.route(/assets\/gl-/, () => undefined);
    await page.goto(site.address);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const waited = await page.evaluate(
      () =>
        performance.now() -
        (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
    );
    console.log(`the core is kept ${Math.round(waited)} ms after the first paint`);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await site.stop();
    await page.goto(`${site.address}${FAST}`);
    const row = page.getByRole('button', { name: park('rail-transit-demonstration-zone').name.zh });
    await expect(row.first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
    for (const [path, title, back] of [
      ['data/', '此页没有离线副本', '返回地图'],
      ['en/data/', 'There is no offline copy of this page', 'Back to the map'],
      ['xx/yy/', '此页没有离线副本', '返回地图'],
    ] as const) {
      await page.goto(`${site.address}${path}`);
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await page.getByRole('link', { name: back }).click();
      await expect(page.locator('html')).toHaveAttribute(
        'lang',
        path.startsWith('en') ? 'en' : 'zh-CN',
      );
      await expect(page.locator('html')).toHaveAttribute('data-map', /./);
    }
  },
);

test('an address without its last slash, and any query, lead to the page', async ({ page }) => {
  await visit(page);
  await site.stop();
  await page.goto(`${site.address}en${FAST}&park=blue-silicon-valley`);
  await expect(page).toHaveURL(`${site.address}en/${FAST}&park=blue-silicon-valley`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

/** What the page gets for a file beside it; null where it gets none. */
const read = (page: Page, file: string): Promise<string | null> =>
  page.evaluate(
    (name) =>
      fetch(name).then(
        async (answer) => (answer.ok ? answer.text() : null),
        () => null,
      ),
    file,
  );

test("an operator's settings are the server's, then the last ones; its heartbeat is only its own", async ({
  page,
}) => {
  const write = (file: string, text: string) => writeFileSync(join(site.folder, file), text);
  write('heartbeat.txt', 'alive');
  rmSync(join(site.folder, 'kiosk.json'));
  await visit(page);
  expect(await read(page, 'kiosk.json')).toBeNull();
  for (const settings of ['{"idle":60}', '{"idle":90}']) {
    write('kiosk.json', settings);
    expect(await read(page, 'kiosk.json')).toBe(settings);
  }
  expect(await read(page, 'heartbeat.txt')).toBe('alive');
  await site.stop();
  expect(await read(page, 'kiosk.json')).toBe('{"idle":90}');
  expect(await read(page, 'heartbeat.txt')).toBeNull();
  expect(await read(page, 'robots.txt')).toContain('User-agent');
});

test('where workers are refused the map works with the network', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () =>
      Promise.reject(new DOMException('refused', 'SecurityError'));
  });
  const asked = page.waitForRequest(/assets\/connect-/);
  await page.goto(`${site.address}${FAST}`);
  await asked;
  await openEveryPart(page, 'zh');
  expect(errors).toEqual([]);
});

test('where the server has no worker the map works with the network', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  renameSync(join(site.folder, 'sw.js'), join(site.folder, 'elsewhere.js'));
  const missed = page.waitForEvent('console', (message) =>
    /404.*fetching the script/.test(message.text()),
  );
  await page.goto(`${site.address}${FAST}`);
  await missed;
  await openEveryPart(page, 'zh');
  expect(errors).toEqual([]);
});

test('a page whose data do not come says so, and takes over once they do', async ({ page }) => {
  const data = filesIn(site.folder).find((path) => /^assets\/corridor-/.test(path)) ?? '';
  const [here, away] = [join(site.folder, data), join(site.folder, 'away')];
  renameSync(here, away);
  await page.goto(`${site.address}${FAST}`);
  await expect(page.getByRole('alert')).toContainText('正在重试');
  renameSync(away, here);
  await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 10_000 });
  await openEveryPart(page, 'zh');
});
