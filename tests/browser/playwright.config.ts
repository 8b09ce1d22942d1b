// Browser tests: the built product in the system's Chromium, on a wide screen and on a phone.
import { defineConfig } from '@playwright/test';
import {
  CHROMIUM_ARGUMENTS,
  findChromium,
  findHeadlessShell,
  PLAIN_DRAWING,
} from '../tools/chromium';
import { REPOSITORY } from '../tools/repository';
import { RENDERERS, type Options } from './renderers';

/** Not the port of `npm start`, so that both can run. */
const PORT = process.env.TEST_PORT ?? '4179';
const ADDRESS = `http://127.0.0.1:${PORT}`;

/** The build of another corridor, in place of dist/. */
const SITE = process.env['CORRIDOR_SITE'];

/** Specs that have a browser or a page of their own and take no renderer. */
const ALONE = /(no-webgl|no-script|published|offline|deployment|kiosk[a-z-]*)\.spec\.ts$/;

/**
 * What makes WebGL work on a machine without a graphics processor, left out: with it every page is composed by that
 * imitation of one, which takes as long as all the rest.
 */
const WITHOUT_WEBGL = {
  executablePath: findHeadlessShell(),
  args: [
    ...CHROMIUM_ARGUMENTS.filter((argument) => !/swiftshader|gpu-blocklist/.test(argument)),
    '--disable-gpu',
  ],
};

const WITH_WEBGL = {
  executablePath: findChromium(),
  args: [...CHROMIUM_ARGUMENTS, ...PLAIN_DRAWING],
};

const ALONE_PROJECTS = [
  {
    name: 'no WebGL',
    testMatch: /(no-webgl|investor)\.spec\.ts$/,
    grepInvert: /@phone|@gl|@svg/,
    use: {
      renderer: 'none' as const,
      viewport: { width: 1280, height: 720 },
      launchOptions: { ...WITHOUT_WEBGL, args: [...WITHOUT_WEBGL.args, '--disable-webgl'] },
    },
  },
  {
    name: 'kiosk portrait',
    testMatch: /kiosk[a-z-]*\.spec\.ts$/,
    use: {
      renderer: 'svg' as const,
      viewport: { width: 1080, height: 1920 },
      hasTouch: true,
      launchOptions: WITHOUT_WEBGL,
    },
  },
  {
    name: 'kiosk landscape',
    testMatch: /kiosk\.spec\.ts$/,
    use: {
      renderer: 'svg' as const,
      viewport: { width: 1920, height: 1080 },
      hasTouch: true,
      launchOptions: WITHOUT_WEBGL,
    },
  },
  {
    name: 'no script',
    testMatch: /no-script\.spec\.ts$/,
    use: {
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 720 },
      launchOptions: WITHOUT_WEBGL,
    },
  },
  {
    name: 'published data',
    testMatch: /published\.spec\.ts$/,
    use: { viewport: { width: 1280, height: 720 }, launchOptions: WITHOUT_WEBGL },
  },
  {
    name: 'offline',
    testMatch: /(offline|deployment)\.spec\.ts$/,
    grepInvert: /@webgl/,
    use: {
      serviceWorkers: 'allow' as const,
      viewport: { width: 1280, height: 720 },
      launchOptions: WITHOUT_WEBGL,
    },
  },
  {
    name: 'offline with WebGL',
    testMatch: /offline\.spec\.ts$/,
    grep: /@webgl/,
    use: { serviceWorkers: 'allow' as const, viewport: { width: 1280, height: 720 } },
  },
];

/** Told by the page around the map, which is the same whichever map it is: once is enough. */
const BESIDE_THE_MAP = /(language|policy|scheme|take-away)\.spec\.ts$/;

export default defineConfig<Options>({
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
    // What a worker asks for is not seen by the routes of a test.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    permissions: ['clipboard-read', 'clipboard-write'],
    // Recording each test takes a fourth of the time; `--trace on` records those that are run by name.
    trace: 'on-first-retry',
    launchOptions: WITH_WEBGL,
  },
  projects: RENDERERS.flatMap((renderer) => [
    {
      name: `desktop ${renderer}`,
      testIgnore: renderer === 'gl' ? [ALONE, BESIDE_THE_MAP] : ALONE,
      grepInvert: renderer === 'gl' ? /@phone|@svg/ : /@phone|@gl/,
      use: {
        renderer,
        viewport: { width: 1280, height: 720 },
        // A quarter of the pixels for a processor that stands in for a graphics processor; the layout is the same.
        deviceScaleFactor: renderer === 'gl' ? 0.5 : 1,
        launchOptions: renderer === 'gl' ? WITH_WEBGL : WITHOUT_WEBGL,
      },
    },
    {
      name: `phone ${renderer}`,
      grepInvert: renderer === 'gl' ? /@desktop|@svg/ : /@desktop|@gl/,
      testMatch:
        renderer === 'gl'
          ? /(accessibility|places)\.spec\.ts$/
          : /(accessibility|investor|phone|places|planner)\.spec\.ts$/,
      use: {
        renderer,
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
        launchOptions: renderer === 'gl' ? WITH_WEBGL : WITHOUT_WEBGL,
      },
    },
    ...(renderer === 'gl' ? ALONE_PROJECTS : []),
  ]),
  webServer: {
    command: `npx vite preview --port ${PORT} --strictPort${SITE ? ` --outDir ${SITE}` : ''}`,
    cwd: REPOSITORY,
    url: ADDRESS,
  },
});
