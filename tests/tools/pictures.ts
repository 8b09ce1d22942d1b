// `npm run pictures`: the README's picture, and views of the built product in test-results/pictures for looking at.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { LANGS } from '../../src/domain/ids';
import { CHROMIUM_ARGUMENTS, findChromium } from './chromium';
import { waitForMap } from './first-view';
import { REPOSITORY } from './repository';
import { serve } from './static-server';

const README_PICTURE = join(REPOSITORY, 'tests/browser/pictures/corridor.png');
const FOLDER = join(REPOSITORY, 'test-results/pictures');

const SCREENS = [
  { name: 'desktop', width: 1440, height: 900, isMobile: false },
  { name: 'phone', width: 390, height: 844, isMobile: true },
] as const;

const PUBLIC_SCREENS = [
  { name: 'portrait', width: 1080, height: 1920, isMobile: false },
  { name: 'landscape', width: 1920, height: 1080, isMobile: false },
] as const;

/** What the address asks for, beside the language. */
const VIEWS = {
  list: {},
  card: { park: 'rail-transit-demonstration-zone' },
  bay: { bay: 'jiaozhou-bay' },
  filtered: { industry: 'biomedicine,marine-economy' },
} as const;

/** The same of a public screen. */
const KIOSK_VIEWS = {
  walk: {},
  card: { park: 'rail-transit-demonstration-zone' },
  large: { text: 'large', bay: 'jiaozhou-bay' },
  contrast: { contrast: 'more' },
  night: { night: '00:00-23:59' },
} as const;

interface Picture {
  readonly file: string;
  readonly screen: (typeof SCREENS | typeof PUBLIC_SCREENS)[number];
  readonly colorScheme: 'light' | 'dark';
  readonly query: Readonly<Record<string, string>>;
}

const pictures: Picture[] = [
  { file: README_PICTURE, screen: SCREENS[0], colorScheme: 'light', query: { lang: 'zh' } },
];
for (const screen of SCREENS)
  for (const lang of LANGS)
    for (const colorScheme of ['light', 'dark'] as const)
      for (const [view, query] of Object.entries(VIEWS))
        pictures.push({
          file: join(FOLDER, `${screen.name}-${lang}-${colorScheme}-${view}.png`),
          screen,
          colorScheme,
          query: { lang, ...query },
        });

for (const screen of PUBLIC_SCREENS)
  for (const lang of LANGS)
    for (const [view, query] of Object.entries(KIOSK_VIEWS))
      pictures.push({
        file: join(FOLDER, `kiosk-${screen.name}-${lang}-${view}.png`),
        screen,
        colorScheme: 'light',
        query: { view: 'kiosk', lang, ...query },
      });

async function take(browser: Browser, address: string, picture: Picture): Promise<void> {
  const { width, height, isMobile } = picture.screen;
  const page = await browser.newPage({
    locale: 'zh-CN',
    viewport: { width, height },
    isMobile,
    hasTouch: isMobile,
    colorScheme: picture.colorScheme,
    reducedMotion: 'reduce',
  });
  try {
    await page.goto(`${address}?${new URLSearchParams(picture.query).toString()}`);
    await waitForMap(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: picture.file });
    console.log(picture.file.slice(REPOSITORY.length));
  } finally {
    await page.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
const server = await serve(join(REPOSITORY, 'dist'));
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGUMENTS });
try {
  for (const picture of pictures) await take(browser, server.address, picture);
} finally {
  await browser.close();
  await server.close();
}
