// An investor finds a park, reads what is known of it and how well, and hands the page to a colleague.
import { expect, test } from './fixture';
import { LANGS, park, platform } from './places';
import { viewOf } from './view-of';

const HIGH_TECH = park('high-tech-industrial-park');
const LOCATED = park('rail-transit-demonstration-zone');
const ACCELERATOR = platform('heima-accelerator');

/** Told by the panel alone, which is the same whichever map is beside it. */
const WORDS_ONLY = { tag: '@svg' };

for (const lang of LANGS) {
  // In English beside every map and on every screen, in Chinese on one.
  const where = { tag: lang === 'zh' ? ['@svg', '@desktop'] : [] };
  test(
    `an investor finds a park by its name, reads it and shares it (${lang})`,
    where,
    async ({ driver, page }) => {
      await driver.open(`?lang=${lang}`);
      const name = HIGH_TECH.name[lang];
      await driver.find(name, name);
      const card = driver.cardOf(name);
      await expect(card).toBeVisible();
      for (const { term, lines } of HIGH_TECH.industries) {
        const stated = card.getByRole('listitem').filter({ hasText: term[lang] }).first();
        await expect(stated).toContainText(String(lines[0]));
      }
      for (const { term } of HIGH_TECH.platforms) await expect(card).toContainText(term[lang]);
      await expect(card).toContainText('±');

      await driver.copyLink();
      await expect(card.getByRole('status')).toHaveText(driver.words.copied);
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await page.goto('about:blank');
      await page.goto(link);
      await expect(driver.cardOf(name)).toBeVisible();
    },
  );

  test(
    `where the clipboard is refused, the link can be copied by hand (${lang})`,
    WORDS_ONLY,
    async ({ driver, page }) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () =>
          Promise.reject(new DOMException('', 'NotAllowedError'));
      });
      await driver.open(`?lang=${lang}&park=${HIGH_TECH.id}`);
      await driver.copyLink();
      const field = driver.anyCard.getByRole('textbox');
      await expect(field).toBeFocused();
      expect(viewOf(await field.inputValue())).toBe(viewOf(page.url()));
      await expect(driver.anyCard.getByRole('status')).toHaveText(driver.words.copyByHand);
      const selected = await page.evaluate(() => getSelection()?.toString());
      expect(viewOf(selected ?? '')).toBe(viewOf(page.url()));
    },
  );

  test(
    `the card tells straight distances with their uncertainty (${lang})`,
    WORDS_ONLY,
    async ({ driver }) => {
      await driver.open(`?lang=${lang}&park=${LOCATED.id}`);
      const card = driver.cardOf(LOCATED.name[lang]);
      const told = card.getByText(/\d+(\.\d+)?\s*±\s*\d+(\.\d+)?/);
      // To airport, port and station, and to the nearest of each layer that has a place.
      await expect(told).toHaveCount(3 + 6);
    },
  );

  test(`a platform leads to the park it stands in (${lang})`, WORDS_ONLY, async ({ driver }) => {
    await driver.open(`?lang=${lang}`);
    await driver.find(ACCELERATOR.name[lang], ACCELERATOR.name[lang]);
    const card = driver.cardOf(ACCELERATOR.name[lang]);
    await expect(card).toContainText(driver.words.notPublished);
    await card.getByRole('button', { name: HIGH_TECH.name[lang], exact: true }).click();
    await expect(driver.cardOf(HIGH_TECH.name[lang])).toBeVisible();
    expect(driver.query().get('park')).toBe(HIGH_TECH.id);
  });
}

for (const text of ['qingdaogaokeji', 'qdgkj', '高科技工业园', 'High Science']) {
  test(
    `a search for ${text} finds the high-tech industrial park`,
    WORDS_ONLY,
    async ({ driver }) => {
      await driver.open();
      await driver.find(text, HIGH_TECH.name.zh);
      await expect(driver.cardOf(HIGH_TECH.name.zh)).toBeVisible();
    },
  );
}
