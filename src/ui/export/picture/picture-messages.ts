// The words of the map as a picture, and what is said while one is saved. Both languages, one shape.
import type { Lang } from '../../../domain/ids';
import { EN, ZH } from '../../shared/glossary';

const zh = {
  legend: '图例',
  filter: (choices: string, count: number, total: number) =>
    `筛选：${choices}。${total} 个${ZH.park}中有 ${count} 个符合。`,
  faded: `淡色：不符合筛选的${ZH.park}`,
  asOf: (data: string, saved: string) => `资料截至 ${data} · 保存于 ${saved}`,
  sources: '来源',
  link: '链接',
};

export type PictureMessages = Readonly<typeof zh>;

const en: PictureMessages = {
  legend: 'Legend',
  filter: (choices, count, total) => `Filter: ${choices}. ${count} of ${total} ${EN.parks} match.`,
  faded: `Faint: ${EN.parks} that do not match the filter`,
  asOf: (data, saved) => `Data as of ${data} · saved ${saved}`,
  sources: 'Sources',
  link: 'Link',
};

export const PICTURE: Readonly<Record<Lang, PictureMessages>> = { zh, en };
