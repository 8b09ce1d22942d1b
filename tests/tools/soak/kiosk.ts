// A kiosk of the built product to try: the folder served, a browser, a page whose time can be made to pass.
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, findChromium } from '../chromium';
import { waitForMap } from '../first-view';
import { REPOSITORY } from '../repository';
import { serve } from '../static-server';
import { giveClock } from './clock';
import { SIZE, TIMES } from './visit';

export interface Kiosk {
  readonly page: Page;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** WebGL is drawn in software: smooth edges and tiles rasterised by it cost time, and nobody looks. */
const PLAIN_DRAWING = ['--webgl-antialiasing-mode=none', '--disable-gpu-rasterization'];

/** A kiosk with the SVG needs no graphics processor at all. */
function argumentsFor(renderer: 'svg' | 'gl'): string[] {
  if (renderer === 'gl') return [...CHROMIUM_ARGUMENTS, ...PLAIN_DRAWING];
  const plain = CHROMIUM_ARGUMENTS.filter((each) => !/swiftshader|gpu-blocklist/.test(each));
  return [...plain, '--disable-gpu'];
}

/**
 * Runs in the page before its own code. Four fifths of the time would go into painting the wide lines along the shore;
 * they are elements as ever, and are only not seen.
 */
function hideWaterlines(): void {
  const sheet = new CSSStyleSheet();
  sheet.insertRule('.svg-map-drawing > g:first-of-type * { stroke: none !important; }');
  document.adoptedStyleSheets = [sheet];
}

export async function openKiosk(renderer: 'svg' | 'gl'): Promise<Kiosk> {
  const server = await serve(join(REPOSITORY, 'dist'));
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: argumentsFor(renderer),
  });
  const page = await browser.newPage({
    locale: 'zh-CN',
    viewport: SIZE,
    hasTouch: true,
    serviceWorkers: 'block',
  });
  await giveClock(page);
  await page.addInitScript(hideWaterlines);
  const { idle, ask, stop } = TIMES;
  const settings = { view: 'kiosk', renderer, idle, ask, stop };
  const query = Object.entries(settings).map(([key, value]) => `${key}=${value}`);
  await page.goto(`${server.address}?${query.join('&')}`);
  await waitForMap(page, renderer === 'svg' ? 'svg' : 'ready');
  return {
    page,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
