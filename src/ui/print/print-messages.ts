// The sentences of the printed sheets and of taking the map away. Both languages, one shape.
import type { Lang } from '../../domain/ids';

const zh = {
  sheet: '走廊一览',
  brief: '园区简报',
  number: '序',
  park: '园区',
  bay: '海湾',
  terms: '条款点名的产业',
  position: '位置误差',
  lines: '行',
  unlocated: '位置未公布',
  filter: (choices: string, count: number, total: number) =>
    `筛选：${choices}。${total} 个园区中有 ${count} 个符合；不符合的以浅色列出。`,
  any: '任一',
  all: '全部',
  doesNotMatch: '不符合筛选',
  honest:
    '产业与平台出自规划条文（行号为规划文本的行）；海湾归属、金线与系线、距离由我们推导或引自其他来源，不是规划原图；金线只表示次序，不表示长度。',
  asOf: (data: string, print: string) => `资料截至 ${data} · 打印于 ${print}`,
  link: '在线查看',
  noAddress: '本图尚无公开网址；这一视图的地址路径是',
};

export type PrintMessages = Readonly<typeof zh>;

const en: PrintMessages = {
  sheet: 'The corridor on a page',
  brief: 'Park brief',
  number: 'No.',
  park: 'Park',
  bay: 'Bay',
  terms: 'Industries its clause names',
  position: 'Position',
  lines: 'Lines',
  unlocated: 'position not published',
  filter: (choices, count, total) =>
    `Filter: ${choices}. ${count} of ${total} parks match; the others are set in soft ink.`,
  any: 'any of',
  all: 'all of',
  doesNotMatch: 'does not match',
  honest:
    "Industries and platforms are the plan's, by line of its text; bays, the string, its ties and distances are derived by us or from other sources, not a figure of the plan; the string shows an order, not a length.",
  asOf: (data, print) => `Data as of ${data} · printed ${print}`,
  link: 'Online',
  noAddress: 'This map has no public address yet; the path of this view is',
};

export const PRINT: Readonly<Record<Lang, PrintMessages>> = { zh, en };
