// Any corridor without its server: both of its pages are kept, and what is not kept is answered in the right language.
import { expect, test } from '@playwright/test';
import { FIRST_LANG, otherLang, pathOf } from '../../src/domain/languages';
import { pick, tagOf } from '../../src/domain/text';
import { isServed } from './offline-page';
import { PARKS } from './places';
import { Site } from './site';

let site: Site;
test.beforeEach(async () => {
  site = new Site();
  await site.start();
});
test.afterEach(() => site.end());

test.use({ locale: 'zh-CN' });

test('either page stands without its server, with every park; others are refused in their language', async ({
  page,
}) => {
  await page.goto(`${site.address}?renderer=svg`);
  await isServed(page);
  await site.stop();
  for (const lang of [FIRST_LANG, otherLang(FIRST_LANG)]) {
    await page.goto(`${site.address}${pathOf(lang)}?renderer=svg`);
    await expect(page.locator('html')).toHaveAttribute('lang', tagOf(lang));
    await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
    const rows = page.getByRole('navigation').getByRole('listitem');
    await expect(
      rows.filter({ hasText: pick(PARKS.at(-1)?.name ?? { zh: '', en: '' }, lang) }),
    ).toHaveCount(1);
    const missing = await page.goto(`${site.address}${pathOf(lang)}nothing/`);
    expect(missing?.status()).toBe(503);
    // Where the folder does not say it, the browser does.
    const spoken = pathOf(lang) === '' ? 'zh' : lang;
    await expect(page.locator('html')).toHaveAttribute('lang', tagOf(spoken));
    await expect(page.locator('main a').first()).toHaveAttribute(
      'href',
      new RegExp(`/${pathOf(spoken)}$`),
    );
  }
});
