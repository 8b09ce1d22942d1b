// The map in a page of another site, three screens down: it takes neither that page's scroll, nor its focus, nor Back.
import { expect, test, type FrameLocator } from '@playwright/test';
import { frameIn, openHost, readerOf, serveHost } from './host-page';

/** What is opened in the frame, with what shows that it has come. */
const ADDRESSES: readonly (readonly [query: string, comes: (map: FrameLocator) => unknown])[] = [
  ['', (map) => expect(map.getByRole('navigation', { name: '园区列表' })).toBeVisible()],
  ['park=blue-silicon-valley', (map) => expect(heading(map, '蓝色硅谷核心区')).toBeVisible()],
  ['bay=jiaozhou-bay', (map) => expect(heading(map, '胶州湾')).toBeVisible()],
  ['paper=indicators', (map) => expect(map.getByRole('dialog')).toBeVisible()],
  ['embed=1&paper=conflicts&lang=en', (map) => expect(map.getByRole('dialog')).toBeVisible()],
  ['embed=1&view=story', (map) => expect(stop(map, 1)).toBeVisible()],
  [
    'embed=1&view=story&step=7',
    (map) =>
      // The panel alone has scrolled there.
      expect
        .poll(() => stop(map, 7).evaluate((step) => step.getBoundingClientRect().top))
        .toBeLessThan(200),
  ],
  ['embed=1&view=plan', (map) => expect(map.getByRole('tabpanel')).toBeVisible()],
  ['view=plan&tab=overlap', (map) => expect(map.getByRole('tabpanel')).toBeVisible()],
  [
    'view=plan&tab=compare&compare=shinan-software-park,blue-silicon-valley',
    (map) => expect(map.getByRole('tabpanel')).toBeVisible(),
  ],
  [
    'view=plan&tab=measure&from=blue-silicon-valley',
    (map) => expect(map.getByRole('tabpanel')).toBeVisible(),
  ],
  ['view=kiosk', (map) => expect(map.locator('.kiosk')).toBeVisible()],
];
const heading = (map: FrameLocator, name: string) =>
  map.getByRole('heading', { name, exact: true }).first();
const stop = (map: FrameLocator, step: number) => map.locator(`[data-step="${step}"]`);

test(
  'a page around the map keeps its scroll, its focus, what is typed, and Back',
  { tag: ['@desktop', '@svg'] },
  async ({ page, baseURL }) => {
    const host = await serveHost();
    await openHost(page, host);
    const { entries } = await readerOf(page);
    let typed = '';
    for (const [query, comes] of ADDRESSES) {
      const map = await frameIn(page, `${baseURL}/?renderer=svg&${query}`);
      await comes(map);
      // A frame out of sight is given no animation frames; a task later all that follows has been done.
      await map.locator('body').evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      await page.keyboard.type('x');
      typed += 'x';
      expect(await readerOf(page), query).toEqual({ scroll: 0, focus: 'Typed', typed, entries });
    }
    const map = await frameIn(page, `${baseURL}/?renderer=svg`);
    for (const name of [/市南/, /蓝色硅谷/, /轨道交通/])
      await map.getByRole('navigation', { name: '园区列表' }).getByRole('button', { name }).click();
    await expect(map.getByRole('complementary')).toBeVisible();
    await expect(map.locator('main aside h2')).toBeFocused();
    expect((await readerOf(page)).entries).toBe(entries);

    // Pages that refuse to be framed would leave a blank in this one.
    await page.context().route('https://**', (route) => route.abort());
    const opening = page.context().waitForEvent('page');
    await map.getByRole('button', { name: '来源', exact: true }).click();
    const sources = map.getByRole('dialog');
    await sources.locator('a[href^="https:"]').first().click();
    await (await opening).close();
    await expect(sources).toBeVisible();
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    host.close();
  },
);

