// What the shipped files say of their corridor: words in braces, such as {title.en}, are put in from its texts.
import type { Bilingual } from '../domain/schema';
import { type ReleaseFiles, plain } from './files';

const PLACE = /\{(\w+)\.(zh|en)\}/g;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The same files with the texts in those that are read by people. Throws for a text that is not known. */
export function withTexts(
  shipped: ReleaseFiles,
  texts: Readonly<Record<string, Bilingual>>,
): ReleaseFiles {
  return new Map(
    [...shipped].map(([path, file]) => {
      if (!/\.(html|md)$/.test(path)) return [path, file];
      const filled = Buffer.from(file.bytes)
        .toString('utf8')
        .replace(PLACE, (whole, key: string, lang: 'zh' | 'en') => {
          const text = texts[key]?.[lang];
          if (text === undefined) throw new Error(`src/release/shipped/${path} has ${whole}`);
          return path.endsWith('.html') ? escaped(text) : text;
        });
      return [path, plain(filled)];
    }),
  );
}
