// The sentences of the comparison. Both languages, one shape.
import type { Lang } from '../../../domain/ids';
import type { CompareRowId } from '../../../domain/analysis/comparison';
import { EN, ZH, roleTerms, term } from '../../shared/glossary';

const zh = {
  choose: (fewest: number, most: number) => `选 ${fewest} 至 ${most} 个${ZH.park}`,
  remove: (park: string) => `移除${park}`,
  clear: '全部清除',
  empty: `勾选两到五个${ZH.park}，即可按同样的项目并排比较。`,
  oneMore: (park: string) => `已选${park}，再选一个即可比较。`,
  onlyDifferences: '只看不同',
  noDifference: '各项都相同。',
  exportCsv: '导出 CSV',
  table: `${ZH.park}并排比较`,
  row: '项目',
  same: '＝ 相同',
  differs: '≠ 不同',
  open: '？ 无法判定',
  legend:
    '粗体：并非各园共有；浅色并标“共有”：各园都有。“无法判定”：有未知项，或距离之差在 ± 之内。',
  shared: '共有',
  none: '无（条款未提及）',
  unknown: '未知（来源中未见）',
  rows: {
    ...roleTerms('zh'),
    industries: '归入的产业',
    platforms: '平台',
    bays: ZH.bay,
    districts: term('district', 'zh'),
    airport: '距机场',
    port: '距港口',
    station: '距最近轨道站（铁路或地铁）',
    areas: '公布的面积',
    operator: term('operator', 'zh'),
    established: term('established', 'zh'),
    position: '位置的精度',
  } satisfies Record<CompareRowId, string>,
};

export type CompareMessages = Readonly<typeof zh>;

const en: CompareMessages = {
  choose: (fewest, most) => `Choose ${fewest} to ${most} ${EN.parks}`,
  remove: (park) => `Remove ${park}`,
  clear: 'Clear all',
  empty: `Tick two to five ${EN.parks} to see them side by side, row by row.`,
  oneMore: (park) => `${park} is chosen; choose one more to compare.`,
  onlyDifferences: 'Only differences',
  noDifference: 'They agree in every row.',
  exportCsv: 'Export CSV',
  table: `${EN.Parks} side by side`,
  row: 'Row',
  same: '= same',
  differs: '≠ differs',
  open: '? cannot be told',
  legend: `Bold: not shared by all. Quiet, with "all": every ${EN.park} has it. "Cannot be told": something is unknown, or distances differ by less than their ±.`,
  shared: 'all',
  none: 'none (its clause names none)',
  unknown: 'unknown (in none of our sources)',
  rows: {
    ...roleTerms('en'),
    industries: 'Industries they lead to',
    platforms: 'Platforms',
    bays: EN.Bay,
    districts: term('district', 'en'),
    airport: 'To the airport',
    port: 'To the port',
    station: 'To the nearest station, railway or metro',
    areas: 'Published areas',
    operator: term('operator', 'en'),
    established: term('established', 'en'),
    position: 'Precision of position',
  },
};

export const COMPARE: Readonly<Record<Lang, CompareMessages>> = { zh, en };