test(
  'the wheel over the map scrolls the page around it, and with a key it zooms the map',
  { tag: '@desktop' },
  async ({ page, baseURL }, { project }) => {
    const renderer = project.name.endsWith('svg') ? 'svg' : 'gl';
    const host = await serveHost();
    await openHost(page, host);
    const map = await frameIn(page, `${baseURL}/?lang=en&renderer=${renderer}`, { height: '600' });
    const element = page.locator('iframe');
    await element.scrollIntoViewIfNeeded();
    await expect(map.locator(`[data-map=${renderer === 'svg' ? 'svg' : 'ready'}]`)).toBeAttached();
    await expect(map.getByRole('button', { name: 'Zoom in' })).toBeVisible();
    const scroll = async () => (await readerOf(page)).scroll;
    const zoom = () => new URL(page.frames()[1]?.url() ?? '').searchParams.get('at');
    const zoomed = () => zoom() !== null;
    const turn = async (): Promise<void> => {
      const box = await element.boundingBox();
      await page.mouse.move((box?.x ?? 0) + 800, Math.max(box?.y ?? 0, 0) + 200);
      await page.mouse.wheel(0, -120);
    };

    const before = await scroll();
    await turn();
    await expect.poll(scroll).toBeLessThan(before);
    const hint = map.getByText('Hold Ctrl and scroll to zoom the map');
    await expect(hint).toBeVisible();
    expect(zoomed()).toBe(false);

    const after = await scroll();
    await page.keyboard.down('Control');
    await turn();
    await page.keyboard.up('Control');
    await expect.poll(zoomed).toBe(true);
    expect(await scroll()).toBe(after);
    await expect(hint).toBeHidden();

    await frameIn(page, `${baseURL}/?lang=en&gestures=free&renderer=svg`, { height: '600' });
    await expect(map.locator('[data-map=svg]')).toBeAttached();
    await expect(map.getByRole('button', { name: 'Zoom in' })).toBeVisible();
    await expect
      .poll(async () => {
        await turn();
        return zoomed();
      })
      .toBe(true);
    // What was turned before the map listened was the page's; from now on nothing is.
    const kept = await scroll();
    const once = zoom();
    await turn();
    await expect.poll(zoom).not.toBe(once);
    expect(await scroll()).toBe(kept);
    host.close();
  },
);

test(
  'in a sandbox that allows nothing but scripts the map starts, and says what it cannot do there, and why',
  { tag: ['@desktop', '@svg'] },
  async ({ page, baseURL }) => {
    const host = await serveHost();
    await openHost(page, host);
    const map = await frameIn(page, `${baseURL}/?lang=en&park=blue-silicon-valley`, {
      sandbox: 'allow-scripts',
    });
    await page.locator('iframe').scrollIntoViewIfNeeded();
    await expect(map.getByRole('status').filter({ hasText: 'allow-same-origin' })).toBeVisible();
    await map.getByRole('button', { name: 'Parks as CSV' }).click();
    const alert = map.getByRole('alert');
    await expect(alert).toContainText('allow-downloads');
    await expect(map.getByLabel('Content of the file')).toHaveValue(/^\uFEFF?id,/);
    await expect(map.getByLabel('Address of this view')).toHaveValue(/park=blue-silicon-valley/);
    await map.getByRole('button', { name: 'Print brief' }).click();
    await expect(alert).toContainText('allow-modals');
    host.close();
  },
);

/** Where the parks stand in the frame, and what of the panel is open; px. */
const framing = (map: FrameLocator) =>
  map.locator('body').evaluate((body) => ({
    parks: Array.from(body.querySelectorAll('.map-canvas [role=group] button'), (park) => {
      const { x, y } = park.getBoundingClientRect();
      return [Math.round(x), Math.round(y)];
    }),
    open: Array.from(body.querySelectorAll('main [aria-expanded=true]'), ({ textContent }) =>
      textContent.trim(),
    ),
  }));

for (const [query, width, height] of [
  ['', 1100, 700],
  ['', 360, 640],
  ['park=marine-innovation-belt', 1100, 700],
  ['view=kiosk', 1080, 700],
] as const)
  test(
    `a frame that is shown later is framed for its own size (${query || 'overview'} at ${width})`,
    { tag: ['@desktop', '@svg'] },
    async ({ page, baseURL }) => {
      const host = await serveHost();
      await openHost(page, host);
      const address = `${baseURL}/?renderer=svg&${query}`;
      const size = { width: String(width), height: String(height) };
      const ready = async (map: FrameLocator): Promise<void> => {
        await expect(map.locator('[data-map=svg]')).toBeAttached();
        await expect(map.locator('.map-canvas [role=group] button').first()).toBeAttached();
      };
      const seen = await frameIn(page, address, size);
      await page.locator('iframe').scrollIntoViewIfNeeded();
      await ready(seen);
      await expect.poll(async () => (await framing(seen)).parks.length).toBeGreaterThan(8);
      const wanted = await framing(seen);
      for (const hidden of ['display: none', 'width: 0; height: 0', 'width: 0']) {
        const map = await frameIn(page, address, { ...size, style: hidden });
        await ready(map);
        await page.locator('iframe').evaluate((frame) => frame.removeAttribute('style'));
        await expect.poll(() => framing(map), { message: hidden }).toEqual(wanted);
      }
      host.close();
    },
  );
