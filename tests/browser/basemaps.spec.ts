// Base maps that an operator has configured: each drawn below the corridor, and the chart in the place of each that fails.
import { expect, test, type Page } from '@playwright/test';
import { BASE_WORDS } from '../../src/ui/map/base/base-messages';
import { waitForMap } from '../tools/first-view';
import { serveBases, type BaseServer, type Behaviour } from '../tools/basemaps/base-server';
import {
  basemapsFrom,
  buildWithBases,
  type ConfiguredBuild,
} from '../tools/basemaps/configured-build';
import { serve, type StaticServer } from '../tools/static-server';
import { PEARLS } from './places';

// One build for all, in one worker.
test.describe.configure({ mode: 'default' });

const GL = { tag: ['@desktop', '@gl'] };
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
test.beforeEach(() => bases.behave('well'));

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

for (const { id, attribution, ...rest } of basemapsFrom('').slice(0, 4))
  test(`${id} is drawn below the corridor, in either language and theme`, GL, async ({ page }) => {
    const faults = await watched(page);
    const before = bases.asked.length;
    await open(page, `?base=${id}`);
    await expect(credits(page)).toContainText(attribution);
    if ('approvalNumber' in rest) await expect(credits(page)).toContainText(rest.approvalNumber);
    else await expect(credits(page)).toContainText('示意图');
    await expect.poll(() => bases.asked.length > before || id === 'beside').toBe(true);
    await page.getByText('English', { exact: true }).click();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(credits(page)).toContainText(attribution);
    await page.getByRole('button', { name: 'Layers' }).click();
    const choice = page.getByRole('group', { name: BASE_WORDS.en.bases });
    await expect(choice.getByRole('radio', { name: rest.name.en })).toBeChecked();
    await choice.getByRole('radio', { name: BASE_WORDS.en.chart }).check();
    await expect(credits(page)).not.toContainText(attribution);
    expect(new URL(page.url()).searchParams.get('base')).toBeNull();
    expect(await page.locator('.map-notice p').count()).toBe(0);
    expect(faults).toEqual([]);
  });

const FAILURES: readonly (readonly [Behaviour, string])[] = [
  ['unreachable', 'streets'],
  ['forbidden', 'pictures'],
  ['teapot', 'pictures'],
  ['quota', 'pictures'],
  ['whole', 'streets'],
  ['truncated', 'streets'],
  ['zip', 'streets'],
  ['elsewhere', 'streets'],
  ['well', 'foreign'],
  ['hanging', 'streets'],
];

test('what fails says so within ten seconds, and the chart stays', GL, async ({ page }) => {
  const faults = await watched(page);
  await open(page, '?lang=en');
  await page.getByRole('button', { name: 'Layers' }).click();
  const choice = page.getByRole('group', { name: BASE_WORDS.en.bases });
  const list = basemapsFrom(bases.address);
  for (const [behaviour, id] of FAILURES) {
    bases.behave(behaviour);
    const name = list.find((base) => base.id === id)?.name.en ?? '';
    await choice.getByRole('radio', { name }).check();
    await expect(notice(page), behaviour).toContainText(name, { timeout: 10_000 });
    await expect(notice(page)).toContainText(BASE_WORDS.en.meanwhile);
    await expect(credits(page)).not.toContainText('of tests');
    await expect(page.locator('.map-host:not([inert]) canvas')).toBeVisible();
    await choice.getByRole('radio', { name: BASE_WORDS.en.chart }).check();
    await expect(notice(page)).toHaveCount(0);
  }
  expect(faults).toEqual([]);
});

test('a base map that fails in use gives way, and is back a minute later', GL, async ({ page }) => {
  await page.clock.install();
  const faults = await watched(page);
  await open(page, '?lang=en&base=pictures');
  await expect(credits(page)).toContainText('© Pictures of tests');
  bases.behave('quota');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(notice(page)).toContainText('(429)', { timeout: 10_000 });
  await expect(credits(page)).not.toContainText('© Pictures of tests');
  await expect(pearls(page)).toHaveCount(PEARLS.length);
  bases.behave('well');
  await page.clock.fastForward('01:01');
  await expect(credits(page)).toContainText('© Pictures of tests');
  await expect(notice(page)).toHaveCount(0);
  expect(faults).toEqual([]);
});

test('the simpler map keeps the chart, and says so in one line', GL, async ({ page }) => {
  await page.goto(`${site.address}?lang=en&base=streets&renderer=svg`);
  await waitForMap(page, 'svg');
  await expect(notice(page)).toHaveText(/simpler map has the chart alone/);
  await expect(credits(page)).not.toContainText('of tests');
});
