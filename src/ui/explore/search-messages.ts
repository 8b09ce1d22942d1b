// The sentences of the search that come with its index.
import type { Lang } from '../../domain/ids';

const zh = {
  results: '搜索结果',
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
  compare: (name: string) => `把${name}加入比较`,
  compared: '在比较中',
};

type SearchMessages = typeof zh;

const en: SearchMessages = {
  results: 'Search results',
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
  compare: (name) => `Compare ${name}`,
  compared: 'compared',
};

export const SEARCH: Readonly<Record<Lang, SearchMessages>> = { zh, en };
