// What the buttons say that take the map to paper and to files, in both languages.
import type { Lang } from '../../domain/ids';
import type { Sheet } from '../print/sheet-of';
import { EN, ZH } from '../shared/glossary';

const zh = {
  title: '带走',
  print: {
    corridor: '打印走廊',
    park: '打印简报',
    comparison: '打印比较',
    shortlist: '打印短名单',
  } satisfies Record<Sheet, string>,
  saveSvg: '下载 SVG',
  savePng: '下载 PNG',
  parksCsv: `${ZH.park} CSV`,
  parksGeoJson: `${ZH.park} GeoJSON`,
  share: '分享',
};

const en: Readonly<typeof zh> = {
  title: 'Take away',
  print: {
    corridor: 'Print the corridor',
    park: 'Print brief',
    comparison: 'Print the comparison',
    shortlist: 'Print the shortlist',
  },
  saveSvg: 'Download SVG',
  savePng: 'Download PNG',
  parksCsv: `${EN.Parks} as CSV`,
  parksGeoJson: `${EN.Parks} as GeoJSON`,
  share: 'Share',
};

export const EXPORT: Readonly<Record<Lang, Readonly<typeof zh>>> = { zh, en };
