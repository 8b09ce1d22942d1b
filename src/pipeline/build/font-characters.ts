// Which characters the fonts must hold: every text of the data and the interface, and what is bold.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { charactersOf, stringsOf } from '../fonts';
import type { Seeds } from '../seeds/read-seeds';

/** What headings say most: all else that is bold falls back on the regular face, made bolder. */
function* namesOf(seeds: Seeds): Generator<string> {
  const names = [
    ...seeds.parks.flatMap((row) => [row.name, row.shortName]),
    ...seeds.places.flatMap((row) => row.sites.map((site) => site.name)),
    ...[...seeds.bays, ...seeds.industries, ...seeds.groups].map((row) => row.name),
  ];
  for (const name of names) yield* [name.zh, name.en];
}

/** Sources of the interface whose texts a reader may see. */
/** Not what explains them to their readers. */
const INTERFACE = /^((ui|map|state)\/.*(?<!\.md)|index\.html)$/;

function* interfaceTexts(source: string): Generator<string> {
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
  for (const file of files) {
    if (INTERFACE.test(file.slice(source.length + 1)))
      yield readFileSync(file, 'utf8').replace(/[\0-\x7f]+/g, '');
  }
}

/** What pages say of the corridor. */
function shownTexts({ texts: { card, page, build } }: Seeds): Iterable<string> {
  const { shortTitle, dataTitle, dataDescription } = build;
  return stringsOf({ card, page, shortTitle, dataTitle, dataDescription });
}

/** The characters of each kind of font; `source` is the folder of the interface, without a final slash. */
export function fontCharacters(seeds: Seeds, files: ReadonlyMap<string, string>, source: string) {
  // Tables, schemas and the package say again what is in the data; variants are only ever typed. Of the texts some are
  // said in the data alone.
  const shown = [...files].filter(
    ([path]) => !/^(csv|schema)\/|^datapackage|^texts|^variants/.test(path),
  );
  const texts = shown.flatMap(([, text]) => [...stringsOf(JSON.parse(text))]);
  return {
    text: charactersOf([...texts, ...shownTexts(seeds), ...interfaceTexts(source)]),
    bold: charactersOf(namesOf(seeds)),
  };
}
