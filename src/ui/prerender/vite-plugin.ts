// Puts the rendered pages into the build: index.html in the first language, and one folder down in the other.
import type { FeatureCollection } from 'geojson';
import type { Plugin } from 'vite';
import { CORRIDOR } from '#corridor';
import { readCorridor, type Corridor } from '../../domain/corridor';
import { LANGS, type Lang } from '../../domain/ids';
import { langOfPage, pathOf } from '../../domain/languages';
import { coarseLand } from '../../map/svg/coarse-land';
import type { Land } from '../../map/svg/ground';
import { pageOfNoCopy } from '../../offline/no-copy';
import { ICON_FILES, iconPng } from './app-icon';
import { socialFile } from './page-head';
import { fitted, type LeftOut } from './brevity';
import { noCopyPage } from './no-copy-page';
import { policyFor } from './policy';
import { pageCss, renderPage } from './render-page';
import { onPaperCss, shellCss } from './shell-css';
import { socialDrawing, socialPicture, type FontSource } from './social-picture';
import { installLinks, webManifest, webManifestFile } from './web-manifest';

interface Input {
  readonly corridor: Corridor;
  readonly land: Land;
}

/** What the pages are made from: the data as the page gets them, and the shores of the overview. */
export interface PageSources {
  data(): string;
  overview(): readonly FeatureCollection[];
  readonly fonts: FontSource;
}

const read = (sources: PageSources): Input => ({
  corridor: readCorridor(sources.data(), CORRIDOR),
  land: coarseLand(sources.overview()),
});

/** The template with a page in it. */
function filled(
  template: string,
  { corridor, land }: Input,
  lang: Lang,
  paper?: string,
  leftOut?: LeftOut,
): string {
  const page = renderPage(corridor, land, lang, leftOut);
  const css = shellCss(pageCss(corridor, land), page.body);
  const policy = paper
    ? `<meta http-equiv="Content-Security-Policy" content="${policyFor(css)}">`
    : '';
  const links = paper
    ? `${installLinks().markup}<link rel="stylesheet" href="./${paper}" media="print">`
    : `<style media="print">${onPaperCss(css, page.body)}</style>`;
  return template
    .replace('<html lang="zh-CN">', `<html lang="${page.lang}">`)
    .replace('<meta charset="utf-8" />', () => `<meta charset="utf-8">${policy}`)
    .replace('<!--head-->', () => `${page.head}${links}<style>${css}</style>`)
    .replace('<!--page-->', () => page.body);
}

/** The page on paper: the same for either language, as the colours are. */
function paperCss({ corridor, land }: Input): string {
  const body = LANGS.map((lang) => renderPage(corridor, land, lang).body).join('');
  return onPaperCss(shellCss(pageCss(corridor, land), body), body);
}

/** What only the application needs must not keep the page from being painted: it goes to the end. */
function withLateStyles(html: string): string {
  const links = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  return links
    .reduce((text, link) => text.replace(link, ''), html)
    .replace('</body>', `${links.join('')}</body>`);
}

const compact = (html: string): string => html.replace(/>\s*\n\s*</g, '><').trim();

/** A page one folder down finds what the build put beside the first. */
const oneDown = (html: string): string => html.replaceAll('="./', '="../');

export function prerenderedPages(sources: PageSources): Plugin {
  let isBuilt = false;
  return {
    name: 'prerendered-pages',
    enforce: 'post',
    configResolved: ({ command }) => {
      isBuilt = command === 'build';
    },
    transformIndexHtml: (html, { path }) =>
      isBuilt ? html : filled(html, read(sources), langOfPage(path)),
    async generateBundle(_options, bundle) {
      const template = bundle['index.html'];
      if (template?.type !== 'asset') throw new Error('the build has no index.html');
      const text = template.source.toString();
      const input = read(sources);
      for (const { file, size, shape } of ICON_FILES) {
        const source = await iconPng(shape, size);
        this.emitFile({ type: 'asset', fileName: file, source });
      }
      const paper = this.getFileName(
        this.emitFile({ type: 'asset', name: 'on-paper.css', source: paperCss(input) }),
      );
      for (const lang of LANGS) {
        const fileName = `${pathOf(lang)}index.html`;
        const source = fitted((leftOut) => {
          const page = compact(withLateStyles(filled(text, input, lang, paper, leftOut)));
          return pathOf(lang) === '' ? page : oneDown(page);
        });
        if (fileName === template.fileName) template.source = source;
        else this.emitFile({ type: 'asset', fileName, source });
        this.emitFile({ type: 'asset', fileName: pageOfNoCopy(lang), source: noCopyPage(lang) });
        const manifest = webManifest(input.corridor, lang);
        this.emitFile({ type: 'asset', fileName: webManifestFile(lang), source: manifest });
        if (input.corridor.site.publicUrl === '') continue;
        const drawing = socialDrawing(input.corridor, input.land, lang);
        const picture = await socialPicture(drawing, sources.fonts);
        this.emitFile({ type: 'asset', fileName: socialFile(lang), source: picture });
      }
    },
  };
}
