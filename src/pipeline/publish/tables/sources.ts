// What the keys of sources stand for.
import { sourceList, type SourceList } from '../../../domain/schema';
import { about, both, number, required, text, truth } from '../field';
import { table } from '../table';

type Source = SourceList['sources'][number];

export const sources = table(
  {
    from: 'sources.json',
    title: about('来源', 'Sources'),
    about: about(
      '来源编号所指的文献和网页',
      'The documents and pages that the keys of sources stand for',
    ),
  },
  sourceList,
  (list) => list.sources,
  [
    required(text('id', about('来源编号', 'key of the source'), (row: Source) => row.id)),
    ...both<Source>('cite', about('引文', 'citation'), (row) => row.cite).map(required),
    number(
      'year',
      about('所述年份，不详则空', 'the year it speaks of; empty where it shows none'),
      (row: Source) => row.year,
      'integer',
    ),
    truth<Source>(
      'or_earlier',
      about('只知不晚于该年', 'only that it is no later than that year'),
      (row) => row.orEarlier,
    ),
    text<Source>('url', about('网址，按所引', 'address, as cited'), (row) => row.url),
  ],
);
