// Four journeys from beginning to end: in Chinese by keys alone beside the drawn map, in English with a pointer on MapLibre's.
import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { NO_FILTER } from '../../src/domain/facets';
import { naivelyMatching } from '../domain/naive-match';
import { naiveScore } from '../domain/analysis/naive-shortlist';
import { planFixture } from '../fixtures/plan';
import type { Driver } from './driver';
import { expect, test } from './fixture';
import { handOf } from './hands';
import { CORRIDOR, group, industry, LANGS, park, PARKS } from './places';
import { literally } from './named';
import { viewOf } from './view-of';

const WORDS = {
  zh: {
    workbench: '工作台',
    title: '规划工作台',
    hasPlatform: '有平台',
    parksCsv: '园区 CSV',
    gaps: '空白',
    without: '其他产业：没有园区',
    rests: '依据',
    source: /^规划第 \d+/,
    shortlist: '选址短名单',
    criterion: '添加一项要求',
    add: '添加',
    rail: '近轨道站（铁路或地铁）',
    print: '打印短名单',
    compare: (name: string) => `把${name}加入比较`,
    openComparison: '打开比较',
    share: '分享',
    copy: '复制链接',
  },
  en: {
    workbench: 'Workbench',
    title: 'Workbench',
    hasPlatform: 'Has a platform',
    parksCsv: 'Parks as CSV',
    gaps: 'Gaps',
    without: 'Other industries without a park',
    rests: 'What this rests on',
    source: /^Plan, line \d+/,
    shortlist: 'Shortlist',
    criterion: 'Add something that matters',
    add: 'Add',
    rail: 'Near a railway or metro station',
    print: 'Print the shortlist',
    compare: (name: string) => `Compare ${name}`,
    openComparison: 'Open the comparison',
    share: 'Share',
    copy: 'Copy link',
  },
} as const;

/** The rows that a file of these parks must hold, one for each site, read off the data without the product's own tables. */
const expectedRows = (matching: ReadonlySet<string>) =>
  PARKS.filter(({ id }) => matching.has(id)).flatMap((one) =>
    (one.sites.length === 0 ? [undefined] : one.sites).map((site) => ({
      id: one.id,
      name_zh: one.name.zh,
      name_en: one.name.en,
      bays: one.bays.map(({ bay }) => bay).join('; '),
      districts: one.districts.join('; '),
      platforms: one.platforms.map(({ platform }) => platform).join('; '),
      terms_focus_zh: one.industries
        .filter(({ role }) => role === 'focus')
        .map(({ term }) => term.zh)
        .join('; '),
      lon: String(site?.lon ?? ''),
      lat: String(site?.lat ?? ''),
      plus_minus_km: String(site?.uncertaintyKm ?? ''),
    })),
  );

const pressedBy = (driver: Driver, name: string | RegExp) =>
  driver.page.getByRole('button', { name, exact: true }).filter({ visible: true }).first();

