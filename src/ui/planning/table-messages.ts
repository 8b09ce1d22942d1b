// What every table of the workbench offers beside itself. Both languages, one shape.
import type { Lang } from '../../domain/ids';

const zh = { legend: '图例', method: '方法', remarks: '说明', save: '保存' };

const en: Readonly<typeof zh> = { legend: 'Legend', method: 'Method', remarks: 'Notes on the table', save: 'Save' };

export const TABLE: Readonly<Record<Lang, Readonly<typeof zh>>> = { zh, en };
