// The sentences of the explore panel around the cards: search, filters, list. Both languages, one shape.
import type { Lang } from '../../domain/ids';

const zh = {
  search: '搜索园区、产业、平台',
  clearSearch: '清空搜索',
  results: '搜索结果',
  noResult: (query: string) => `没有找到“${query}”`,
  searchLoading: '正在载入搜索…',
  searchFailed: '搜索未能载入，请再输入一次。',
  cardLate: '这一项的内容还未载入，正在重试。',
  noResultHint: '可以用园区的名称、产业、平台，或拼音首字母，例如 qdgkj。',
  kinds: {
    park: '园区',
    platform: '平台',
    body: '机构',
    bay: '海湾',
    industry: '产业',
    transport: '交通',
  },
  matched: (term: string) => `匹配“${term}”`,
  industryOn: '已选',

  industries: '产业',
  showIndustries: (group: string) => `展开“${group}”下的产业`,
  notInPlan: '规划未提及',
  match: '匹配方式',
  matchAny: '任一',
  matchAll: '全部',
  moreFilters: '更多筛选',
  role: '条款如何提到',
  roles: { focus: '重点', segment: '细分', strength: '优势' },
  district: '区市',
  basis: '与产业的关系',
  bases: { stated: '规划原文', derived: '推导', sourced: '其他来源' },
  clearFilters: '清除筛选',
  matching: (count: number, _total: number) => `${count} 个园区符合`,

  nothingMatches: '没有园区符合全部条件。',
  notInPlanChosen: (name: string) => `${name}：规划未提及，没有一个园区的条款点名。`,
  dropOne: '去掉其中一项：',
  dropMore: '只去掉一项还不够，请清除筛选或去掉几项。',
  drop: (name: string, count: number) => `去掉“${name}”，有 ${count} 个园区`,
  useAny: (count: number) => `改为“任一”，有 ${count} 个园区`,

  lineDiagram: '走廊线路图',
  wholePlan: '规划的其余内容',
  parks: '园区列表',
  positionNotPublished: '位置未公布',
  doesNotMatch: '不符合筛选',
};

export type Messages = typeof zh;

const parks = (count: number): string => `${count} ${count === 1 ? 'park' : 'parks'}`;

const en: Messages = {
  search: 'Search parks, industries, platforms',
  clearSearch: 'Clear the search',
  results: 'Search results',
  noResult: (query) => `Nothing found for "${query}"`,
  searchLoading: 'Loading the search…',
  searchFailed: 'The search could not be loaded; type again to retry.',
  cardLate: 'The details have not arrived yet; trying again.',
  noResultHint: 'Try a park, an industry, a platform, or pinyin initials such as qdgkj.',
  kinds: {
    park: 'Park',
    platform: 'Platform',
    body: 'Institution',
    bay: 'Bay',
    industry: 'Industry',
    transport: 'Transport',
  },
  matched: (term) => `matches "${term}"`,
  industryOn: 'chosen',

  industries: 'Industries',
  showIndustries: (group) => `Show the industries in ${group}`,
  notInPlan: 'not in the plan',
  match: 'Match',
  matchAny: 'Any',
  matchAll: 'All',
  moreFilters: 'More filters',
  role: 'How the clause names it',
  roles: { focus: 'Focus', segment: 'Segment', strength: 'Strength' },
  district: 'District',
  basis: 'Link to the industry',
  bases: { stated: 'In the plan', derived: 'Derived', sourced: 'Other source' },
  clearFilters: 'Clear filters',
  matching: (count, total) => `${count} of ${parks(total)} ${count === 1 ? 'matches' : 'match'}`,

  nothingMatches: 'No park meets all of these choices.',
  notInPlanChosen: (name) => `${name}: not in the plan; no park's clause names it.`,
  dropOne: 'Drop one of them:',
  dropMore: 'Dropping one of them is not enough: drop several, or clear the filters.',
  drop: (name, count) => `Without "${name}": ${parks(count)}`,
  useAny: (count) => `Match any instead: ${parks(count)}`,

  lineDiagram: 'Corridor line diagram',
  wholePlan: 'The rest of the plan',
  parks: 'Parks',
  positionNotPublished: 'Position not published',
  doesNotMatch: 'does not match',
};

export const MESSAGES: Readonly<Record<Lang, Messages>> = { zh, en };
