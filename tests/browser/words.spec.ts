// The same words at the same places, whichever map is drawn beneath them.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { LANGS } from './places';

/** How many cameras in each language: CAMERAS=100 looks at two hundred in all. */
const CAMERAS = Number(process.env['CAMERAS'] ?? 8);
const CENTRE = { lat: 36.1, lon: 120.35 };

/** The cameras of a run, spread evenly over the corridor and the zooms: a Halton sequence. */
const cameras = Array.from({ length: CAMERAS }, (_, i) => {
  const share = (base: number): number => {
    let [value, part] = [0, 1];
    for (let rest = i + 1; rest > 0; rest = Math.floor(rest / base)) {
      part /= base;
      value += (rest % base) * part;
    }
    return value;
  };
  const zoom = (8.2 + 3.2 * share(2)).toFixed(2);
  const lat = (CENTRE.lat + 0.5 * (share(3) - 0.5)).toFixed(4);
  const lon = (CENTRE.lon + 0.7 * (share(5) - 0.5)).toFixed(4);
  return `${zoom}/${lat}/${lon}`;
});

/** Each name with the box of its words, in px; once the map has come to rest. */
async function wordsOf(page: Page): Promise<Record<string, readonly number[]>> {
  const read = () =>
    page.evaluate(() => {
      const host = document.querySelector('.map-host:not([inert])');
      const frame = host?.getBoundingClientRect();
      const texts = [...(host?.querySelectorAll('svg text') ?? [])].map((text) => {
        const { left, top, right, bottom } = text.getBoundingClientRect();
        return [text.textContent, [left, top, right, bottom]] as const;
      });
      const isSeen = ([, [left, top, right, bottom]]: (typeof texts)[number]) =>
        frame &&
        left < frame.right &&
        right > frame.left &&
        top < frame.bottom &&
        bottom > frame.top;
      return Object.fromEntries(texts.filter(isSeen));
    });
  let words = await read();
  await expect
    .poll(async () => {
      const before = JSON.stringify(words);
      words = await read();
      return JSON.stringify(words) === before;
    })
    .toBe(true);
  return words;
}

/** Follows an address within the page; over once the page has followed it and drawn what came of that. */
const goTo = (page: Page, query: string): Promise<void> =>
  page.evaluate(async (search) => {
    history.pushState(null, '', `?${search}`);
    dispatchEvent(new PopStateEvent('popstate'));
    for (let frame = 0; frame < 4; frame += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }, query);

for (const lang of LANGS) {
  test(
    `both maps show the same words at the same places (${lang})`,
    { tag: ['@gl', '@desktop'] },
    async ({ driver, page }) => {
      test.setTimeout(60_000 + CAMERAS * 10_000);
      await driver.openWithMap(`?lang=${lang}`);
      const drawn: Record<string, readonly number[]>[] = [];
      for (const at of cameras) {
        await goTo(page, `lang=${lang}&at=${at}`);
        drawn.push(await wordsOf(page));
      }
      await page.goto(`/?lang=${lang}&renderer=svg&at=${cameras[0]}`);
      await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
      for (const [i, at] of cameras.entries()) {
        await goTo(page, `lang=${lang}&renderer=svg&at=${at}`);
        const words = await wordsOf(page);
        const other = drawn[i] ?? {};
        expect(Object.keys(words).sort(), at).toEqual(Object.keys(other).sort());
        for (const [text, box] of Object.entries(words))
          for (const [side, px] of box.entries())
            expect(
              Math.abs(px - (other[text]?.[side] ?? Infinity)),
              `${text} at ${at}`,
            ).toBeLessThan(1);
      }
      expect(Object.keys(drawn[0] ?? {}).length).toBeGreaterThan(0);
    },
  );
}

test(
  'a view without any pearl is drawn by MapLibre too',
  { tag: ['@gl', '@desktop'] },
  async ({ driver, page }) => {
    await driver.openWithMap('?lang=en&at=11.8/35.6/121.6');
    const host = page.locator('.map-host:not([inert])');
    await expect(host).toHaveAttribute('data-renderer', 'gl');
    await expect(host).toHaveAttribute('data-pearls', '');
  },
);
