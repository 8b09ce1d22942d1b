// The test that every spec uses: it hands out a driver, and fails when the page misbehaves behind the scenes.
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';
import { Driver } from './driver';
import type { Options } from './renderers';

/** What must stay empty while a spec runs. */
interface Faults {
  readonly errors: string[];
  readonly foreignRequests: string[];
}

/** Warnings of the graphics driver are the machine's, and of blocked workers the runner's, not the product's. */
const FOREIGN_WARNING = /\[\.WebGL|GL Driver Message|Service Worker registration blocked/;

function watch(context: BrowserContext, page: Page, home: string): Faults & { warnings: string[] } {
  const errors: string[] = [];
  const warnings: string[] = [];
  const foreignRequests: string[] = [];
  page.on('pageerror', (error) => errors.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`console error: ${message.text()}`);
    if (message.type() === 'warning' && !FOREIGN_WARNING.test(message.text()))
      warnings.push(message.text());
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isLocal = ['data:', 'blob:'].includes(url.protocol) || url.origin === home;
    if (!isLocal) foreignRequests.push(request.url());
  });
  return { errors, warnings, foreignRequests };
}

/** Runs in the page before its own code: violations become console errors, which the watch sees. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) =>
    console.error(`content security policy: ${event.effectiveDirective} ${event.blockedURI}`),
  );
}

export const test = base.extend<Options & { driver: Driver; warnings: string[] }>({
  renderer: ['gl', { option: true }],
  warnings: [
    async ({ context, page, baseURL }, use) => {
      await page.addInitScript(reportViolations);
      const watched = watch(context, page, new URL(baseURL ?? '').origin);
      await use(watched.warnings);
      const { errors, foreignRequests } = watched;
      const policies = await page.locator('meta[http-equiv="Content-Security-Policy"]').count();
      expect({ errors, foreignRequests, policies }).toEqual({
        errors: [],
        foreignRequests: [],
        policies: 1,
      });
    },
    { auto: true },
  ],
  driver: async ({ page, renderer }, use) => use(new Driver(page, renderer)),
});

export { expect };
