// The flat properties that several layers have, alike in all.
import { plainRuns } from '../../../domain/line-runs';
import type { Bilingual, Park, Site } from '../../../domain/schema';
import { worstOf } from '../../../domain/worst-site';
import { about, both, number, text } from '../field';
import { areaWords, joined } from '../words';
import type { Flat, LayerRow } from './layer';

/** Keys one after another, as the reader's own files have them. */
const keysOf = (keys: readonly string[]): string => keys.join('; ');

/** Names in both languages, of what the property itself holds in both. */
export const words = <P>(
  name: string,
  content: Bilingual,
  value: (of: P) => Bilingual | null | undefined,
): readonly Flat<P>[] => both(name, content, ({ of }: LayerRow<P>) => value(of));

export const NAME = about('名称', 'name');
export const SHORT_NAME = about('简称', 'short name');
export const NOTES = about('说明', 'notes');
export const METHOD = about('方法', 'how it was made');
const AREAS = about('公布面积', 'published areas');

export const listed = <P>(
  name: string,
  content: Bilingual,
  value: (of: P) => readonly Bilingual[],
): readonly Flat<P>[] => words(name, content, (of: P) => joined(value(of)));

export const aliases = <
  P extends { readonly aliases: readonly { readonly name: Bilingual }[] },
>() =>
  listed<P>('aliases', about('其他名称', 'other names'), (of) =>
    of.aliases.map(({ name }) => name),
  );

export const areas = <P>(value: (of: P) => Park['areas']): readonly Flat<P>[] =>
  words('areas', AREAS, (of: P) => areaWords(value(of)));

export const keyList = <P>(
  name: string,
  content: Bilingual,
  value: (of: P) => readonly string[],
): Flat<P> => text(name, content, ({ of }) => keysOf(value(of)));

/** Ids of other things, and what those are called: one after another, in one order. */
export function named<P>(
  name: string,
  content: Bilingual,
  value: (of: P) => readonly string[],
): readonly Flat<P>[] {
  const ids = about(`${content.zh}标识`, `ids of ${content.en}`);
  return [keyList(name, ids, value), ...namesOf(name, content, value)];
}

export const namesOf = <P>(
  name: string,
  content: Bilingual,
  value: (of: P) => readonly string[],
): readonly Flat<P>[] =>
  both(name, content, ({ of, nameOf }: LayerRow<P>) => joined(value(of).map((id) => nameOf(id))));

export const planLines = <P>(value: (of: P) => readonly number[]): Flat<P> =>
  text(
    'plan_lines',
    about('规划行号，如 257 261-263', 'lines of the plan, such as 257 261-263'),
    ({ of }) => plainRuns(value(of)),
  );

export function sourceKeys<P>(value: (of: P) => readonly string[]): Flat<P> {
  const order = new Intl.Collator('en', { numeric: true });
  return keyList(
    'source_keys',
    about('来源编号，见 sources', 'keys of sources, which the table sources resolves'),
    (of) => [...new Set(value(of))].sort(order.compare),
  );
}

export const rank = <P>(): Flat<P> =>
  number(
    'order',
    about('规划中的次序，从 1 起', 'rank in the plan, from 1'),
    (row) => row.rank,
    'integer',
  );

/** How well a place is known, by the worst of its sites; all null where no source says where it is. */
export const sites = <P>(value: (of: P) => readonly Site[]): readonly Flat<P>[] => [
  number(
    'site_count',
    about('已定位地点数', 'number of sites with a position'),
    ({ of }) => value(of).length,
    'integer',
  ),
  ...listed('sites', about('地点名称', 'names of the sites'), (of: P) =>
    value(of).map(({ name }) => name),
  ),
  number(
    'plus_minus_km',
    about(
      '位置误差半径，千米；有几处时取最大',
      'the position may be off by so many kilometres; the largest of several sites',
    ),
    ({ of }) => worstOf(value(of)).plusMinusKm,
  ),
  text(
    'precision',
    about(
      '位置精度；有几处时取最粗',
      'what the position stands for; the coarsest of several sites',
    ),
    ({ of }) => worstOf(value(of)).precision,
  ),
  text(
    'confidence',
    about('可信度；有几处时取最低', 'how sure the position is; the lowest of several sites'),
    ({ of }) => worstOf(value(of)).confidence,
  ),
  ...words('datum', about('原坐标系', 'datum it was read in'), (of: P) =>
    joinedOnce(value(of).map(({ datum }) => datum)),
  ),
  ...words('site_method', about('定位方法', 'how it was found'), (of: P) =>
    joinedOnce(value(of).map(({ method }) => method)),
  ),
];

function joinedOnce(texts: readonly Bilingual[]): Bilingual | null {
  return joined(texts.filter(({ zh }, at) => texts.findIndex((each) => each.zh === zh) === at));
}
