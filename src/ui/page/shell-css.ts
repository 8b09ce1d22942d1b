// The stylesheet that stands in the page itself: what is needed before anything else has arrived, made small.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'lightningcss';
import { paletteCss } from '../../map/palette';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..');
const FILES = [
  'base.css',
  'layout.css',
  'page/page.css',
  'page/page-map.css',
  'page/soon.css',
] as const;

/** Style sheets of the interface and further rules, small, after as much of the palette as they and the body use. */
export function inlineCss(files: readonly string[], further: string, body: string): string {
  const texts = [...files.map((file) => readFileSync(join(FOLDER, file), 'utf8')), further];
  const references = [...texts, body].join('').matchAll(/var\(--([a-z0-9-]+)/g);
  const used = new Set(Array.from(references, ([, token]) => token));
  const code = Buffer.from([paletteCss((token) => used.has(token)), ...texts].join('\n'));
  return transform({ filename: 'shell.css', code, minify: true }).code.toString();
}

/**
 * The page's stylesheet: base, layout, the page's own rules and what follows from the data. The application brings
 * the rest.
 */
export const shellCss = (fromData: string, body: string): string =>
  inlineCss(FILES, fromData, body);
