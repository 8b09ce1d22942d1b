// The sentences of the printed sheets and of taking the map away. Both languages, one shape.
import { PAGE_TEXTS } from '#corridor/texts';
import type { Lang } from '../../domain/ids';
import { EN, ZH } from '../shared/glossary';

const zh = {
  sheet: '走廊一览',
  brief: `${ZH.park}简报`,
  number: '序',
  park: ZH.park,
  bay: ZH.bay,
  terms: '条款点名的产业',
  position: '位置误差',
  lines: '行',
  unlocated: '位置未公布',
  filter: (choices: string, count: number, total: number) =>
    `筛选：${choices}。${total} 个${ZH.park}中有 ${count} 个符合；不符合的以浅色列出。`,
  any: '任一',
  all: '全部',
  doesNotMatch: '不符合筛选',
  honest: PAGE_TEXTS.printed.zh,
  asOf: (data: string, print: string) => `资料截至 ${data} · 打印于 ${print}`,
  link: '在线查看',
  noAddress: '本图尚无公开网址；这一视图的地址路径是',
};

export type PrintMessages = Readonly<typeof zh>;

const en: PrintMessages = {
  sheet: 'The corridor on a page',
  brief: `${EN.Park} brief`,
  number: 'No.',
  park: EN.Park,
  bay: EN.Bay,
  terms: 'Industries its clause names',
  position: 'Position',
  lines: 'Lines',
  unlocated: 'position not published',
  filter: (choices, count, total) =>
    `Filter: ${choices}. ${count} of ${total} ${EN.parks} match; the others are set in soft ink.`,
  any: 'any of',
  all: 'all of',
  doesNotMatch: 'does not match',
  honest: PAGE_TEXTS.printed.en,
  asOf: (data, print) => `Data as of ${data} · printed ${print}`,
  link: 'Online',
  noAddress: 'This map has no public address yet; the path of this view is',
};

export const PRINT: Readonly<Record<Lang, PrintMessages>> = { zh, en };
