// The planner's workbench beside the map: its tables, each with its facts, restored by their address.
import { TABLE } from '../../src/ui/workbench/table-messages';
import { SHELL } from '../../src/ui/shell/messages';
import { violations } from './axe';
import { goTo, walkFacts } from './facts';
import { expect, test } from './fixture';
import { LANGS } from './places';

const TABS = [
  { tab: 'matrix', rest: '', zh: '产业矩阵', en: 'Industry matrix' },
  { tab: 'overlap', rest: '', zh: '重叠与互补', en: 'Overlap' },
  { tab: 'gaps', rest: '', zh: '空白', en: 'Gaps' },
  {
    tab: 'compare',
    rest: '&compare=blue-silicon-valley,high-tech-industrial-park,future-tech-park',
    zh: '并排比较',
    en: 'Compare',
  },
  {
    tab: 'shortlist',
    rest: '&want=industry:marine-information:1,rail:2',
    zh: '选址短名单',
    en: 'Shortlist',
  },
  {
    tab: 'measure',
    rest: '&from=jiaozhou-bay-north&to=airport&radius=12',
    zh: '测距',
    en: 'Measure',
  },
] as const;
const ONCE = { tag: ['@desktop', '@svg'] };

for (const lang of LANGS) {
  test(
    `every table of the workbench has its facts, and axe finds nothing (${lang})`,
    ONCE,
    async ({ driver, page }) => {
      await page.emulateMedia({ colorScheme: lang === 'zh' ? 'light' : 'dark' });
      await driver.open(`?lang=${lang}`);
      await page.getByRole('button', { name: lang === 'zh' ? '工作台' : 'Workbench' }).click();
      await expect(page.getByRole('tabpanel')).toBeVisible();
      expect(driver.query().get('view')).toBe('plan');
      for (const { tab, rest, ...names } of TABS) {
        await goTo(page, `?renderer=svg&lang=${lang}&view=plan&tab=${tab}${rest}`);
        await expect(page.getByRole('tab', { name: names[lang] })).toHaveAttribute(
          'aria-selected',
          'true',
        );
        await expect(page.getByRole('tabpanel', { name: names[lang] })).toBeVisible();
        expect(await violations(page), tab).toEqual([]);
        expect((await walkFacts(page, '[role=tabpanel]', false)).faults, tab).toEqual([]);
        for (const [key, value] of new URLSearchParams(rest))
          expect(driver.query().get(key)).toBe(value);
      }
    },
  );
}

test(
  'the matrix shows twelve of its rows beside the map, and is saved from one menu',
  ONCE,
  async ({ driver, page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const lang of LANGS) {
      await driver.open(`?lang=${lang}&view=plan`);
      const grid = page.getByRole('grid');
      await expect(grid).toBeVisible();
      const inSight = await grid.evaluate((table) => {
        const seen = (row: Element): boolean => {
          const { x, y, width, height } =
            row.querySelector('th')?.getBoundingClientRect() ?? new DOMRect();
          const hits = [y + 1, y + height - 2].map((at) =>
            document.elementFromPoint(x + width / 2, at),
          );
          return hits.every((hit) => hit !== null && row.contains(hit));
        };
        return [...table.querySelectorAll('tbody tr')].filter(seen).length;
      });
      expect(inSight, lang).toBeGreaterThanOrEqual(12);
      await expect(
        page.getByRole('button', { name: SHELL[lang].workbench, exact: true }),
      ).toHaveCount(0);
    }
    const save = page.getByRole('button', { name: TABLE.en.save, exact: true });
    await save.focus();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('menuitem').last()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(save).toBeFocused();
    await expect(page.getByRole('menu')).toHaveCount(0);
  },
);

test(
  'a planner walks the matrix by keys, and a cell opens its clause',
  ONCE,
  async ({ driver, page }) => {
    await driver.open('?lang=en&view=plan');
    const grid = page.getByRole('grid');
    await expect(grid).toBeVisible();
    const cell = grid.locator('[data-opens="matrix/biomedicine/high-tech-industrial-park"]');
    await cell.click();
    const facts = page
      .locator('[data-fact="matrix/biomedicine/high-tech-industrial-park"]')
      .filter({ visible: true });
    await expect(facts).toContainText('Biomedicine');
    await facts
      .getByRole('button', { name: /Plan, line 265/ })
      .first()
      .click();
    await expect(facts).toContainText('Section 5(1)');
    await page.keyboard.press('Escape');
  },
);

test('the workbench gives way to the list again', ONCE, async ({ driver, page }) => {
  await driver.open('?lang=en&view=plan&tab=gaps');
  await page.getByRole('button', { name: 'Back to the list of parks' }).click();
  await expect(driver.list).toBeVisible();
  expect(driver.query().has('view')).toBe(false);
  await page.goBack();
  await expect(page.getByRole('tabpanel', { name: 'Gaps' })).toBeVisible();
});
