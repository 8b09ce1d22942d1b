// The kiosk as a screen in a hall: its walk, its night, its locks, its settings, where it stands.
import type { Page } from '@playwright/test';
import { violations } from './axe';
import { expect, test } from './kiosk-fixture';
import { BAYS, LANGS, park } from './places';

const PARK = park('shinan-software-park');
const HERE = { name: { zh: '市民中心', en: 'Civic Centre' }, lon: 120.38, lat: 36.07 };

/** Gives the page other settings of its operator than the built ones. */
async function withSite(page: Page, site: object): Promise<void> {
  await page.route('**/assets/corridor-*.json', async (route) => {
    const answer = await route.fetch();
    const data: unknown = await answer.json();
    const known = typeof data === 'object' && data !== null ? data : {};
    const before = 'site' in known && typeof known.site === 'object' ? known.site : {};
    await route.fulfill({ json: { ...known, site: { ...before, ...site } } });
  });
}

test('left alone it walks bay by bay, in both languages in turn', async ({ kiosk, page }) => {
  await kiosk.open('stop=6');
  for (const { name } of BAYS) {
    await page.clock.runFor(3100);
    await page.clock.runFor(3100);
    await expect(kiosk.caption).toContainText(new RegExp(`${name.zh}|${name.en}`));
  }
  const seen = new Set<string>();
  for (let half = 0; half < 4; half += 1) {
    seen.add((await kiosk.caption.locator('[lang]').getAttribute('lang')) ?? '');
    await page.clock.runFor(3100);
  }
  expect([...seen].sort()).toEqual(['en', 'zh-CN']);
});

test('it holds still for those who want no motion', async ({ kiosk, page }) => {
  // The specs run with reduced motion.
  await kiosk.open('stop=6');
  const places = () => page.getByRole('button', { name: PARK.name.zh }).first().boundingBox();
  const before = await places();
  await page.clock.runFor(20_000);
  expect(await places()).toEqual(before);
  await expect(kiosk.caption).toBeVisible();
});

test('with motion the camera walks, and a touch brings it home', async ({ kiosk, page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await kiosk.open('stop=6');
  const scale = page.locator('.map-scale').filter({ visible: true });
  const whole = (await scale.textContent()) ?? '';
  await page.clock.runFor(11_000);
  await expect(scale).not.toHaveText(whole);
  await kiosk.wake();
  await page.clock.runFor(2000);
  await expect(scale).toHaveText(whole);
});

test('at night it is dark and dim, and bright for a visitor', async ({ kiosk, page }) => {
  await kiosk.open('night=22:00-06:00', '2026-03-02T23:00:00');
  await expect(kiosk.html).toHaveAttribute('data-theme', 'dark');
  const veil = page.locator('.night');
  await expect(veil).toHaveCSS('opacity', '0.6');
  await kiosk.wake();
  await expect(veil).toHaveCSS('opacity', '0');
  await kiosk.goAway();
  await expect(veil).toHaveCSS('opacity', '0.6');
});

test('there is no way out of it', async ({ kiosk, page, context }) => {
  await kiosk.open();
  await kiosk.wake();
  const length = await page.evaluate(() => history.length);
  const address = page.url();
  for (const key of [
    'Control+p',
    'Control+s',
    'Control+n',
    'Alt+ArrowLeft',
    'F1',
    'F5',
    'F11',
    'F12',
    'Control+Equal',
  ])
    await page.keyboard.press(key);
  await page.mouse.click(300, 400, { button: 'right' });
  await page.mouse.click(300, 400, { button: 'middle' });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -600);
  await page.keyboard.up('Control');
  await page.mouse.move(100, 1200);
  await page.mouse.down();
  await page.mouse.move(500, 1500, { steps: 4 });
  await page.mouse.up();
  await kiosk.touch(kiosk.tab('park'));
  await kiosk.touch(kiosk.choice(PARK.shortName.zh));
  expect(context.pages()).toHaveLength(1);
  expect(page.url()).toBe(address);
  const after = await page.evaluate(() => ({
    length: history.length,
    scale: window.visualViewport?.scale,
    selected: getSelection()?.toString(),
    ratio: window.devicePixelRatio,
  }));
  expect(after).toEqual({ length, scale: 1, selected: '', ratio: 1 });
});

