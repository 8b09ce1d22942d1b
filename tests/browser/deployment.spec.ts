// New deployments under open tabs: none takes over by itself, none breaks a tab, and one is at most one reload.
import { expect, test, type Page } from '@playwright/test';
import { countLoads, expectDeployment, findVersion, isServed, openEveryPart } from './offline-page';
import { violations } from './axe';
import { Site } from './site';

/** How many deployments an open tab sees; DEPLOYMENTS sets more. */
const COUNT = Number(process.env['DEPLOYMENTS'] ?? 2);
const FAST = '?renderer=svg';

let site: Site;
test.beforeEach(async () => {
  site = new Site();
  await site.start();
});
test.afterEach(() => site.end());

async function visit(page: Page): Promise<void> {
  await page.goto(`${site.address}${FAST}`);
  await isServed(page);
}

/** Has workers refused, as a browser in a private window does. */
async function refuseWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () =>
      Promise.reject(new DOMException('refused', 'SecurityError'));
  });
}

test('a new version waits until the visitor lets it in', async ({ page }) => {
  await site.deploy(1);
  await visit(page);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
  await isServed(page);
  const [update, later] = [/^更新$/, /^以后$/].map((name) => page.getByRole('button', { name }));
  await expect(page.getByText('地图有新版本')).toHaveCount(0);
  await site.deploy(2);
  // The page follows its registration once the first view stands.
  await page.waitForFunction(() => document.querySelector('body > [role=status]'));
  await findVersion(page);
  await expect(page.getByText('地图有新版本')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await later?.click();
  await expect(page.getByText('地图有新版本')).toHaveCount(0);
  await page.reload();
  await expectDeployment(page, 1);
  const loads = countLoads(page);
  await update?.click();
  await expectDeployment(page, 2);
  await openEveryPart(page, 'zh');
  expect(loads()).toBe(1);
});

test('English pages speak English of it', async ({ page }) => {
  await page.goto(`${site.address}en/${FAST}`);
  await isServed(page);
  await site.deploy(1);
  await page.waitForFunction(() => document.querySelector('body > [role=status]'));
  await findVersion(page);
  await page.getByRole('button', { name: 'Reload', exact: true }).click();
  await expectDeployment(page, 1);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test(`${COUNT} deployments under an open tab with a worker: no broken part, no reload`, async ({
  page,
  context,
}) => {
  test.setTimeout(120_000 + COUNT * 60_000);
  const broken: string[] = [];
  const watch = (tab: Page): void => {
    tab.on('pageerror', (error) => broken.push(error.message));
    tab.on('requestfailed', (request) => broken.push(request.url()));
  };
  await site.deploy(0);
  await visit(page);
  for (let version = 1; version <= COUNT; version += 1) {
    // A tab of the deployment before, of which nothing is on the server any more.
    const old = await context.newPage();
    watch(old);
    await visit(old);
    await expectDeployment(old, version - 1);
    const loads = countLoads(old);
    await site.deploy(version);
    await findVersion(page);
    // Every other time the new version has taken over, let in by another tab.
    if (version % 2 === 0) await letIn(page, version);
    await openEveryPart(old, 'zh');
    await expectDeployment(old, version - 1);
    expect(loads()).toBe(0);
    if (version % 2 === 1) await letIn(page, version);
    await old.close();
  }
  expect(broken).toEqual([]);
  console.log(`deployments with a worker: ${COUNT}, broken imports: ${broken.length}`);
});

/** Lets the version that waits take over, as the bar does, and follows it. */
async function letIn(page: Page, version: number): Promise<void> {
  await page.evaluate(async () => {
    const { waiting } = await navigator.serviceWorker.ready;
    const changed = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
    waiting?.postMessage({ type: 'activate' });
    await changed;
  });
  await page.reload();
  await isServed(page);
  await expectDeployment(page, version);
}

test(`${COUNT} deployments under an open tab without a worker: one reload each, and every part`, async ({
  page,
}) => {
  test.setTimeout(120_000 + COUNT * 60_000);
  await refuseWorkers(page);
  await site.deploy(0);
  // The last part that a page fetches by itself: what is missed after it, the visitor has asked for.
  const settled = () => page.waitForResponse((answer) => /connect-/.test(answer.url()));
  await Promise.all([settled(), page.goto(`${site.address}${FAST}`)]);
  for (let version = 1; version <= COUNT; version += 1) {
    const loads = countLoads(page);
    await site.deploy(version);
    await Promise.all([settled(), page.getByRole('combobox').focus()]);
    await expectDeployment(page, version);
    expect(loads()).toBe(1);
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await openEveryPart(page, 'zh');
  console.log(`deployments without a worker: ${COUNT}, one reload each`);
});

test('where nothing can be remembered, a sentence stands instead of a reload', async ({ page }) => {
  await refuseWorkers(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await site.deploy(0);
  await page.goto(`${site.address}${FAST}`);
  await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
  const loads = countLoads(page);
  await site.deploy(1);
  await page.getByRole('combobox').focus();
  await expect(page.getByRole('alert')).toContainText('请重新载入');
  await expectDeployment(page, 0);
  expect(loads()).toBe(0);
});

test('a server that is down makes nobody reload', async ({ page }) => {
  await refuseWorkers(page);
  await page.goto(`${site.address}${FAST}`);
  await expect(page.locator('html')).toHaveAttribute('data-map', 'svg');
  const loads = countLoads(page);
  await site.stop();
  await page.getByRole('combobox').fill('海洋');
  await expect(page.getByText('搜索未能载入')).toBeVisible();
  await site.start();
  await page.getByRole('combobox').fill('海洋经济');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(loads()).toBe(0);
});
