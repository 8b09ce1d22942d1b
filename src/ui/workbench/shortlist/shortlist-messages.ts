// The sentences of the shortlist. Both languages, one shape.
import { PAGE_TEXTS } from '#corridor/texts';
import type { Lang } from '../../../domain/ids';
import type { NearnessKey } from '../../../domain/analysis/criterion-keys';
import { EN, ZH } from '../../shared/glossary';

const zh = {
  criteria: '看重什么',
  near: '离得近',
  nearTo: (place: string) => `近${place}`,
  bays: `位于${ZH.bay}`,
  inBay: (bay: string) => `在${bay}`,
  places: {
    airport: '机场',
    port: '港口',
    rail: '轨道站（铁路或地铁）',
    university: '高校',
    platform: '平台',
  } satisfies Record<NearnessKey, string>,
  add: '添加',
  addLabel: '添加一项要求',
  choose: `选择产业、远近或${ZH.bay}…`,
  remove: (name: string) => `移除“${name}”`,
  clear: '全部清除',
  weight: (weight: string) => `权重 ${weight}`,
  share: (share: string) => `占 ${share}`,
  empty: PAGE_TEXTS.shortlistEmpty.zh,
  tryOne: '也可以从一个例子开始：',
  exportCsv: '导出 CSV',
  ranking: `${ZH.park}排名`,
  rank: (rank: number, isJoint: boolean) => (isJoint ? `并列第 ${rank}` : `第 ${rank}`),
  noRank: '无法排名',
  ofHundred: (score: string) => `${score} 分（满分 100）`,
  range: (lowest: string, highest: string) => `按位置误差 ±：${lowest}–${highest}`,
  bar: (parts: string) => `得分构成：${parts}`,
  points: (points: string) => `${points} 分`,
  parts: '得分从何而来',
  sum: (value: string, share: string, points: string) => `${value} × ${share} → ${points} 分`,
  valueRange: (lowest: string, highest: string) => `取值 ${lowest}–${highest}`,
  unknown: '未知，不计入',
  unlocated: `位置未公布，因此远近与${ZH.bay}无从得知。`,
  knownShare: (share: string) =>
    `只按已知部分排名：已知部分占权重的 ${share}，其余未知，不计入得分与权重。`,
  nothingKnown: '所看重的各项都未知，因此没有得分。',
  noTerm: '条款中没有归入这一产业的用语',
  from: (site: string) => `自${site}`,
  straight: '两点之间的大圆距离；± 是两端误差之和。',
  sensitivity: '权重变了，谁排第一',
  joint: (park: string) => `第一名有并列，以下就其中走廊次序最前的${park}而言。`,
  only: (criterion: string) => `只有“${criterion}”一项，占比总是 100 %。`,
  always: (park: string, criterion: string) => `“${criterion}”的权重无论多少，${park}都排第一。`,
  above: (park: string, criterion: string, share: string, other: string) =>
    `除非“${criterion}”的权重超过 ${share}（届时${other}居先），${park}都排第一。`,
  below: (park: string, criterion: string, share: string, other: string) =>
    `除非“${criterion}”的权重低于 ${share}（届时${other}居先），${park}都排第一。`,
  between: (park: string, criterion: string, [from, low]: Edge, [to, high]: Edge) =>
    `“${criterion}”的权重在 ${from} 与 ${to} 之间时，${park}都排第一；更低则${low}居先，更高则${high}居先。`,
  others: '其余各项保持相互比例。这里的权重指占全部权重的百分比。',
  method: '怎样计分',
  methodLines: (focus: string, strength: string, segment: string) => [
    '得分 = Σ（占比 × 取值）÷ Σ 占比，只计已知的各项，再乘以 100；各项占比合计为 100 %。',
    `产业：取条款用语中分量最大的角色，重点产业 ${focus}、已有优势 ${strength}、细分领域 ${segment}，没有则为 0。`,
    '远近：1 ÷（1 + 千米 ÷ 10），离最近的一处；是直线距离，不是路程时间。',
    `${ZH.bay}：在为 1，不在为 0。`,
    '这些分量由我们设定，规划没有给出。',
  ],
};

