// offline.html in either language: what the worker answers where it has no copy of a page and the server does not answer.
import type { Lang } from '../../domain/ids';
import { tagOf } from '../../domain/text';
import { html, raw } from './markup';
import { pathOf } from '../../domain/languages';
import { NO_COPY } from './page-messages';
import { policyFor } from './policy';
import { inlineCss } from './shell-css';

const STYLES = ['shell/base.css', 'prerender/no-copy-page.css'];

/** The whole page. Its links begin at the map's root, which the worker puts in: a page can be asked for at any depth. */
export function noCopyPage(lang: Lang): string {
  const words = NO_COPY[lang];
  const body = html`<main>
    <h1>${words.title}</h1>
    <p>${words.why}</p>
    <p><a href="./${pathOf(lang)}">${words.back}</a></p>
    <p><a href="">${words.again}</a></p>
  </main>`;
  const css = inlineCss(STYLES, '', body.markup);
  const page = html`<html lang="${tagOf(lang)}">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${raw(policyFor(css))}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>${words.title}</title>
      <style>
        ${raw(css)}
      </style>
    </head>
    <body>
      ${body}
    </body>
  </html>`;
  return `<!doctype html>${page.markup}`;
}
