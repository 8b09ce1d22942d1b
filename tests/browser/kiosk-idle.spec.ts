// What happens when a visitor goes: the question, the reset, and nothing left for the next one to see.
import { expect, test } from './kiosk-fixture';
import { ASK, IDLE } from './kiosk-driver';
import { group, LANGS, park } from './places';

const PARK = park('marine-innovation-belt');

for (const lang of LANGS) {
  test(`it asks, counts down, and goes on at one touch (${lang})`, async ({ kiosk, page }) => {
    await kiosk.open(`lang=${lang}`);
    await kiosk.wake();
    await kiosk.pass(IDLE - 2);
    await expect(kiosk.question).toHaveCount(0);
    await kiosk.pass(1);
    await expect(kiosk.question).toBeVisible();
    const button = kiosk.question.getByRole('button', { name: kiosk.words.carryOn });
    await expect(button).toBeFocused();
    const first = await kiosk.question.textContent();
    await page.clock.runFor(5000);
    expect(await kiosk.question.textContent()).not.toBe(first);
    const headings = kiosk.content.getByRole('heading', { level: 2 });
    const before = await headings.allTextContents();
    await kiosk.touch(button);
    await expect(kiosk.question).toHaveCount(0);
    // What lay below the button is not chosen with it.
    expect(await headings.allTextContents()).toEqual(before);
    await kiosk.pass(IDLE - 3);
    await expect(kiosk.html).toHaveAttribute('data-presence', 'active');
  });
}

test('the next visitor finds nothing of the last', async ({ kiosk, page }) => {
  await kiosk.open();
  // One visit has been: what the map fetches when it is first moved is there.
  await kiosk.wake();
  await page.getByRole('button', { name: kiosk.words.zoomIn }).click();
  await kiosk.goAway();
  const before = await kiosk.seen();
  await kiosk.wake();
  await kiosk.switchLanguage();
  await kiosk.touch(kiosk.setting('largerText'));
  await kiosk.touch(kiosk.setting('moreContrast'));
  await kiosk.touch(kiosk.tab('industry'));
  await kiosk.touch(kiosk.choice(group('marine').name.en));
  await kiosk.touch(kiosk.tab('park'));
  await kiosk.touch(kiosk.choice(PARK.shortName.en));
  await kiosk.content.locator('.content').evaluate((content) => content.scrollTo(0, 400));
  await page.getByRole('button', { name: kiosk.words.zoomIn }).click();
  await kiosk.touch(kiosk.setting('about'));
  await expect(page.getByRole('dialog')).toBeVisible();
  kiosk.lang = 'zh';
  await kiosk.goAway();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => kiosk.seen()).toBe(before);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('a finger that never came up does not hold the map', async ({ kiosk, page, context }) => {
  await kiosk.open();
  // One visit has been: what the map fetches when it is first moved is there.
  await kiosk.wake();
  await page.getByRole('button', { name: kiosk.words.zoomIn }).click();
  await kiosk.goAway();
  const before = await kiosk.seen();
  await kiosk.wake();
  const session = await context.newCDPSession(page);
  const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    });
  // The browser hands a move on with its next frame: time goes by only after the page has it.
  const moved = await page.evaluateHandle(() => {
    const seen = { x: 0 };
    const note = (event: PointerEvent | TouchEvent) => {
      seen.x = 'touches' in event ? (event.touches[0]?.clientX ?? seen.x) : event.clientX;
    };
    for (const type of ['pointermove', 'touchmove'] as const)
      window.addEventListener(type, note, { capture: true, passive: true });
    return seen;
  });
  const move = async (x: number, y: number) => {
    await finger('touchMove', x, y);
    await expect.poll(() => moved.evaluate((seen) => Math.round(seen.x))).toBe(x);
  };
  await finger('touchStart', 500, 500);
  await move(560, 540);
  await move(620, 580);
  await kiosk.goAway();
  await expect.poll(() => kiosk.seen()).toBe(before);
  await kiosk.touch(kiosk.tab('bay'));
  // The tap lifted that finger for the browser: what it still tells of it reaches nobody.
  await finger('touchMove', 300, 300);
  await kiosk.goAway();
  await expect.poll(() => kiosk.seen()).toBe(before);
  await finger('touchEnd', 0, 0);
});

test('a visitor may end the visit', async ({ kiosk }) => {
  await kiosk.open();
  await kiosk.touch(kiosk.tab('park'));
  await kiosk.touch(kiosk.choice(PARK.shortName.zh));
  await kiosk.touch(kiosk.setting('startOver'));
  await expect(kiosk.html).toHaveAttribute('data-presence', 'attract');
  await expect(kiosk.heading(PARK.name.zh)).toHaveCount(0);
});

for (const years of [-1, 1]) {
  test(`a calendar that jumps by ${years} year ends no visit, and keeps none`, async ({
    kiosk,
    page,
  }) => {
    await kiosk.open();
    await kiosk.wake();
    await page.clock.setSystemTime(new Date(Date.UTC(2026 + years, 2, 2)));
    await page.clock.runFor(3000);
    await expect(kiosk.html).toHaveAttribute('data-presence', 'active');
    await kiosk.goAway();
  });
}

for (const hand of ['key', 'wheel', 'move', 'scroll'] as const) {
  test(`a ${hand} keeps a visit going`, async ({ kiosk, page }) => {
    await kiosk.open();
    await kiosk.touch(kiosk.tab('park'));
    await kiosk.touch(kiosk.choice(PARK.shortName.zh));
    await page.mouse.move(200, 300);
    // Far enough from the end that a slow machine does not reach it.
    await kiosk.pass(IDLE - 20);
    if (hand === 'key') await page.keyboard.press('Tab');
    if (hand === 'wheel') await page.mouse.wheel(0, 20);
    if (hand === 'move') await page.mouse.move(240, 320);
    if (hand === 'scroll')
      await kiosk.content.locator('.content').evaluate((content) => {
        // A tall screen shows all of the card: here it is too low for it.
        content.style.maxHeight = '20rem';
        // The page hears of it with its next frame, which no clock of a test moves.
        const heard = new Promise((resolve) =>
          content.addEventListener('scroll', resolve, { once: true }),
        );
        content.scrollTo(0, 60);
        if (content.scrollTop === 0) throw new Error('there is nothing to scroll');
        return heard.then(() => undefined);
      });
    await page.clock.runFor(100);
    await kiosk.pass(25);
    await expect(kiosk.html).toHaveAttribute('data-presence', 'active');
  });
}

test('times come from the address, and their sum ends the visit', async ({ kiosk }) => {
  await kiosk.open(`idle=10&ask=5`);
  await kiosk.wake();
  await kiosk.pass(10);
  await expect(kiosk.question).toBeVisible();
  await kiosk.pass(5);
  await expect(kiosk.html).toHaveAttribute('data-presence', 'attract');
  expect(IDLE + ASK).toBeGreaterThan(15);
});
