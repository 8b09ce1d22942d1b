// A base map of pictures where there is no MapLibre: in the simpler map, on paper, and in files.
import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { BASE_WORDS } from '../../src/ui/map/base/base-messages';
import { serveBases, type BaseServer } from '../tools/basemaps/base-server';
import {
  basemapsFrom,
  buildWithBases,
  type ConfiguredBuild,
} from '../tools/basemaps/configured-build';
import { waitForMap } from '../tools/first-view';
import { serve, type StaticServer } from '../tools/static-server';

// One build and one page for all.
test.describe.configure({ mode: 'serial' });

const SVG = { tag: ['@desktop', '@svg'] };
const WORDS = BASE_WORDS.en;
const PICTURES = {
  name: 'Pictures (made up)',
  attribution: '© Pictures of tests',
  number: 'GS (2030) 2',
};
let bases: BaseServer;
let build: ConfiguredBuild;
let site: StaticServer;
let page: Page;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(300_000);
  bases = await serveBases();
  build = buildWithBases(bases.address);
  site = await serve(build.folder, { isChanging: true });
  page = await browser.newPage({ reducedMotion: 'reduce', serviceWorkers: 'block' });
  await page.addInitScript(() => {
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
});
test.afterAll(async () => {
  await page.close();
  await site.close();
  await bases.close();
  build.remove();
});
test.beforeEach(() => bases.behave('well'));

const open = async (query: string): Promise<void> => {
  await page.goto(`${site.address}en/?renderer=svg&${query}`);
  await waitForMap(page, 'svg');
};
const credits = () => page.locator('.attribution');
const notice = () => page.locator('.map-notice p', { hasText: 'base map' });
const whole = () => page.locator('.svg-map-drawing.over-base');
/** Zooms of the tiles that were asked for. */
const zoomsOf = (paths: readonly string[]): readonly number[] => [
  ...new Set(paths.map((path) => Number(path.split('/')[2]))),
];
const print = () => page.getByRole('button', { name: 'Print the corridor', exact: true }).click();
const paper = () => page.locator('.print-sheet');
const backOnScreen = () => page.evaluate(() => window.dispatchEvent(new Event('afterprint')));

async function saved(kind: 'SVG' | 'PNG'): Promise<Buffer> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('button', { name: `Download ${kind}` }).click();
  return readFile(await (await arriving).path());
}

test('the simpler map draws the tiles of its view below ours, and no others', SVG, async () => {
  for (const [zoom, tiles] of [
    [15, 13],
    [12, 13],
    [9, 10],
  ] as const) {
    const before = bases.asked.length;
    await open(`base=pictures&at=${zoom}/36.1/120.4`);
    await expect(whole()).toBeAttached();
    const images = await page.locator('.base-pictures image').count();
    const asked = bases.asked.slice(before);
    // One look at the middle of the corridor comes before.
    expect(zoomsOf(asked.slice(1)), `zoom ${zoom}`).toEqual([tiles]);
    expect(asked.length - 1).toBe(images);
    expect(images).toBeLessThan(60);
    const first = page.locator('.svg-map-drawing > :first-child');
    await expect(first).toHaveAttribute('class', 'base-pictures');
    await expect(credits()).toContainText(PICTURES.attribution);
    await expect(credits()).toContainText(PICTURES.number);
    await expect(notice()).toHaveCount(0);
  }
});

test('paper and files have it with its owner and its number', SVG, async () => {
  await print();
  await expect(paper().locator('.map image').first()).toBeAttached();
  await expect(paper().locator('footer')).toContainText(
    PICTURES.attribution.replaceAll(' ', '\u00a0'),
  );
  await expect(paper().locator('footer')).toContainText(PICTURES.number.replaceAll(' ', '\u00a0'));
  await backOnScreen();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Subtype ?\/Image\b/g)?.length).toBeGreaterThan(4);
  expect(pdf.match(/\/Type ?\/Page\b/g)).toHaveLength(1);

  const svg = (await saved('SVG')).toString('utf8');
  expect(svg.match(/xlink:href="data:image\/png;base64,/g)?.length).toBeGreaterThan(4);
  expect(svg.replaceAll('\u00a0', ' ')).toContain(PICTURES.attribution);
  expect(svg.replaceAll('\u00a0', ' ')).toContain(PICTURES.number);
  expect(svg).not.toContain(bases.address);
  const png = await saved('PNG');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
});

test('what only images may show is on the map and on paper, and not in files', SVG, async () => {
  bases.behave('unreadable');
  await open('base=pictures');
  await expect(whole()).toBeAttached();
  await expect(page.locator('.base-pictures image').first()).toHaveAttribute('href', /^http:/);
  await print();
  await expect(paper().locator('.map image').first()).toHaveAttribute('href', /^http:/);
  await backOnScreen();
  const svg = (await saved('SVG')).toString('utf8');
  expect(svg).not.toContain('<image');
  expect(svg.replaceAll('\u00a0', ' ')).not.toContain(PICTURES.attribution);
  await expect(page.getByText(WORDS.still.unreadable(PICTURES.name))).toBeVisible();
});

test('a refusal brings the chart back, with its reason', SVG, async () => {
  await open('base=pictures');
  await expect(whole()).toBeAttached();
  bases.behave('quota');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(notice()).toContainText(WORDS.because.refused(PICTURES.name, '429'));
  await expect(whole()).toHaveCount(0);
  await expect(page.locator('.base-pictures')).toHaveCount(0);
  await expect(credits()).not.toContainText(PICTURES.attribution);
  bases.behave('forbidden');
  await open('base=pictures');
  await expect(notice()).toContainText(WORDS.because.refused(PICTURES.name, '403'));
});

test('vectors leave the chart, and one line says so', SVG, async () => {
  const streets = basemapsFrom('').find(({ id }) => id === 'streets')?.name.en ?? '';
  await open('base=streets');
  await expect(notice()).toContainText(WORDS.plain(streets));
  await expect(page.locator('.base-pictures')).toHaveCount(0);
  await expect(page.locator('.map-pane [role=status]').filter({ hasText: streets })).toHaveCount(1);
});
