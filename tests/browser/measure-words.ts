// What the workbench says where it draws on the map, in the words of the page.
import type { Lang } from '../../src/domain/ids';

interface Phrases {
  readonly arcs: (count: number) => RegExp;
  readonly measure: string;
  readonly from: RegExp;
  readonly to: RegExp;
  readonly pick: string;
  readonly middle: string;
  readonly point: RegExp;
  readonly radius: string;
  readonly save: string;
}

export const PHRASES: Readonly<Record<Lang, Phrases>> = {
  zh: {
    arcs: (count) => new RegExp(`地图上的弧线：J ≥ 0\\.20 的园区对，${count} 条`),
    measure: '测距',
    from: /^A：/,
    to: /^B：/,
    pick: '在图上点选',
    middle: '取地图中心',
    point: /图上一点 3[56]/,
    radius: '半径（千米）',
    save: '下载 SVG',
  },
  en: {
    arcs: (count) => new RegExp(`Arcs on the map: the ${count} pairs with J ≥ 0\\.20`),
    measure: 'Measure',
    from: /^A: /,
    to: /^B: /,
    pick: 'Pick on the map',
    middle: 'Take the middle of the map',
    point: /Point 3[56]/,
    radius: 'Radius (km)',
    save: 'Download SVG',
  },
};
