// The sentences of overlap and complement, in both languages.
import type { Lang } from '../../../domain/ids';
import type { OverlapMode } from '../../../domain/analysis/overlap';
import { EN, ZH } from '../../shared/glossary';

const zh = {
  about: `两个${ZH.park}的条款在产业上有多少相同（同质化）、能互相补上多少（错位）。`,
  mode: '计入的用词',
  modes: { exact: '只计与产业同名的用词', mapped: '计入全部对应的用词' } satisfies Record<
    OverlapMode,
    string
  >,
  method: '算法与权重',
  formula:
    '相似度 J ＝ Σ min(a, b) ÷ Σ max(a, b)，对全部产业求和（加权 Jaccard）；0 为全不同，1 为全相同。',
  weights: (focus: number, strength: number, segment: number) =>
    `权重：重点 ${focus}，优势 ${strength}，细分 ${segment}；一个${ZH.park}对一个产业取最大的一个。权重是我们定的，规划没有。`,
  complement: '补充值 ＝ 对方独有产业的权重之和 − 双方共有产业的 Σ min；补得多、重复少者最高。',
  noQuotient: `不算区位商：规划没有公布${ZH.park}各产业的规模、产值或从业人数，任何数字都只能是编造。`,
  csv: '重叠表 CSV',
  table: `${ZH.park}两两相似度`,
  tableHint: `列号即行首的${ZH.park}序号；按一格看共有与独有的产业。底色深浅与数字一致。`,
  unknown: '未知',
  pair: (first: string, second: string, value: string) => `${first} × ${second}：${value}`,
  sums: (min: string, max: string) => `Σ min ${min} ÷ Σ max ${max}`,
  bothUnknown: '在这种计法下，两个条款都没有可计的用词，相似度未知。',
  clauses: '两个条款：',
  shared: '共有产业',
  only: (park: string) => `只有${park}有`,
  none: '没有',
  each: `每个${ZH.park}：最相似者与最佳互补`,
  twin: (park: string, value: string, shared: string) =>
    `最相似：${park}，J ＝ ${value}；共有${shared}。`,
  noTwin: `没有与它相似的${ZH.park}。`,
  completes: (park: string, value: string, adds: string, repeats: string) =>
    `最佳互补：${park}，补充值 ${value}；补上${adds}；重复${repeats}。`,
  noComplement: '最佳互补未知：在这种计法下没有可比的用词。',
  withTerms: (industry: string, terms: string) => `${industry}（${terms}）`,
};

export type OverlapMessages = Readonly<typeof zh>;

const en: OverlapMessages = {
  about: `How much the clauses of two ${EN.parks} name the same industries (同质化), and how much each would add to the other (错位).`,
  mode: 'Terms counted',
  modes: { exact: 'Only terms that name an industry exactly', mapped: 'All mapped terms' },
  method: 'Formula and weights',
  formula:
    'Similarity J = Σ min(a, b) ÷ Σ max(a, b) over all industries (weighted Jaccard); 0 is nothing in common, 1 the same.',
  weights: (focus, strength, segment) =>
    `Weights: focus ${focus}, strength ${strength}, segment ${segment}; ${EN.aPark}'s weight for an industry is its largest. The weights are ours, not the plan's.`,
  complement:
    'Complement = sum of the weights that only the other has, less Σ min of what both have: highest where much is added and little repeated.',
  noQuotient: `No location quotient: no size, output or employment of an industry in ${EN.aPark} is published, so any would be invented.`,
  csv: 'Overlap as CSV',
  table: `Similarity of every two ${EN.parks}`,
  tableHint: `The number of a column is that of the ${EN.park} in its row. Press a cell for shared and unshared industries. The shade follows the number.`,
  unknown: 'unknown',
  pair: (first, second, value) => `${first} × ${second}: ${value}`,
  sums: (min, max) => `Σ min ${min} ÷ Σ max ${max}`,
  bothUnknown: 'Neither clause has a term that counts in this mode: the similarity is unknown.',
  clauses: 'The two clauses:',
  shared: 'Shared industries',
  only: (park) => `Only ${park}`,
  none: 'none',
  each: `${EN.Park} by ${EN.park}: nearest twin and best complement`,
  twin: (park, value, shared) => `Nearest twin: ${park}, J = ${value}; they share ${shared}.`,
  noTwin: `No ${EN.park} is similar to it.`,
  completes: (park, value, adds, repeats) =>
    `Best complement: ${park}, ${value}; it adds ${adds}; it repeats ${repeats}.`,
  noComplement: 'Best complement unknown: nothing counts for it in this mode.',
  withTerms: (industry, terms) => `${industry} (${terms})`,
};

export const OVERLAP: Readonly<Record<Lang, OverlapMessages>> = { zh, en };
