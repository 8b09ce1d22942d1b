// Browser tests: the built product in the system's Chromium, on a wide screen and on a phone.
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from '../tools/chromium';
import { REPOSITORY } from '../tools/repository';

/** Not the port of `npm start`, so that both can run. */
const ADDRESS = 'http://127.0.0.1:4179';

/** Smooth edges, and tiles rasterised by a graphics processor that is not there, cost half of the time; no test looks. */
const PLAIN_DRAWING = ['--webgl-antialiasing-mode=none', '--disable-gpu-rasterization'];

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
    launchOptions: {
      executablePath: findChromium(),
      args: [...CHROMIUM_ARGUMENTS, ...PLAIN_DRAWING],
    },
  },
  projects: [
    {
      name: 'desktop',
      grepInvert: /@phone/,
      use: { viewport: { width: 1280, height: 720 } },
    },
    {
      name: 'phone',
      grepInvert: /@desktop/,
      testMatch: /(accessibility|investor|phone|places|planner)\.spec\.ts$/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: 'npx vite preview --port 4179 --strictPort',
    cwd: REPOSITORY,
    url: ADDRESS,
  },
});