test('settings that are not right are named on the screen, and the rest is used', async ({
  kiosk,
  page,
  warnings,
}) => {
  const file = { idle: 'soon', ask: 6, colour: 'red' };
  await page.route('**/kiosk.json', (route) => route.fulfill({ json: file }));
  await kiosk.open('idle=10&stop=2');
  const told = page.getByRole('status');
  await expect(told).toContainText('idle');
  await expect(told).toContainText('colour');
  await kiosk.wake();
  await kiosk.pass(10);
  await expect(kiosk.question).toContainText(kiosk.words.backIn(5));
  expect(warnings.join('\n')).toMatch(/kiosk\.json: idle[\s\S]*colour/);
  expect(warnings.join('\n')).toContain('stop: "2" is not a number of seconds from 6 to 120');
});

test('it says where it stands, and how far everything is', async ({ kiosk, page }) => {
  await withSite(page, { kioskPosition: HERE });
  await kiosk.open();
  await expect(page.locator('.svg-map')).toContainText('您在这里');
  await kiosk.touch(kiosk.tab('park'));
  await kiosk.touch(kiosk.choice(PARK.shortName.zh));
  await expect(kiosk.content).toContainText(/距此.*\d+\.\d km ± \d/);
});

test('with a public address a phone takes the view along; without one there is no code', async ({
  kiosk,
  page,
}) => {
  await kiosk.open();
  await expect(kiosk.setting('takeAlong')).toHaveCount(0);
  await withSite(page, { publicUrl: 'https://corridor.example.org/' });
  await kiosk.open('lang=en');
  await kiosk.touch(kiosk.tab('park'));
  await kiosk.touch(kiosk.choice(PARK.shortName.en));
  await kiosk.touch(kiosk.setting('takeAlong'));
  const sheet = page.getByRole('dialog', { name: kiosk.words.takeAlong });
  await expect(sheet.getByRole('img', { name: kiosk.words.scanName })).toBeVisible();
  await expect(sheet).toContainText(`https://corridor.example.org/?lang=en&park=${PARK.id}`);
});

test('it tells its server that it lives, where it is asked to', async ({ kiosk, page }) => {
  const beats: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('heartbeat.txt')) beats.push(new URL(request.url()).search);
  });
  await kiosk.open();
  await page.clock.runFor(25_000);
  expect(beats).toEqual([]);
  await kiosk.open('heartbeat=1');
  await page.clock.runFor(25_000);
  await expect.poll(() => beats.length).toBeGreaterThanOrEqual(2);
  expect(beats.at(-1)).toMatch(/map=svg&presence=attract&up=\d+/);
});

for (const lang of LANGS) {
  test(`axe finds nothing in walk, lists, park, question, sheet and contrast (${lang})`, async ({
    kiosk,
    page,
  }) => {
    await kiosk.open(`lang=${lang}`);
    expect(await violations(page), 'walk').toEqual([]);
    for (const tab of ['bay', 'industry', 'park'] as const) {
      await kiosk.touch(kiosk.tab(tab));
      expect(await violations(page), tab).toEqual([]);
    }
    await kiosk.touch(kiosk.choice(PARK.shortName[lang]));
    expect(await violations(page), 'a park').toEqual([]);
    await kiosk.pass(61);
    await expect(kiosk.question).toBeVisible();
    expect(await violations(page), 'the question').toEqual([]);
    await kiosk.touch(kiosk.setting('moreContrast'));
    await kiosk.touch(kiosk.setting('largerText'));
    expect(await violations(page), 'contrast and larger text').toEqual([]);
    await kiosk.touch(kiosk.setting('about'));
    expect(await violations(page), 'about').toEqual([]);
  });
}
