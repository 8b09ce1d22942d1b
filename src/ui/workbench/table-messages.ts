// What every table of the workbench offers beside itself. Both languages, one shape.
import type { Lang } from '../../domain/ids';

const zh = { legend: '图例', method: '方法', tools: '表格工具', save: '保存' };

const en: Readonly<typeof zh> = {
  legend: 'Legend',
  method: 'Method',
  tools: 'Tools of the table',
  save: 'Save',
};

export const TABLE: Readonly<Record<Lang, Readonly<typeof zh>>> = { zh, en };
