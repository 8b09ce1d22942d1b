// The stylesheet that stands in the page itself: what is needed before anything else has arrived, made small.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { paletteCss, paperPaletteCss } from '../../map/palette';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..');
const FILES = [
  'shell/base.css',
  'shell/layout.css',
  'prerender/page.css',
  'prerender/page-map.css',
  'prerender/soon.css',
] as const;

const textOf = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

const small = (filename: string, texts: readonly string[]): string =>
  transform({ filename, code: Buffer.from(texts.join('\n')), minify: true }).code.toString();

/** Which colours of the palette some texts refer to. */
function usedIn(texts: readonly string[]): (token: string) => boolean {
  const references = texts.join('').matchAll(/var\(--([a-z0-9-]+)/g);
  const used = new Set(Array.from(references, ([, token]) => token));
  return (token) => used.has(token);
}

/** Style sheets of the interface and further rules, small, after as much of the palette as they and the body use. */
export function inlineCss(files: readonly string[], further: string, body: string): string {
  const texts = [...files.map(textOf), further];
  return small('shell.css', [paletteCss(usedIn([...texts, body])), ...texts]);
}

/** What makes a page with that style sheet fit for paper, by itself. */
export const onPaperCss = (shell: string, body: string): string =>
  small('on-paper.css', [paperPaletteCss(usedIn([shell, body])), textOf('prerender/on-paper.css')]);

/**
 * The page's stylesheet: base, layout, the page's own rules and what follows from the data. The application brings
 * the rest.
 */
export const shellCss = (fromData: string, body: string): string =>
  inlineCss(FILES, fromData, body);
