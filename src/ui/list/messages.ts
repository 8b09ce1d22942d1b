// The sentences of the explore panel around the cards: search, filters, list. Both languages, one shape.
import type { Lang } from '../../domain/ids';
import { EN, ZH } from '../shared/glossary';

const zh = {
  search: `搜索${ZH.park}、产业、平台`,
  clearSearch: '清空搜索',
  searchLoading: '正在载入搜索…',
  searchFailed: '搜索未能载入，请再输入一次。',
  cardLate: '这一项的内容还未载入，正在重试。',

  industries: '产业',
  showIndustries: (group: string) => `展开“${group}”下的产业`,
  notInPlan: '规划未提及',
  moreFilters: '更多筛选',
  clearFilters: '清除筛选',
  matching: (count: number, _total: number) => `${count} 个${ZH.park}符合`,

  lineDiagram: '走廊线路图',
  wholePlan: '规划的其余内容',
  parks: `${ZH.park}列表`,
  positionNotPublished: '位置未公布',
  doesNotMatch: '不符合筛选',
};

export type Messages = typeof zh;

const parks = (count: number): string => `${count} ${count === 1 ? EN.park : EN.parks}`;

const en: Messages = {
  search: `Search ${EN.parks}, industries, platforms`,
  clearSearch: 'Clear the search',
  searchLoading: 'Loading the search…',
  searchFailed: 'The search could not be loaded; type again to retry.',
  cardLate: 'The details have not arrived yet; trying again.',

  industries: 'Industries',
  showIndustries: (group) => `Show the industries in ${group}`,
  notInPlan: 'not in the plan',
  moreFilters: 'More filters',
  clearFilters: 'Clear filters',
  matching: (count, total) => `${count} of ${parks(total)} ${count === 1 ? 'matches' : 'match'}`,

  lineDiagram: 'Corridor line diagram',
  wholePlan: 'The rest of the plan',
  parks: EN.Parks,
  positionNotPublished: 'Position not published',
  doesNotMatch: 'does not match',
};

export const MESSAGES: Readonly<Record<Lang, Messages>> = { zh, en };
