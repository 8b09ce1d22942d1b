// Synonyms: each means something that is there, says whose usage it is, stands once, and is not a name already.
import { foldWith } from '../../domain/fold';
import { wordsOf } from '../../domain/search-words';
import { buildSearch } from '../build/search';
import { meanings } from '../build/synonyms';
import type { Defects } from '../defects';
import type { Seeds } from '../seeds/read-seeds';

const FILE = 'synonyms.yaml';
const fold = foldWith('');
/** As it is searched for: without case, width, spaces or punctuation. */
const typed = (word: string): string => wordsOf(word, fold).join('');

function checkUsages({ synonyms }: Seeds, defects: Defects): void {
  const usages = new Set<string>();
  synonyms.usages.forEach(({ id }, index) => {
    const path = ['usages', index, 'id'];
    if (usages.has(id))
      defects.at(FILE, path, `the id ${id} stands twice; give each usage its own`);
    if (!synonyms.words.some(({ usage }) => usage === id))
      defects.at(FILE, path, `no word is of the usage ${id}; remove it`);
    usages.add(id);
  });
  synonyms.words.forEach(({ word, usage }, index) => {
    if (!usages.has(usage))
      defects.at(
        FILE,
        ['words', index, 'usage'],
        `no usage ${usage} is known; say whose ${word} is among the usages above`,
      );
  });
}

/** What each row is called without any synonym, by its key. */
function namesByKey(seeds: Seeds): ReadonlyMap<string, ReadonlySet<string>> {
  const plain = buildSearch({ ...seeds, synonyms: { usages: [], words: [] } });
  return new Map(
    plain.map(({ kind, id, zh, en, roles }) => {
      const isName = (own: readonly string[] | undefined, at: number) =>
        (own?.[at] ?? 'name') === 'name';
      const names = [
        ...zh.filter((_, at) => isName(roles?.zh, at)),
        ...en.filter((_, at) => isName(roles?.en, at)),
      ];
      const key = kind === 'transport' ? 'place' : kind;
      return [`${key}/${id}`, new Set(names.map(typed))];
    }),
  );
}

export function checkSynonyms(seeds: Seeds, defects: Defects): void {
  checkUsages(seeds, defects);
  const known = meanings(seeds);
  const names = namesByKey(seeds);
  const seen = new Set<string>();
  seeds.synonyms.words.forEach(({ word, of }, index) => {
    const at = (key: string, message: string) => {
      defects.at(FILE, ['words', index, key], message);
    };
    const form = typed(word);
    if (form === '') at('word', `${word} has no letter to search by; write a word`);
    if (seen.has(form)) at('word', `${word} stands twice; say all it means in one row`);
    seen.add(form);
    for (const key of of) {
      if (!known.has(key))
        at('of', `no ${key} is known; correct it, or write kind/id as the head of the file says`);
      else if (names.get(key)?.has(form) === true)
        at('word', `${word} is a name of ${key} already; remove it`);
    }
  });
}
