// What the words of seeds/synonyms.yaml mean: the rows, terms and kinds of row that stand after `of`.
import { TRANSPORT_KINDS } from '../../domain/ids';
import type { Seeds } from '../seeds/read-seeds';

/** Everything that a word may mean, by what `of` may say; each with the keys of the rows it stands for. */
export function meanings(seeds: Seeds): ReadonlyMap<string, readonly string[]> {
  const keys = (kind: string, rows: readonly { readonly id: string }[]) =>
    rows.map(({ id }) => `${kind}/${id}`);
  const parks = keys('park', seeds.parks);
  const bays = keys('bay', seeds.bays);
  const single = [
    ...parks,
    ...bays,
    ...keys('platform', seeds.platforms),
    ...keys(
      'body',
      seeds.bodies.flatMap(({ plan }) => plan),
    ),
    ...keys('industry', seeds.industries),
    ...keys('group', seeds.groups),
    ...keys('district', seeds.districts),
    ...keys('place', [...seeds.transport, ...seeds.metro.stations]),
    ...keys('line', seeds.metro.lines),
    ...seeds.parks.flatMap(({ terms }) => terms.map(({ zh }) => `term/${zh}`)),
  ];
  const layers = seeds.bodies.map(({ layer, plan }) => [layer, keys('body', plan)] as const);
  return new Map<string, readonly string[]>([
    ...single.map((key) => [key, [key]] as const),
    ['park', parks],
    ['bay', bays],
    ...TRANSPORT_KINDS.map((kind) => {
      const rows = seeds.transport.filter((row) => row.kind === kind);
      return [kind, keys('place', rows)] as const;
    }),
    ['metro', keys('place', seeds.metro.stations)],
    ...layers,
  ]);
}

/** The words that mean a row or a term, by its key. */
export function synonymsByKey(seeds: Seeds): ReadonlyMap<string, readonly string[]> {
  const known = meanings(seeds);
  const words = new Map<string, string[]>();
  for (const { word, of } of seeds.synonyms.words)
    for (const key of new Set(of.flatMap((each) => known.get(each) ?? [])))
      words.set(key, [...(words.get(key) ?? []), word]);
  return words;
}
