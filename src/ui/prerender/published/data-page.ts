// data/index.html in either language: a page of its own, complete without a script.
import { tagOf } from '../../../domain/text';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGS, type Lang } from '../../../domain/ids';
import { FIRST_LANG, pathOf } from '../../../domain/languages';
import { PALETTES } from '../../../map/palette';
import { html, raw, type Markup } from '../markup';
import { jsonMarkup } from '../page-head';
import { policyFor } from '../policy';
import { inlineCss } from '../shell-css';
import { dataBody } from './data-body';
import { datasetOf } from './dataset';
import type { PublishedInput } from './input';
import { DATA_PAGE } from './messages';
import { siteAddress } from './park-files';

export const dataPagePath = (lang: Lang): string => `${pathOf(lang)}data/index.html`;

const FONTS = join(dirname(fileURLToPath(import.meta.url)), '../../shell/fonts.css');
const STYLES = ['shell/base.css', 'prerender/published/data-page.css'];

/** Addresses only where the site has one. */
function addresses(publicUrl: string, lang: Lang): Markup {
  if (publicUrl === '') return html``;
  const of = (each: Lang) => siteAddress(publicUrl, `${pathOf(each)}data/`);
  const alternates = LANGS.map(
    (each) => html`<link rel="alternate" hreflang="${tagOf(each)}" href="${of(each)}" />`,
  );
  return html`<link rel="canonical" href="${of(lang)}" />${alternates}<link
      rel="alternate"
      hreflang="x-default"
      href="${of(FIRST_LANG)}"
    />`;
}

/** The whole page. `packageBytes` is the size of datapackage.json. */
export function dataPage(input: PublishedInput, lang: Lang, packageBytes: number): string {
  const root = pathOf(lang) === '' ? '../' : '../../';
  const words = DATA_PAGE[lang];
  const body = dataBody(input, lang, root, packageBytes);
  const fonts = readFileSync(FONTS, 'utf8').replaceAll("url('/", `url('${root}`);
  const css = inlineCss(STYLES, fonts, body.markup);
  const { light, dark } = PALETTES;
  const head = html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${raw(policyFor(css))}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${words.title}</title>
    <meta name="description" content="${words.description}" />
    ${addresses(input.corridor.site.publicUrl, lang)}
    <link rel="icon" type="image/svg+xml" href="${root}favicon.svg" />
    <link
      rel="alternate"
      type="application/json"
      title="Data Package"
      href="${root}data/datapackage.json"
    />
    <meta name="theme-color" media="(prefers-color-scheme:dark)" content="${dark.panel}" />
    <meta name="theme-color" content="${light.panel}" />
    <script type="application/ld+json">
      ${jsonMarkup(datasetOf(input, lang, root))}
    </script>
    <style>
      ${raw(css)}
    </style>`;
  return `<!doctype html><html lang="${tagOf(lang)}"><head>${head.markup}</head><body>${body.markup}</body></html>\n`;
}
