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
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    host.close();
  },
);
