// Which characters the fonts must hold: the names on the map, and every text of the data and the interface.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { charactersOf, stringsOf } from '../fonts';
import type { Seeds } from '../seeds/read-seeds';

/** Between a Chinese and an English name on one line of the map. */
const EN_SPACE = '\u2002';

/** What the map says of the reader's own place (`HERE` in src/map/scene.ts; the pipeline does not import the map). */
const HERE_WORDS = '您在这里';

function* mapTexts(seeds: Seeds): Generator<string> {
  yield EN_SPACE;
  const names = [
    ...seeds.parks.flatMap((row) => [row.name, row.shortName]),
    ...seeds.places.flatMap((row) => row.sites.map((site) => site.name)),
    ...seeds.bays.map((row) => row.name),
    ...seeds.platforms.flatMap((row) => [row.name, ...(row.site ? [row.site.name] : [])]),
    ...seeds.bodies.flatMap(({ plan, places }) => [
      ...plan.map((row) => row.name),
      ...places.flatMap((row) => row.sites.map((site) => site.name)),
    ]),
    ...seeds.districts.map((row) => row.name),
    ...seeds.transport.flatMap((row) => [row.name, row.shortName, row.site.name]),
  ];
  for (const name of names) yield* [name.zh, name.en];
  yield HERE_WORDS;
}

/** Sources of the interface whose texts a reader may see. */
const INTERFACE = /^(ui\/.*|map\/.*|state\/.*|index\.html)$/;

function* interfaceTexts(source: string): Generator<string> {
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
  for (const file of files) {
    if (INTERFACE.test(file.slice(source.length + 1)))
      yield readFileSync(file, 'utf8').replace(/[\0-\x7f]+/g, '');
  }
}

/** The characters of each kind of font; `source` is the folder of the interface, without a final slash. */
export function fontCharacters(seeds: Seeds, files: ReadonlyMap<string, string>, source: string) {
  const texts = [...files.values()].flatMap((text) => [...stringsOf(JSON.parse(text))]);
  return {
    map: charactersOf(mapTexts(seeds)),
    text: charactersOf([...texts, ...interfaceTexts(source)]),
  };
}
