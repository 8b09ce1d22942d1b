// The sentences of the workbench around its tables.
import type { Lang } from '../../domain/ids';
import type { Tab } from '../../state/url-state';

const zh = {
  title: '规划工作台',
  back: '返回园区列表',
  tabs: {
    matrix: '产业矩阵',
    overlap: '重叠与互补',
    gaps: '空白',
    compare: '并排比较',
    shortlist: '选址短名单',
  } satisfies Record<Tab, string>,
};

export type WorkbenchMessages = Readonly<typeof zh>;

const en: WorkbenchMessages = {
  title: 'Workbench',
  back: 'Back to the list of parks',
  tabs: {
    matrix: 'Industry matrix',
    overlap: 'Overlap',
    gaps: 'Gaps',
    compare: 'Compare',
    shortlist: 'Shortlist',
  },
};

export const WORKBENCH: Readonly<Record<Lang, WorkbenchMessages>> = { zh, en };
