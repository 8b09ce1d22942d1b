// The page carries its own content security policy, which the fixture of every spec sees enforced.
import { test as bare } from '@playwright/test';
import { expect, test } from './fixture';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

test('the policy stands in the page, before anything that it governs', async ({ driver, page }) => {
  await driver.open();
  // Only the character set may come before it.
  const policy = page.locator(
    'head > meta[charset]:first-child + meta[http-equiv="Content-Security-Policy"]',
  );
  const content = (await policy.getAttribute('content')) ?? '';
  const withoutHash = content.replace(/ 'sha256-[A-Za-z0-9+/=]+'/, '');
  expect(withoutHash).toBe(POLICY.join('; '));
  expect(content).not.toBe(withoutHash);
});

// Not the fixture's test, which takes every violation for a fault: here one is asked for.
bare('the policy is enforced: a script in the page itself does not run', async ({ page }) => {
  await page.goto('/');
  const refused = await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) =>
          resolve(event.effectiveDirective),
        );
        const script = document.createElement('script');
        script.textContent = 'document.title = "taken over"';
        document.head.append(script);
      }),
  );
  expect(refused).toBe('script-src-elem');
  await expect(page).not.toHaveTitle('taken over');
});
