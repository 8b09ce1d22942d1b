// The page carries its own content security policy, which the fixture of every spec sees enforced.
import { expect, test } from './fixture';

test('the policy stands in the page', async ({ driver, page }) => {
  await driver.open();
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /default-src 'none'.*script-src 'self'/);
});
