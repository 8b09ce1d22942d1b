// How few stops of the Tab key lead to the first park, and how the page is parted into landmarks for those who jump.
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { LANGS, PARKS } from './places';

const tag = ['@desktop', '@svg'];

/** Each language in windows of its own: what counts is the same in both. */
const WINDOWS = {
  zh: [
    [1440, 900],
    [568, 320],
  ],
  en: [[390, 844]],
} as const;

/** Views, and in them the first control that is a park's or the table of parks: what a visitor came for. */
const FIRST = {
  '': 'button',
  'view=plan': '[role=tabpanel] :is(tbody, section) button',
  'view=story': 'nav li button',
} as const;

/** Names of the stops between the skip link and the first park. */
async function stopsBefore(
  page: Page,
  first: string,
  names: readonly string[],
): Promise<readonly string[]> {
  const stops: string[] = [];
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(
      ([selector, parks]) => {
        const at = document.activeElement;
        if (!at || at.matches('.skip')) return 'skip';
        const name = at.getAttribute('aria-label') ?? at.textContent.trim();
        const isPark =
          parks.some((park) => name.includes(park)) || at.closest('table, [role=tabpanel] section');
        if (at.closest('main') && at.matches(selector) && isPark) return null;
        return name.slice(0, 40) || at.localName;
      },
      [first, names] as const,
    );
    if (stop === null) return stops;
    if (stop !== 'skip') stops.push(stop);
  }
  return stops;
}

for (const lang of LANGS)
  test(
    `at most eight stops lead to the first park (${lang})`,
    { tag },
    async ({ driver, page }) => {
      const names = PARKS.flatMap(({ name, shortName }) => [name[lang], shortName[lang]]);
      for (const [query, first] of Object.entries(FIRST))
        for (const [width, height] of WINDOWS[lang]) {
          await page.setViewportSize({ width, height });
          await driver.open(`?lang=${lang}&${query}`);
          await expect(page.locator('[role=toolbar] [tabindex="-1"]').first()).toBeAttached();
          const stops = await stopsBefore(page, first, names);
          const where = `${query} at ${width}: ${stops.join(' | ')}`;
          expect(stops.length, where).toBeLessThanOrEqual(8);
          expect(stops.length, where).toBeGreaterThan(0);
        }
    },
  );

/** Landmarks that lie in one of their own kind, or share a name with one beside them. */
const confusedLandmarks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const KINDS: Readonly<Record<string, string>> = {
      main: 'main, [role=main]',
      navigation: 'nav, [role=navigation]',
      region: '[role=region], section[aria-label], section[aria-labelledby]',
      complementary: 'aside, [role=complementary]',
      search: 'search, [role=search]',
      banner: '[role=banner], body > header, .sheet-scroll > header',
      contentinfo: '[role=contentinfo]',
    };
    const nameOf = (element: Element): string => {
      const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const words = by.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      return element.getAttribute('aria-label') ?? words.trim();
    };
    return Object.entries(KINDS).flatMap(([kind, selector]) => {
      const all = [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
      const names = all.map(nameOf);
      return all.flatMap((one, i) => [
        ...(one.parentElement?.closest(selector) ? [`${kind} in ${kind}: ${names[i]}`] : []),
        ...(names.indexOf(names[i] ?? '') < i ? [`two of ${kind}: ${names[i]}`] : []),
        ...(all.length > 1 && !names[i] ? [`${kind} without a name`] : []),
      ]);
    });
  });

for (const lang of LANGS)
  test(
    `no landmark lies in its like or shares its name (${lang})`,
    { tag },
    async ({ driver, page }) => {
      for (const query of [
        '',
        'park=marine-innovation-belt',
        'bay=jiaozhou-bay',
        'platform=licang-academicians',
        'view=plan',
        'view=plan&tab=compare&compare=blue-silicon-valley,future-tech-park',
        'view=plan&tab=measure&from=airport&to=blue-silicon-valley',
        'view=story&step=3',
        'layers=universities&place=qnlm',
      ]) {
        await driver.open(`?lang=${lang}&${query}`);
        expect(await confusedLandmarks(page), query).toEqual([]);
      }
    },
  );
