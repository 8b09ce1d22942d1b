// Another page embeds the map: it sets the state, asks for it, and hears of changes; a page of another origin does not.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

const HOST =
  '<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="frame-src *"><title>Host</title><iframe title="Map" src="/?embed=1&renderer=svg" width="1200" height="700"></iframe></html>';

interface Said {
  readonly type: string;
  readonly query: string;
}

/** Remembers every answer of the map; strangers' words are sent by a frame without an origin. */
async function embed(page: Page): Promise<void> {
  await page.route('**/host.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: HOST }),
  );
  await page.goto('/host.html');
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
}

const heard = (page: Page): Promise<Said[]> =>
  page.evaluate(() => ('heard' in window ? (window.heard as Said[]) : []));

async function say(page: Page, message: unknown): Promise<void> {
  await page.evaluate((data) => {
    document.querySelector('iframe')?.contentWindow?.postMessage(data, location.origin);
  }, message);
}

test(
  'a page that embeds the map speaks to it, and hears of changes',
  { tag: ['@desktop', '@svg'] },
  async ({ page }) => {
    await embed(page);
    const map = page.frameLocator('iframe');
    await expect(map.getByRole('navigation', { name: '园区列表' })).toBeVisible();
    // The listener is a part that comes after the map.
    await expect
      .poll(async () => {
        await say(page, { type: 'corridor:hello' });
        return (await heard(page)).length;
      })
      .toBeGreaterThan(0);
    await say(page, { type: 'corridor:set', query: '?lang=en&park=blue-silicon-valley' });
    await expect(
      map.getByRole('complementary', { name: 'Blue Silicon Valley Core Area' }),
    ).toBeVisible();
    await map
      .getByRole('button', { name: /^Rail Transit|^Qingdao Rail Transit/ })
      .first()
      .click();
    await expect
      .poll(async () => (await heard(page)).at(-1))
      .toMatchObject({
        type: 'corridor:changed',
        query: expect.stringContaining('park=rail-transit'),
      });
    const before = (await heard(page)).length;
    await say(page, { type: 'corridor:set' });
    await say(page, 'park=blue-silicon-valley');
    await say(page, { type: 'corridor:get', id: 'last' });
    await expect.poll(async () => (await heard(page)).at(-1)).toMatchObject({ id: 'last' });
    expect((await heard(page)).length).toBe(before + 1);
  },
);