for (const lang of LANGS) {
  const words = WORDS[lang];
  const tag = ['@desktop', lang === 'zh' ? '@svg' : '@gl'];

  test(
    `a planner finds the parks with biomedicine and a platform, and takes them along (${lang})`,
    { tag },
    async ({ driver, page }) => {
      const hand = handOf(driver);
      const health = group('health').name[lang];
      await driver.openWithMap(`?lang=${lang}`);
      await hand.press(pressedBy(driver, driver.words.showIndustries(health)));
      await hand.press(driver.facets.industry(health, industry('biomedicine').name[lang]));
      await hand.press(page.getByText(driver.words.moreFilters, { exact: true }));
      await hand.press(driver.facets.further(words.hasPlatform));
      const filter = { ...NO_FILTER, industries: ['biomedicine'], platforms: ['any'] as const };
      const matching = naivelyMatching(CORRIDOR, filter);
      await expect(page.getByText(driver.words.matching(matching.size))).toBeVisible();
      const download = page.waitForEvent('download');
      await hand.press(pressedBy(driver, words.parksCsv));
      const file = await download;
      expect(file.suggestedFilename()).toMatch(
        new RegExp(`^qingdao-bay-corridor-2021-parks-2-of-10-${lang}-\\d{4}-\\d\\d-\\d\\d\\.csv$`),
      );
      const rows: Record<string, string>[] = parse(await readFile(await file.path()), {
        bom: true,
        columns: true,
      });
      expect(rows).toMatchObject(expectedRows(matching));
      for (const row of rows) {
        expect(viewOf(row['link'] ?? '')).toBe(viewOf(page.url()));
        expect(row).toHaveProperty('sources', expect.stringContaining('青政办发〔2021〕11号'));
      }
    },
  );

  test(
    `a planner reads which industry has no park, and opens the clause (${lang})`,
    { tag },
    async ({ driver, page }) => {
      const hand = handOf(driver);
      await driver.openWithMap(`?lang=${lang}`);
      await hand.press(pressedBy(driver, words.workbench));
      await hand.open(page.getByRole('tab', { name: words.gaps }));
      const none = CORRIDOR.taxonomy.industries.filter(
        ({ id, group: of }) =>
          of !== 'future' &&
          !PARKS.some((each) => each.industries.some((use) => use.industries.includes(id))),
      );
      const heading = page.getByRole('heading', { name: words.without });
      const section = page.getByRole('group').filter({ has: heading });
      const told = section.getByRole('listitem');
      await expect(told).toHaveCount(none.length);
      for (const [at, { name }] of none.entries())
        await expect(told.nth(at)).toContainText(name[lang]);
      await hand.press(told.first().getByText(words.rests));
      await hand.press(told.first().getByRole('button', { name: words.source }).first());
      await expect(told.first()).toContainText('新能源汽车');
    },
  );

  test(
    `an investor ranks by rail and marine, and prints the brief (${lang})`,
    { tag },
    async ({ driver, page }) => {
      // The browser's own window for paper is not the page's: it only tells that it opens.
      await page.addInitScript(() => {
        window.print = () => window.dispatchEvent(new Event('beforeprint'));
      });
      const hand = handOf(driver);
      await driver.openWithMap(`?lang=${lang}`);
      await hand.press(pressedBy(driver, words.workbench));
      await hand.open(page.getByRole('tab', { name: words.shortlist }));
      const list = page.getByRole('combobox', { name: words.criterion });
      for (const criterion of [words.rail, industry('marine-economy').name[lang]]) {
        await hand.choose(list, criterion);
        await hand.press(pressedBy(driver, words.add));
      }
      const criteria = new Map([
        ['rail', 1],
        ['industry:marine-economy', 1],
      ] as const);
      expect(driver.query().get('want')).toBe('industry:marine-economy:1,rail:1');
      const ranked = PARKS.map((each) => ({
        name: each.name[lang],
        score: naiveScore(CORRIDOR, planFixture(), each, criteria)?.value ?? -1,
      })).sort((a, b) => b.score - a.score);
      const [first] = ranked;
      const rows = page.getByRole('tabpanel').locator('.line');
      await expect(rows).toHaveCount(PARKS.length);
      await expect(rows.first()).toContainText(first?.name ?? '?');
      await hand.press(pressedBy(driver, words.print));
      const sheet = page.locator('.print-sheet');
      await expect(sheet).toContainText(first?.name ?? '?');
      await expect(sheet).toContainText(words.rail);
      const text = (await sheet.textContent()) ?? '';
      const places = ranked.slice(0, 3).map(({ name }) => text.indexOf(name));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places).not.toContain(-1);
      expect(text).toContain((100 * (first?.score ?? 0)).toFixed(1));
    },
  );

  test(
    `three parks are compared and shared by a link that restores all (${lang})`,
    { tag },
    async ({ driver, page, context }) => {
      const hand = handOf(driver);
      const [one, two, three] = [
        park('blue-silicon-valley'),
        park('high-tech-industrial-park'),
        park('jiaonan-new-tech-zone'),
      ];
      await driver.openWithMap(`?lang=${lang}&bays=aoshan-bay,jiaozhou-bay`);
      await hand.press(driver.inList(one.name[lang]));
      const add = (name: string) => pressedBy(driver, words.compare(name));
      await hand.press(
        driver
          .cardOf(one.name[lang])
          .getByRole('button', { name: words.compare(one.shortName[lang]) }),
      );
      // Once one is compared, the list offers the others.
      await hand.press(add(two.shortName[lang]));
      await hand.press(add(three.shortName[lang]));
      await hand.press(
        driver.cardOf(one.name[lang]).getByRole('button', { name: words.openComparison }),
      );
      // The button went with the list: the focus is set down on what came.
      await expect(page.getByRole('heading', { name: words.title })).toBeFocused();
      const heads = page.getByRole('tabpanel').getByRole('columnheader');
      await expect(heads).toHaveCount(1 + 3);
      await hand.press(pressedBy(driver, words.share));
      const dialog = page.getByRole('dialog');
      await hand.press(dialog.getByRole('button', { name: words.copy }));
      await expect(dialog.getByRole('status').first()).not.toBeEmpty();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      const other = await context.newPage();
      await other.goto(link);
      const restored = other.getByRole('tabpanel').getByRole('columnheader');
      await expect(restored).toHaveCount(1 + 3);
      for (const { shortName } of [one, two, three])
        await expect(
          restored.filter({ hasText: new RegExp(literally(shortName[lang])) }),
        ).toHaveCount(1);
      const { searchParams } = new URL(other.url());
      expect(searchParams.toString()).toBe(driver.query().toString());
      expect(Object.fromEntries(driver.query())).toMatchObject({
        view: 'plan',
        tab: 'compare',
        park: one.id,
        bays: 'aoshan-bay,jiaozhou-bay',
        compare: [one.id, two.id, three.id].join(),
      });
      await other.close();
    },
  );
}
