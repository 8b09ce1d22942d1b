// The sentences of the workbench around its tables.
import type { Lang } from '../../domain/ids';
import type { Tab } from '../../state/url-state';
import { EN, ZH } from '../shared/glossary';

const zh = {
  title: '规划工作台',
  back: `返回${ZH.park}列表`,
  find: '搜索与筛选',
  filtered: (count: number, total: number) => `搜索与筛选：${total} 个${ZH.park}中 ${count} 个符合`,
  chosen: '所选',
  openCard: '打开卡片',
  unchoose: '取消选择',
  tabs: {
    matrix: '产业矩阵',
    overlap: '重叠与互补',
    gaps: '空白',
    compare: '并排比较',
    shortlist: '选址短名单',
    measure: '测距',
  } satisfies Record<Tab, string>,
};

export type WorkbenchMessages = Readonly<typeof zh>;

const en: WorkbenchMessages = {
  title: 'Workbench',
  back: `Back to the list of ${EN.parks}`,
  find: 'Search and filter',
  filtered: (count, total) => `Search and filter: ${count} of ${total} ${EN.parks} match`,
  chosen: 'Chosen',
  openCard: 'Open its card',
  unchoose: 'Unchoose',
  tabs: {
    matrix: 'Industry matrix',
    overlap: 'Overlap',
    gaps: 'Gaps',
    compare: 'Compare',
    shortlist: 'Shortlist',
    measure: 'Measure',
  },
};

export const WORKBENCH: Readonly<Record<Lang, WorkbenchMessages>> = { zh, en };
