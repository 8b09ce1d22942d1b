// The sentences of the gap reading, in both languages.
import { PAGE_TEXTS } from '#corridor/texts';
import { EN, ZH, term } from '../../shared/glossary';
import type { Lang } from '../../../domain/ids';

const zh = {
  about: PAGE_TEXTS.gapsAbout.zh,
  csv: '空白 CSV',
  groups: {
    future: '未来产业：没有园区',
    none: '其他产业：没有园区',
    one: '只有一个园区',
    many: '三个或更多园区',
    bays: `${ZH.bay}之间的差别`,
    platforms: '不属于任何园区的平台',
  },
  titled: (title: string, count: number) => `${title}（${count}）`,
  noHome: (industry: string) => `${industry}：没有一个园区的条款点名。`,
  oneHome: (industry: string, park: string) => `${industry}：只有${park}的条款点名。`,
  manyHomes: (industry: string, count: number, parks: string) =>
    `${industry}：${count} 个园区的条款点名，即${parks}。`,
  bayLacks: (bay: string, industry: string, others: string) =>
    `${industry}：${bay}的园区都没有点名，${others}有。`,
  bayWith: (bay: string, parks: string) => `${bay}（${parks}）`,
  lacking: (bay: string, count: number) => `${bay}缺少的 ${count} 个产业`,
  baysAbout: `一个${ZH.bay}的园区指与它有关的园区；这一关系多由我们推导，依据见园区卡片。`,
  platform: (name: string, park: string, km: string) =>
    `${name}：没有园区的条款点名；直线最近的园区是${park}，${km}。`,
  platformAtPark: (name: string, park: string) =>
    `${name}：没有园区的条款点名；与${park}借用同一个近似点，距离未知。`,
  platformNowhere: (name: string) => `${name}：没有园区的条款点名；位置未公布，最近的园区未知。`,
  facts: term('evidence', 'zh'),
  read: '读过的条款：',
  readAll: PAGE_TEXTS.gapsRead.zh,
};

export type GapsMessages = Readonly<typeof zh>;

const en: GapsMessages = {
  about: PAGE_TEXTS.gapsAbout.en,
  csv: 'Gaps as CSV',
  groups: {
    future: 'Future industries without a park',
    none: 'Other industries without a park',
    one: 'One park only',
    many: 'Three parks or more',
    bays: `What one ${EN.bay} has and another lacks`,
    platforms: 'Platforms of no park',
  },
  titled: (title, count) => `${title} (${count})`,
  noHome: (industry) => `${industry}: no park's clause names it.`,
  oneHome: (industry, park) => `${industry}: only the clause of ${park} names it.`,
  manyHomes: (industry, count, parks) =>
    `${industry}: the clauses of ${count} parks name it, those of ${parks}.`,
  bayLacks: (bay, industry, others) =>
    `${industry}: no park on ${bay} has it; there is a park with it on ${others}.`,
  bayWith: (bay, parks) => `${bay} (${parks})`,
  lacking: (bay, count) => `${count} ${count === 1 ? 'industry' : 'industries'} that ${bay} lacks`,
  baysAbout: `The parks of ${EN.aBay} are those related to it; most of these relations are our derivation, as the cards of the parks say.`,
  platform: (name, park, km) =>
    `${name}: no park's clause names it; the nearest park in a straight line is ${park}, ${km}.`,
  platformAtPark: (name, park) =>
    `${name}: no park's clause names it; it borrows the same approximate point as ${park}, so the distance is unknown.`,
  platformNowhere: (name) =>
    `${name}: no park's clause names it; its position is not published, so the nearest park is unknown.`,
  facts: term('evidence', 'en'),
  read: 'Clauses read:',
  readAll: PAGE_TEXTS.gapsRead.en,
};

export const GAPS: Readonly<Record<Lang, GapsMessages>> = { zh, en };
