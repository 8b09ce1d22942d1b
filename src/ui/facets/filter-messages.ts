// The sentences of the filters that come when they are asked for: facets by name, and the ways out of nothing.
import type { Lang } from '../../domain/ids';
import { EN, ZH, basisTerms } from '../shared/glossary';

const zh = {
  match: '匹配方式',
  matchAny: '任一',
  matchAll: '全部',
  facets: {
    role: '条款如何提到',
    district: '区市',
    bay: ZH.bay,
    platform: '平台（类别由名称末字推导）',
    basis: '与产业的关系',
  },
  roles: { focus: '重点', segment: '细分', strength: '优势' },
  bases: basisTerms('zh'),
  platforms: {
    any: '有平台',
    grounds: '园、港、谷',
    base: '基地',
    institute: '院所',
    centre: '中心',
    other: '其他平台',
    none: '未提及平台',
  },

  nothingMatches: `没有${ZH.park}符合全部条件。`,
  notInPlanChosen: (name: string) => `${name}：规划未提及，没有一个${ZH.park}的条款点名。`,
  dropOne: '去掉其中一项：',
  dropMore: '只去掉一项还不够，请清除筛选或去掉几项。',
  drop: (name: string, count: number) => `去掉“${name}”，有 ${count} 个${ZH.park}`,
  useAny: (count: number) => `改为“任一”，有 ${count} 个${ZH.park}`,
};

export type FilterMessages = typeof zh;

const parks = (count: number): string => `${count} ${count === 1 ? EN.park : EN.parks}`;

const en: FilterMessages = {
  match: 'Match',
  matchAny: 'Any',
  matchAll: 'All',
  facets: {
    role: 'How the clause names it',
    district: 'District',
    bay: EN.Bay,
    platform: 'Platform (kind read off the last word of its name)',
    basis: 'Link to the industry',
  },
  roles: { focus: 'Focus', segment: 'Segment', strength: 'Strength' },
  bases: basisTerms('en'),
  platforms: {
    any: 'Has a platform',
    grounds: `${EN.Park}, port or valley`,
    base: 'Base',
    institute: 'Institute',
    centre: 'Centre',
    other: 'Another kind',
    none: 'No platform named',
  },

  nothingMatches: `No ${EN.park} meets all of these choices.`,
  notInPlanChosen: (name) => `${name}: not in the plan; no ${EN.park}'s clause names it.`,
  dropOne: 'Drop one of them:',
  dropMore: 'Dropping one of them is not enough: drop several, or clear the filters.',
  drop: (name, count) => `Without "${name}": ${parks(count)}`,
  useAny: (count) => `Match any instead: ${parks(count)}`,
};

export const FILTERS: Readonly<Record<Lang, FilterMessages>> = { zh, en };