type Edge = readonly [share: string, park: string];
export type ShortlistMessages = Readonly<typeof zh>;

const en: ShortlistMessages = {
  criteria: 'What matters',
  near: 'Near to',
  nearTo: (place) => `Near ${place}`,
  bays: `On ${EN.aBay}`,
  inBay: (bay) => `On ${bay}`,
  places: {
    airport: 'the airport',
    port: 'a port',
    rail: 'a railway or metro station',
    university: 'a university',
    platform: 'a platform',
  },
  add: 'Add',
  addLabel: 'Add something that matters',
  choose: `Choose an industry, a nearness or ${EN.aBay}…`,
  remove: (name) => `Remove "${name}"`,
  clear: 'Clear all',
  weight: (weight) => `weight ${weight}`,
  share: (share) => `${share} of all`,
  empty: PAGE_TEXTS.shortlistEmpty.en,
  tryOne: 'Or start from an example:',
  exportCsv: 'Export CSV',
  ranking: `${EN.Parks} ranked`,
  rank: (rank, isJoint) => (isJoint ? `Joint ${rank}` : `No. ${rank}`),
  noRank: 'No rank',
  ofHundred: (score) => `${score} of 100`,
  range: (lowest, highest) => `${lowest}–${highest} within the ± of positions`,
  bar: (parts) => `Made of: ${parts}`,
  points: (points) => `${points} points`,
  parts: 'Where the score comes from',
  sum: (value, share, points) => `${value} × ${share} → ${points} points`,
  valueRange: (lowest, highest) => `value ${lowest}–${highest}`,
  unknown: 'unknown, left out',
  unlocated: `Its position is not published, so nearness and ${EN.bay} are unknown.`,
  knownShare: (share) =>
    `Ranked on what is known, ${share} of the weights; the unknown rest is left out of its sum and its weights.`,
  nothingKnown: 'Nothing that matters here is known of it, so it has no score.',
  noTerm: 'Its clause has no term of this industry',
  from: (site) => `from ${site}`,
  straight: 'Great-circle distance between two points; the ± of both ends added.',
  sensitivity: 'Who is first if the weights change',
  joint: (park) =>
    `Several ${EN.parks} share the first rank; this is about ${park}, the first of them along the corridor.`,
  only: (criterion) => `"${criterion}" is all that matters here: its share is always 100 %.`,
  always: (park, criterion) => `${park} stays first whatever the weight of "${criterion}".`,
  above: (park, criterion, share, other) =>
    `${park} stays first unless the weight of "${criterion}" exceeds ${share}; then ${other} leads.`,
  below: (park, criterion, share, other) =>
    `${park} stays first unless the weight of "${criterion}" falls below ${share}; then ${other} leads.`,
  between: (park, criterion, [from, low], [to, high]) =>
    `${park} stays first while the weight of "${criterion}" is between ${from} and ${to}; below, ${low} leads, above, ${high}.`,
  others: 'The others keep their proportions. A weight here is its percentage of all weights.',
  method: 'How it is scored',
  methodLines: (focus, strength, segment) => [
    'Score = Σ (share × value) ÷ Σ share over what is known, times 100; the shares of all add up to 100 %.',
    `Industry: the heaviest role among the clause's terms: focus ${focus}, strength ${strength}, segment ${segment}, none 0.`,
    'Nearness: 1 ÷ (1 + km ÷ 10) to the nearest one; a straight line, not a travel time.',
    `${EN.Bay}: 1 if on it, else 0.`,
    'These values are ours; the plan gives none.',
  ],
};

export const SHORTLIST: Readonly<Record<Lang, ShortlistMessages>> = { zh, en };
