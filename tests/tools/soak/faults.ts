// What must never happen while a kiosk runs, whatever is done to it.
import type { Page } from '@playwright/test';

/** A request that had no network says so in the console; that is the browser's word and not the page's. */
const OFFLINE = /net::ERR_(INTERNET_DISCONNECTED|NETWORK_CHANGED)/;
/** Warnings of the graphics driver are the machine's, and without the worker for offline use it is told so. */
const EXPECTED = /\[\.WebGL|GL Driver Message|Service Worker registration blocked/;

/** Filled from now on, each fault once. */
export function faultsOf(page: Page): Set<string> {
  const faults = new Set<string>();
  const home = new URL(page.url()).origin;
  page.on('pageerror', ({ message }) => faults.add(`exception: ${message}`));
  page.on('console', (message) => {
    const text = message.text();
    const isTold = message.type() === 'error' || message.type() === 'warning';
    if (isTold && !OFFLINE.test(text) && !EXPECTED.test(text)) faults.add(`console: ${text}`);
  });
  page.on('crash', () => faults.add('the page crashed'));
  page.on('download', () => faults.add('a download began'));
  page.on('framenavigated', (frame) => faults.add(`navigation to ${frame.url()}`));
  page.context().on('page', (other) => faults.add(`another page opened: ${other.url()}`));
  page.on('dialog', (dialog) => {
    faults.add(`a dialog of the browser: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.context().on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isOurs = origin === home || protocol === 'data:' || protocol === 'blob:';
    if (!isOurs) faults.add(`request to ${request.url()}`);
  });
  return faults;
}

/** Controls that are lower than a finger needs, but those that lie on the map; and links, for there are none to follow. */
export function smallControls(page: Page): Promise<string[]> {
  const LOWEST_PX = 64;
  return page.evaluate(
    (lowest) =>
      [...document.querySelectorAll('button, a[href], input, select, summary, [role=button]')]
        .filter((control) => control.checkVisibility() && !control.matches('.map-target'))
        .map((control) => ({ control, px: control.getBoundingClientRect().height }))
        .filter(({ control, px }) => px < lowest - 0.5 || control.matches('a'))
        .map(({ control, px }) => {
          const name = control.getAttribute('aria-label') ?? control.textContent.trim();
          return `${control.className || control.localName} "${name}": ${px.toFixed(1)} px`;
        }),
    LOWEST_PX,
  );
}
