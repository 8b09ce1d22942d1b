// Browser tests: the built product in the system's Chromium, on a wide screen and on a phone.
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from '../tools/chromium';
import { REPOSITORY } from '../tools/repository';

/** Not the port of `npm start`, so that both can run. */
const ADDRESS = 'http://127.0.0.1:4179';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: process.env.CI === undefined ? 0 : 1,
  // WebGL is drawn in software here: slow, so every wait is generous and none is a sleep.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: ADDRESS,
    locale: 'zh-CN',
    contextOptions: { reducedMotion: 'reduce' },
    permissions: ['clipboard-read', 'clipboard-write'],
    trace: 'retain-on-failure',
    launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGUMENTS },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: 'npx vite preview --port 4179 --strictPort',
    cwd: REPOSITORY,
    url: ADDRESS,
  },
});
