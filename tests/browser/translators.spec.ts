// A page translator replaces every text node, again and again: what the page says stays what it would say without one.
import type { Page } from '@playwright/test';
import { Driver } from './driver';
import { expect, test } from './fixture';
import { BAYS, park } from './places';

const NORTH = park('jiaozhou-bay-north');

/** As Google Translate does it; the translation of a text is the text between « and ». */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  // Deprecated, and in use.
  const tag: string = 'font';
  document.documentElement.lang = 'de';
  for (const node of nodes) {
    const outside = node.parentElement?.closest('font, script, style, [translate=no]');
    if (outside !== null || node.data.trim() === '') continue;
    const font = document.createElement(tag);
    font.append(document.createElement(tag));
    font.firstChild?.appendChild(document.createTextNode(`«${node.data}»`));
    node.replaceWith(font);
  }
}

const said = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const names = [...document.querySelectorAll('[aria-label]')].map((each) => each.ariaLabel);
    const text = document.querySelector('#app')?.textContent ?? '';
    return [document.title, text.replace(/[«»]/g, ''), ...names].join('\n');
  });

const once = { tag: ['@svg', '@desktop'] };

test('all that changes is fresh in a page that is translated', once, async ({ driver, page }) => {
  const other = await page.context().newPage();
  const plain = new Driver(other, driver.renderer);
  const both = async (step: string, act: (one: Driver) => Promise<void>): Promise<void> => {
    await page.evaluate(translate);
    await act(plain);
    await act(driver);
    await expect.poll(() => said(page), step).toBe(await said(other));
  };
  await Promise.all([plain.openWithMap(), driver.openWithMap()]);
  const button = (one: Driver, name: RegExp) => one.page.getByRole('button', { name });

  await both('industries', (one) => button(one, /海洋/).first().click());
  await both('further filters', async (one) => {
    await one.page.locator('summary').first().click();
    await one.page.getByRole('button', { name: /城阳区/ }).click();
  });
  await both('a card', (one) => one.page.locator(`[data-row="${NORTH.id}"]`).first().click());
  await both('appearance', (one) => button(one, /^外观/).click());
  await both('the other language', (one) => one.page.locator('header [lang=en]').click());
  // Nothing of the first language is left, and the other was not taken for that of the page.
  expect(driver.query().get('lang')).toBe('en');
  await both('the tray', (one) => one.page.locator('.tray button').click());
  await both('a bay', (one) => one.page.locator(`[data-row="${BAYS[1]?.id}"]`).first().click());
  await both('the workbench', (one) => button(one, /^Workbench/).click());
  await both('a tab', (one) => one.page.getByRole('tab').nth(2).click());
  await both('back to Chinese', (one) => one.page.locator('header [lang^=zh]').click());
});
