// An investor finds a park, reads what is known of it and how well, and hands the page to a colleague.
import { expect, test } from './fixture';
import { LANGS, park } from './places';

const HIGH_TECH = park('high-tech-industrial-park');
const LOCATED = park('rail-transit-demonstration-zone');

for (const lang of LANGS) {
  test(`an investor finds a park by its name, reads it and shares it (${lang})`, async ({
    driver,
    page,
  }) => {
    await driver.open(`?lang=${lang}`);
    const name = HIGH_TECH.name[lang];
    await driver.find(name, name);
    const card = driver.cardOf(name);
    await expect(card).toBeVisible();
    for (const { term, lines } of HIGH_TECH.industries) {
      await expect(card).toContainText(term[lang]);
      await expect(card).toContainText(String(lines[0]));
    }
    for (const { term } of HIGH_TECH.platforms) await expect(card).toContainText(term[lang]);
    await expect(card).toContainText('±');

    await driver.copyLink();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await page.goto('about:blank');
    await page.goto(link);
    await expect(driver.cardOf(name)).toBeVisible();
  });

  test(`the card tells straight distances with their uncertainty (${lang})`, async ({ driver }) => {
    await driver.open(`?lang=${lang}&park=${LOCATED.id}`);
    const card = driver.cardOf(LOCATED.name[lang]);
    await expect(card.getByText(/\d+(\.\d+)?\s*±\s*\d+(\.\d+)?/)).toHaveCount(3);
  });
}

for (const text of ['qingdaogaokeji', 'qdgkj', '高科技工业园', '黑马独角兽']) {
  test(`a search for ${text} finds the high-tech industrial park`, async ({ driver }) => {
    await driver.open();
    await driver.find(text, HIGH_TECH.name.zh);
    await expect(driver.cardOf(HIGH_TECH.name.zh)).toBeVisible();
  });
}
