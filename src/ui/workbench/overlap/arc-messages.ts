// What is said about the arcs on the map, in both languages.
import type { Lang } from '../../../domain/ids';
import { EN, ZH } from '../../shared/glossary';

const zh = {
  legend: (from: string, count: number) =>
    `地图上的弧线：J ≥ ${from} 的${ZH.park}对，${count} 条；越粗越浓，越相似。按表中一格，突出它的弧线；选中一个${ZH.park}，突出它的各条弧线。`,
  drawn: (from: string) =>
    `弧线：${ZH.park}对在规划条目上的相似度 J ≥ ${from}（我们的算法）；越粗，越相似`,
  unlocated: (parks: string) => `${parks}位置未公布，地图上没有它的弧线；数值见下表。`,
};

const en: typeof zh = {
  legend: (from, count) =>
    `Arcs on the map: the ${count} pairs with J ≥ ${from}; the thicker and stronger, the more alike. Press a cell to single out its arc, or select ${EN.aPark} to single out all of its own.`,
  drawn: (from) =>
    `Arcs: pairs of ${EN.parks} with J ≥ ${from}, the similarity of their terms in the plan by our method; the thicker, the more alike`,
  unlocated: (parks) =>
    `${parks}: position not published, so no arcs on the map; the table has the numbers.`,
};

export const ARCS: Readonly<Record<Lang, typeof zh>> = { zh, en };
