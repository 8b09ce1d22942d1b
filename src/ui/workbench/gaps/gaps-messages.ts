// The sentences of the gap reading, in both languages.
import { PAGE_TEXTS } from '#corridor/texts';
import { EN, ZH, term } from '../../shared/glossary';
import type { Lang } from '../../../domain/ids';

const zh = {
  about: PAGE_TEXTS.gapsAbout.zh,
  csv: '空白 CSV',
  groups: {
    future: `未来产业：没有${ZH.park}`,
    none: `其他产业：没有${ZH.park}`,
    one: `只有一个${ZH.park}`,
    many: `三个或更多${ZH.park}`,
    bays: `${ZH.bay}之间的差别`,
    platforms: `不属于任何${ZH.park}的平台`,
  },
  titled: (title: string, count: number) => `${title}（${count}）`,
  noHome: (industry: string) => `${industry}：没有一个${ZH.park}的条款点名。`,
  oneHome: (industry: string, park: string) => `${industry}：只有${park}的条款点名。`,
  manyHomes: (industry: string, count: number, parks: string) =>
    `${industry}：${count} 个${ZH.park}的条款点名，即${parks}。`,
  bayLacks: (bay: string, industry: string, others: string) =>
    `${industry}：${bay}的${ZH.park}都没有点名，${others}有。`,
  bayWith: (bay: string, parks: string) => `${bay}（${parks}）`,
  lacking: (bay: string, count: number) => `${bay}缺少的 ${count} 个产业`,
  baysAbout: `一个${ZH.bay}的${ZH.park}指与它有关的${ZH.park}；这一关系多由我们推导，依据见${ZH.park}卡片。`,
  platform: (name: string, park: string, km: string) =>
    `${name}：没有${ZH.park}的条款点名；直线最近的${ZH.park}是${park}，${km}。`,
  platformAtPark: (name: string, park: string) =>
    `${name}：没有${ZH.park}的条款点名；与${park}借用同一个近似点，距离未知。`,
  platformNowhere: (name: string) =>
    `${name}：没有${ZH.park}的条款点名；位置未公布，最近的${ZH.park}未知。`,
  facts: term('evidence', 'zh'),
  read: '读过的条款：',
  readAll: PAGE_TEXTS.gapsRead.zh,
};

export type GapsMessages = Readonly<typeof zh>;

const en: GapsMessages = {
  about: PAGE_TEXTS.gapsAbout.en,
  csv: 'Gaps as CSV',
  groups: {
    future: `Future industries without ${EN.aPark}`,
    none: `Other industries without ${EN.aPark}`,
    one: `One ${EN.park} only`,
    many: `Three ${EN.parks} or more`,
    bays: `What one ${EN.bay} has and another lacks`,
    platforms: `Platforms of no ${EN.park}`,
  },
  titled: (title, count) => `${title} (${count})`,
  noHome: (industry) => `${industry}: no ${EN.park}'s clause names it.`,
  oneHome: (industry, park) => `${industry}: only the clause of ${park} names it.`,
  manyHomes: (industry, count, parks) =>
    `${industry}: the clauses of ${count} ${EN.parks} name it, those of ${parks}.`,
  bayLacks: (bay, industry, others) =>
    `${industry}: no ${EN.park} on ${bay} has it; there is ${EN.aPark} with it on ${others}.`,
  bayWith: (bay, parks) => `${bay} (${parks})`,
  lacking: (bay, count) => `${count} ${count === 1 ? 'industry' : 'industries'} that ${bay} lacks`,
  baysAbout: `The ${EN.parks} of ${EN.aBay} are those related to it; most of these relations are our derivation, as the cards of the ${EN.parks} say.`,
  platform: (name, park, km) =>
    `${name}: no ${EN.park}'s clause names it; the nearest ${EN.park} in a straight line is ${park}, ${km}.`,
  platformAtPark: (name, park) =>
    `${name}: no ${EN.park}'s clause names it; it borrows the same approximate point as ${park}, so the distance is unknown.`,
  platformNowhere: (name) =>
    `${name}: no ${EN.park}'s clause names it; its position is not published, so the nearest ${EN.park} is unknown.`,
  facts: term('evidence', 'en'),
  read: 'Clauses read:',
  readAll: PAGE_TEXTS.gapsRead.en,
};

export const GAPS: Readonly<Record<Lang, GapsMessages>> = { zh, en };
