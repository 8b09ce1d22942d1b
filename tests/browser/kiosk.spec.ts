// What a visitor does at the kiosk: explore in two touches, in either language, large and clear, and go.
import { expect, test } from './kiosk-fixture';
import { BAYS, group, LANGS, park } from './places';

const PARK = park('rail-transit-demonstration-zone');
const MARINE = group('marine');

for (const lang of LANGS) {
  test(`bay, industry and park are two touches away from anywhere (${lang})`, async ({ kiosk }) => {
    await kiosk.open(`lang=${lang}`);
    const bay = BAYS[1]?.name[lang] ?? '';
    const ways = [
      ['bay', bay, bay],
      ['industry', MARINE.name[lang], MARINE.name[lang]],
      ['park', PARK.shortName[lang], PARK.name[lang]],
    ] as const;
    // From the walk, and then from every card to every other.
    for (const [tab, choice, heading] of [...ways, ...ways.toReversed()]) {
      await kiosk.touch(kiosk.tab(tab));
      await kiosk.touch(kiosk.choice(choice));
      await expect(kiosk.heading(heading)).toBeVisible();
    }
  });

  test(`a park says what its clause says, with its lines (${lang})`, async ({ kiosk }) => {
    await kiosk.open(`lang=${lang}`);
    await kiosk.touch(kiosk.tab('park'));
    await kiosk.touch(kiosk.choice(PARK.shortName[lang]));
    for (const { term } of PARK.industries) await expect(kiosk.content).toContainText(term[lang]);
    await expect(kiosk.content).toContainText(String(PARK.clause.lines[0]));
    await expect(kiosk.content.locator('[data-fact]').first()).toBeVisible();
  });
}

test('a touch on the map wakes it and chooses nothing; the next one chooses', async ({
  kiosk,
  page,
}) => {
  await kiosk.open();
  await kiosk.wake();
  await expect(kiosk.caption).toHaveCount(0);
  await expect(kiosk.choice(BAYS[0]?.name.zh ?? '')).toBeVisible();
  const pearl = page.getByRole('button', { name: PARK.name.zh, exact: true }).first();
  await kiosk.touch(pearl);
  await expect(kiosk.heading(PARK.name.zh)).toBeVisible();
});

test('the language is one touch away from everything', async ({ kiosk, page }) => {
  await kiosk.open();
  await kiosk.switchLanguage();
  await kiosk.touch(kiosk.tab('park'));
  await kiosk.touch(kiosk.choice(PARK.shortName.en));
  await kiosk.switchLanguage();
  await expect(kiosk.heading(PARK.name.zh)).toBeVisible();

  await kiosk.touch(kiosk.setting('about'));
  const sheet = page.getByRole('dialog');
  await kiosk.touch(sheet.getByRole('button', { name: 'English' }));
  kiosk.lang = 'en';
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(kiosk.words.about);
  await kiosk.touch(sheet.getByRole('button', { name: kiosk.words.close }));
  await expect(sheet).toHaveCount(0);

  await kiosk.pass(61);
  await expect(kiosk.question).toBeVisible();
  await kiosk.switchLanguage();
  await expect(kiosk.question).toHaveCount(0);
});

test('larger text and more contrast are one touch each, and one touch back', async ({
  kiosk,
  page,
}) => {
  await kiosk.open();
  await kiosk.wake();
  const size = () => kiosk.tab('bay').evaluate((tab) => tab.getBoundingClientRect().height);
  const before = await size();
  await kiosk.touch(kiosk.setting('largerText'));
  await expect(kiosk.setting('largerText')).toHaveAttribute('aria-pressed', 'true');
  expect(await size()).toBeGreaterThan(before * 1.2);
  await kiosk.touch(kiosk.setting('moreContrast'));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await kiosk.touch(kiosk.setting('moreContrast'));
  await kiosk.touch(kiosk.setting('largerText'));
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await size()).toBeCloseTo(before, 0);
});

test('every control is a finger large, and none asks for a keyboard', async ({ kiosk, page }) => {
  await kiosk.open();
  for (const tab of ['bay', 'industry', 'park'] as const) {
    await kiosk.touch(kiosk.tab(tab));
    const small = await page.evaluate(() =>
      // The pearls on the map stand where they stand; the line and the list have the same parks.
      [...document.querySelectorAll<HTMLElement>('.kiosk button:not(.map-target)')].flatMap(
        (button) => {
          const { width, height } = button.getBoundingClientRect();
          const isSmall = Math.min(width, height) < 63.9;
          return isSmall ? [`${button.textContent.trim()} ${width} × ${height}`] : [];
        },
      ),
    );
    expect(small).toEqual([]);
  }
  await expect(
    page.locator('input, select, textarea, [contenteditable], a[href], [title]'),
  ).toHaveCount(0);
});
