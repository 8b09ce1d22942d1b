// Every value on screen opens its source: each card of everything that has one, and both papers, in both languages.
import { corridorFixture } from '../fixtures/corridor';
import { planFixture } from '../fixtures/plan';
import { goTo, walkFacts } from './facts';
import { expect, test } from './fixture';
import { LANGS } from './places';

const corridor = corridorFixture();
const plan = planFixture();
const CARDS = [
  ...corridor.parks.map(({ id, name }) => ({ key: 'park', id, name })),
  ...corridor.bays.map(({ properties: { id, name } }) => ({ key: 'bay', id, name })),
  ...corridor.platforms.map(({ id, name }) => ({ key: 'platform', id, name })),
  ...[...plan.bodies, ...corridor.stops].map(({ id, name }) => ({ key: 'place', id, name })),
];

for (const lang of LANGS) {
  test(
    `no fact without its source (${lang})`,
    { tag: ['@desktop', '@svg'] },
    async ({ driver, page }) => {
      // The map is out of sight in a window so low and narrow, and need not be drawn for each card.
      await page.setViewportSize({ width: 540, height: 470 });
      await driver.open(`?lang=${lang}&park=blue-silicon-valley`);
      await expect(
        page.locator('aside [data-fact="park/blue-silicon-valley/nearest"]'),
      ).toBeVisible();
      let facts = 0;
      const faults: string[] = [];
      const take = (walked: { facts: number; faults: readonly string[] }, where: string): void => {
        facts += walked.facts;
        faults.push(...walked.faults.map((fault) => `${where}: ${fault}`));
        if (walked.facts === 0) faults.push(`${where}: no fact was walked`);
      };
      for (const { key, id, name } of CARDS) {
        await goTo(page, `?renderer=svg&lang=${lang}&${key}=${id}`);
        await expect(driver.cardOf(name[lang])).toBeVisible();
        take(await walkFacts(page, 'aside', true), `${key} ${id}`);
      }
      for (const paper of ['indicators', 'conflicts']) {
        await goTo(page, `?renderer=svg&lang=${lang}&paper=${paper}`);
        await expect(page.getByRole('dialog').locator('[data-fact]').first()).toBeVisible();
        take(await walkFacts(page, 'dialog', false), paper);
      }
      console.log(`${facts} facts walked on ${CARDS.length} cards and 2 papers (${lang})`);
      expect(faults).toEqual([]);
    },
  );
}
