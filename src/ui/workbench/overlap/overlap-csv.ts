// Every two parks as a row of a table, with what they share and the lines it rests on.
import type { Corridor } from '../../../domain/corridor';
import type { Column } from '../../../domain/csv';
import type { Lang } from '../../../domain/ids';
import type { IndustryPair, OverlapMode, OverlapPair } from '../../../domain/analysis/overlap';
import type { WholePlan } from '../../../domain/whole-plan';
import { lineRuns } from '../../shared/citation';
import { stateColumns } from '../save-csv';
import { linesIn } from './pair-words';

export function overlapColumns(
  corridor: Corridor,
  mode: OverlapMode,
  { title, number }: WholePlan['document'],
  lang: Lang,
  link: string,
  date: Date,
): readonly Column<OverlapPair>[] {
  const ids = (pairs: readonly IndustryPair[]) => pairs.map(({ industry }) => industry).join('; ');
  const nameOf = (id: string) => corridor.park(id)?.name;
  const linesOf = ({ shared, onlyFirst, onlySecond }: OverlapPair) =>
    lineRuns(linesIn([...shared, ...onlyFirst, ...onlySecond])).join('; ');
  return [
    { name: 'mode', value: () => mode },
    { name: 'first', value: ({ first }) => first },
    { name: 'first_zh', value: ({ first }) => nameOf(first)?.zh ?? null },
    { name: 'first_en', value: ({ first }) => nameOf(first)?.en ?? null },
    { name: 'second', value: ({ second }) => second },
    { name: 'second_zh', value: ({ second }) => nameOf(second)?.zh ?? null },
    { name: 'second_en', value: ({ second }) => nameOf(second)?.en ?? null },
    { name: 'similarity', value: ({ similarity }) => similarity },
    { name: 'sum_of_min', value: ({ sumOfMin }) => sumOfMin },
    { name: 'sum_of_max', value: ({ sumOfMax }) => sumOfMax },
    { name: 'shared', value: ({ shared }) => ids(shared) },
    { name: 'only_first', value: ({ onlyFirst }) => ids(onlyFirst) },
    { name: 'only_second', value: ({ onlySecond }) => ids(onlySecond) },
    { name: 'lines', value: linesOf },
    { name: 'sources', value: () => `${title[lang]} (${number})` },
    ...stateColumns(link, date),
  ];
}
