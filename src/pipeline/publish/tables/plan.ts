// The plan's indicators with what became of them, and where sources disagree.
import {
  conflictList,
  indicatorSet,
  type Conflict,
  type Indicator,
} from '../../../domain/plan-schema';
import type { Bilingual } from '../../../domain/schema';
import {
  about,
  both,
  keys,
  lines,
  number,
  required,
  sourceKeys,
  text,
  truth,
  type Field,
} from '../field';
import { table } from '../table';
import { joined, sourcesOf } from '../words';
import { nameFields } from './names';

function figureFields(
  name: 'baseline' | 'target',
  zh: string,
  en: string,
): readonly Field<Indicator>[] {
  return [
    text(
      `${name}_as_stated`,
      about(`${zh}，原文`, `${en}, verbatim`),
      (row) => row[name]?.asStated,
    ),
    number(name, about(`${zh}，数值`, `${en} as a number`), (row) => row[name]?.value),
    number(
      `${name}_year`,
      about(`${zh}年份`, `year of the ${en}`),
      (row) => row[name]?.year,
      'integer',
    ),
    truth(
      `${name}_is_approximate`,
      about(`${zh}是否为约数`, `whether the ${en} is approximate`),
      (row) => row[name]?.isApproximate,
    ),
  ];
}

const earlierWords = ({ earlier = [], unit }: Indicator): Bilingual | null =>
  joined(
    earlier.map(({ value, asOf }) => ({
      zh: `${asOf.zh} ${value} ${unit.zh}`,
      en: `${asOf.en}: ${value} ${unit.en}`,
    })),
  );

export const indicators = table(
  {
    from: 'indicators.json',
    title: about('指标', 'Indicators'),
    about: about(
      '规划的指标和目标，以及后来来源报告的结果',
      'The indicators and targets of the plan, with what later sources report',
    ),
  },
  indicatorSet,
  (set) => set.indicators,
  [
    ...nameFields<Indicator>((row) => row),
    number(
      'row',
      about('规划表内序号', "number in the plan's table"),
      (row: Indicator) => row.row,
      'integer',
    ),
    required(
      text(
        'term',
        about('规划原文名称', "the plan's own name, verbatim"),
        (row: Indicator) => row.term,
      ),
    ),
    ...both<Indicator>('unit', about('单位', 'unit'), (row) => row.unit),
    ...figureFields('baseline', '基期值', 'baseline'),
    ...figureFields('target', '目标值', 'target'),
    ...both<Indicator>('nature', about('属性', 'nature of the target'), (row) => row.nature),
    lines<Indicator>((row) => row.lines),
    number(
      'outcome',
      about('后来的结果', 'what a later source reports'),
      (row: Indicator) => row.outcome?.value,
    ),
    text<Indicator>(
      'outcome_basis',
      about('结果的依据', 'basis of the outcome'),
      (row) => row.outcome?.basis,
    ),
    ...both<Indicator>(
      'outcome_as_of',
      about('结果的时间', 'time of the outcome'),
      (row) => row.outcome?.asOf,
    ),
    ...both<Indicator>(
      'outcome_note',
      about('结果的说明', 'note on the outcome'),
      (row) => row.outcome?.note,
    ),
    ...both<Indicator>('earlier', about('此前的结果', 'what was reported before'), earlierWords),
    sourceKeys<Indicator>(({ outcome, earlier = [] }) => sourcesOf(outcome, ...earlier)),
  ],
);

interface ClaimRow {
  readonly conflict: Conflict;
  readonly claim: Conflict['claims'][number];
}

export const conflicts = table(
  {
    from: 'conflicts.json',
    title: about('来源分歧', 'Disagreements'),
    about: about(
      '来源说法不一之处，每种说法一行',
      'Where sources disagree: a row for each of the statements',
    ),
  },
  conflictList,
  (list): readonly ClaimRow[] =>
    list.flatMap((conflict) => conflict.claims.map((claim) => ({ conflict, claim }))),
  [
    required(
      text(
        'id',
        about('分歧标识，各说法相同', 'id of the disagreement, the same for each statement'),
        ({ conflict }: ClaimRow) => conflict.id,
      ),
    ),
    keys<ClaimRow>(
      'about',
      about('所涉对象，如 park:标识', 'what it is about, such as park:id'),
      ({ conflict }) => conflict.about.map(({ kind, id }) => `${kind}:${id}`),
    ),
    ...both<ClaimRow>('title', about('题目', 'title'), ({ conflict }) => conflict.title),
    ...both<ClaimRow>('value', about('说法', 'statement'), ({ claim }) => claim.value),
    number('year', about('年份', 'year'), ({ claim }: ClaimRow) => claim.year, 'integer'),
    required(text('basis', about('依据', 'basis'), ({ claim }: ClaimRow) => claim.basis)),
    lines<ClaimRow>(({ claim }) => claim.lines),
    sourceKeys<ClaimRow>(({ claim }) => claim.sources),
    ...both<ClaimRow>(
      'note',
      about('本图的取舍', 'what the map does with it'),
      ({ conflict }) => conflict.note,
    ),
  ],
);
