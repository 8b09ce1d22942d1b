// The rest of the plan on the map and in the list: layers, places that share a point, and papers laid over it.
import { expect, test } from './fixture';
import { LANGS } from './places';

const WORDS = {
  zh: {
    layers: '图层',
    universities: '在图上显示：驻青高校',
    whole: '规划的其余内容',
    marks: '规划中的机构与平台',
    unlocated: '位置未公布',
    indicators: '七项指标与三城一廊',
    close: '关闭',
  },
  en: {
    layers: 'Layers',
    universities: 'Show on the map: Universities in Qingdao',
    whole: 'The rest of the plan',
    marks: 'Bodies of the plan',
    unlocated: 'Position not published',
    indicators: 'Seven indicators, three cities and a corridor',
    close: 'Close',
  },
} as const;

for (const lang of LANGS) {
  const words = WORDS[lang];

  test(
    `a layer goes on the map by its switch, and the list follows (${lang})`,
    { tag: ['@desktop', '@svg'] },
    async ({ driver, page }) => {
      await driver.open(`?lang=${lang}&at=11.5/36.1/120.4`);
      await page.getByRole('button', { name: words.layers }).click();
      const sheet = page.getByRole('group', { name: words.layers });
      await sheet.getByRole('checkbox', { name: words.universities }).check();
      await expect.poll(() => driver.query().get('layers')).toBe('universities');
      const marks = page.getByRole('group', { name: words.marks }).getByRole('button');
      await expect(marks).toHaveCount(10);
      await page.getByText(words.whole).click();
      const list = page.getByRole('main').getByRole('checkbox', { name: words.universities });
      await expect(list).toBeChecked();
      await list.uncheck();
      await expect(marks).toHaveCount(0);
      await expect.poll(() => driver.query().has('layers')).toBe(false);
    },
  );

  test(
    `a body is found by its name; one without a place says so and has no mark (${lang})`,
    { tag: ['@desktop', '@svg'] },
    async ({ driver, page }) => {
      await driver.open(`?lang=${lang}`);
      const name = lang === 'zh' ? '青岛海洋气象研究院' : 'Qingdao Institute of Marine Meteorology';
      await driver.find(name, name);
      const card = driver.cardOf(name);
      await expect(card).toBeVisible();
      expect(driver.query().get('place')).toBe('marine-met');
      await expect(card).not.toContainText('±');
      await expect(card.locator('[data-fact="unlocated"]')).toBeVisible();
      await expect(page.getByRole('group', { name: words.marks })).toHaveCount(0);
    },
  );

  test(
    `a paper is laid over the map, and its address with it (${lang})`,
    { tag: ['@desktop', '@svg'] },
    async ({ driver, page }) => {
      await driver.open(`?lang=${lang}`);
      await page.getByText(words.whole).click();
      await page.getByRole('button', { name: words.indicators }).click();
      const dialog = page.getByRole('dialog');
      await expect(
        dialog.getByRole('listitem').filter({ has: page.getByRole('img') }),
      ).not.toHaveCount(0);
      expect(driver.query().get('paper')).toBe('indicators');
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect.poll(() => driver.query().has('paper')).toBe(false);
      await page.goBack();
      await expect(dialog).toBeVisible();
    },
  );
}

test(
  'bodies that share a point stand apart, each with its own button',
  { tag: ['@desktop', '@svg'] },
  async ({ driver, page }) => {
    await driver.open('?lang=en&at=12/35.79/120.05&layers=platforms,marine-platforms,research');
    const marks = page.getByRole('group', { name: WORDS.en.marks }).getByRole('button');
    const shared = ['CAS Qingdao Science and Education Park', 'CAS Center for Ocean Mega-Science'];
    const boxes = await Promise.all(
      shared.map(async (name) => {
        const mark = marks.and(page.getByRole('button', { name, exact: true }));
        return mark.boundingBox();
      }),
    );
    const [first, second] = boxes.map((box) =>
      box ? [box.x + box.width / 2, box.y + box.height / 2] : [],
    );
    expect(
      Math.hypot((first?.[0] ?? 0) - (second?.[0] ?? 0), (first?.[1] ?? 0) - (second?.[1] ?? 0)),
    ).toBeGreaterThan(18);
    await marks
      .and(page.getByRole('button', { name: 'CAS Center for Ocean Mega-Science' }))
      .click();
    const card = driver.cardOf('CAS Center for Ocean Mega-Science');
    await expect(card).toContainText('Shares one approximate point with');
    await expect(card).toContainText('CAS Qingdao Science and Education Park');
  },
);

test(
  'what stands together far out is one number that leads closer',
  { tag: ['@desktop', '@svg'] },
  async ({ driver, page }) => {
    await driver.open('?lang=en&layers=platforms,marine-facilities,marine-platforms,research');
    const gathered = page.getByRole('button', { name: /places here, zoom in/ }).first();
    const before = await page
      .getByRole('group', { name: WORDS.en.marks })
      .getByRole('button')
      .count();
    await gathered.click();
    await expect
      .poll(() => page.getByRole('group', { name: WORDS.en.marks }).getByRole('button').count())
      .toBeGreaterThan(before);
  },
);

test(
  'a place stays chosen through reload, Back and Forward',
  { tag: ['@desktop', '@svg'] },
  async ({ driver, page }) => {
    await driver.open('?lang=en&place=qnlm');
    const lab = 'Pilot National Laboratory for Marine Science and Technology (Qingdao)';
    await expect(driver.cardOf(lab)).toBeVisible();
    await driver.anyCard
      .getByRole('button', { name: 'Blue Silicon Valley Core Area' })
      .first()
      .click();
    await expect(driver.cardOf('Blue Silicon Valley Core Area')).toBeVisible();
    await page.goBack();
    await expect(driver.cardOf(lab)).toBeVisible();
    await page.reload();
    await expect(driver.cardOf(lab)).toBeVisible();
  },
);
