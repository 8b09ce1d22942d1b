// What makes the map installable: a web app manifest for each language, and the links to it.
import { BUILD_TEXTS } from '#corridor/texts';
import type { Corridor } from '../../domain/corridor';
import type { Lang } from '../../domain/ids';
import { pathOf } from '../../domain/languages';
import { pick, tagOf } from '../../domain/text';
import { PALETTES } from '../../map/palette';
import { ABOUT } from '../document/about-messages';
import { SHELL } from '../shell/messages';
import { ICON_FILES } from './app-icon';
import { html, type Markup } from './markup';

const NAMES = {
  zh: { short: BUILD_TEXTS.shortTitle.zh, kiosk: '触摸屏视图' },
  en: { short: BUILD_TEXTS.shortTitle.en, kiosk: 'Kiosk view' },
} as const satisfies Record<Lang, object>;

export const webManifestFile = (lang: Lang): string => `${pathOf(lang)}manifest.webmanifest`;

/**
 * Addresses are relative to the manifest, so that the map can be hosted in any folder. There is no `id`, which would be
 * read from the root of the host: without one the start address tells apart two languages, and two maps on one host.
 */
export function webManifest(corridor: Corridor, lang: Lang): string {
  const root = pathOf(lang) === '' ? './' : '../';
  const shortcuts = [
    ...corridor.bays.map(({ properties: { id, name } }) => ({
      name: pick(name, lang),
      url: `./?bay=${id}`,
    })),
    { name: NAMES[lang].kiosk, url: './?view=kiosk' },
  ];
  const icons = ICON_FILES.map(({ file, size, shape }) => ({
    src: `${root}${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: shape === 'maskable' ? 'maskable' : 'any',
  }));
  return JSON.stringify({
    name: SHELL[lang].title,
    short_name: NAMES[lang].short,
    description: ABOUT[lang].description,
    lang: tagOf(lang),
    start_url: './',
    scope: root,
    display: 'standalone',
    theme_color: PALETTES.light.sea,
    background_color: PALETTES.light.sea,
    categories: ['business', 'government', 'navigation'],
    icons,
    shortcuts,
  });
}

/** For the head of a page; the build moves `./` one folder up for the pages that are one folder down. */
export function installLinks(): Markup {
  const { light, dark } = PALETTES;
  return html`
    <link rel="manifest" href="manifest.webmanifest" />
    <link rel="apple-touch-icon" href="./icons/touch-180.png" />
    <meta name="theme-color" media="(prefers-color-scheme:dark)" content="${dark.sea}" />
    <meta name="theme-color" content="${light.sea}" />
  `;
}
