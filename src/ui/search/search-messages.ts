// The sentences of the search that come with its index.
import type { Lang } from '../../domain/ids';
import { EN, ZH } from '../shared/glossary';

const zh = {
  results: '搜索结果',
  kinds: {
    park: ZH.park,
    platform: '平台',
    body: '机构',
    bay: ZH.bay,
    district: '区市',
    group: '产业门类',
    industry: '产业',
    transport: '交通',
  },
  matched: (term: string) => `匹配“${term}”`,
  filterOn: '已选',
  filters: (count: number) =>
    count > 0 ? `筛选列表：${count} 个${ZH.park}` : `筛选列表：没有${ZH.park}`,
  unfilters: '再选一次，取消筛选',
  filtered: (name: string) => `列表已按“${name}”筛选`,
  unfiltered: (name: string) => `列表不再按“${name}”筛选`,
  noResult: (query: string) => `没有找到“${query}”`,
  noResultHint: `可以用${ZH.park}、区市、产业或平台的名称，或拼音首字母，例如 qdgkj。`,
  compare: (name: string) => `把${name}加入比较`,
  compared: '在比较中',
};

type SearchMessages = typeof zh;

const en: SearchMessages = {
  results: 'Search results',
  kinds: {
    park: EN.Park,
    platform: 'Platform',
    body: 'Institution',
    bay: EN.Bay,
    district: 'District',
    group: 'Industry group',
    industry: 'Industry',
    transport: 'Transport',
  },
  matched: (term) => `matches "${term}"`,
  filterOn: 'chosen',
  filters: (count) =>
    count > 0
      ? `filters the list: ${count} ${count === 1 ? EN.park : EN.parks}`
      : `filters the list: no ${EN.park}`,
  unfilters: 'choose again to stop filtering',
  filtered: (name) => `The list is filtered by ${name}`,
  unfiltered: (name) => `The list is no longer filtered by ${name}`,
  noResult: (query) => `Nothing found for "${query}"`,
  noResultHint: `Try ${EN.aPark}, a district, an industry, a platform, or pinyin initials such as qdgkj.`,
  compare: (name) => `Compare ${name}`,
  compared: 'compared',
};

export const SEARCH: Readonly<Record<Lang, SearchMessages>> = { zh, en };
