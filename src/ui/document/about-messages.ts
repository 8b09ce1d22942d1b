// What the legend and the pages about the map say, in both languages; apart from the shell, which everybody fetches.
import { PAGE_TEXTS } from '#corridor/texts';
import type { Lang, Precision } from '../../domain/ids';
import { EN, ZH } from '../shared/glossary';

const zh = {
  description: PAGE_TEXTS.description.zh,
  legendRing: `珠环：${ZH.park}的产业门类`,
  legendHalo: '光晕：位置的误差范围',
  legendArea: `色块：${ZH.park}范围`,
  legendString: PAGE_TEXTS.legendString.zh,
  legendThread: PAGE_TEXTS.legendThread.zh,
  legendUnlocated: '虚线环：位置未公布',
  legendTransport: PAGE_TEXTS.legendTransport.zh,
  aboutSources: '来源与方法',
  asOf: '资料截至',
  thePlan: '规划',
  planNumber: '文号',
  planIssued: '印发日期',
  planLength: '文本行数',
  basisTitle: '三种依据',
  precisionTitle: '位置的精度',
  precision: {
    building: '楼宇：点位落在一栋建筑',
    campus: `${ZH.park}：点位落在一处院区之内`,
    neighbourhood: '片区：点位落在一个片区之内',
    township: '街镇：只知道所在街道或镇',
    district: '区市：只知道所在的区或市，点在其驻地',
  } satisfies Record<Precision, string>,
  precisionNote: `每个点位都带 ± 误差半径，在图上画成光晕；没有公布位置的${ZH.park}不画点。`,
  derivedTitle: '推导的内容',
  derivedMarks: '珠环的门类由条目按分类表归并；门类与条目的对应各有依据。',
  derivedBays: PAGE_TEXTS.waterMethod.zh,
  derivedDistances: '距离是直线距离，± 由两端的误差半径得出。',
  everySource: '全部来源',
  licences: '许可',
  reportError: '报告错误',
};

export type AboutMessages = Readonly<typeof zh>;

const en: AboutMessages = {
  description: PAGE_TEXTS.description.en,
  legendRing: `Ring: the industry groups of ${EN.aPark}`,
  legendHalo: 'Halo: how far off the position may be',
  legendArea: `Tint: what the ${EN.park} covers`,
  legendString: PAGE_TEXTS.legendString.en,
  legendThread: PAGE_TEXTS.legendThread.en,
  legendUnlocated: 'Dashed ring: position not published',
  legendTransport: PAGE_TEXTS.legendTransport.en,
  aboutSources: 'Sources and methods',
  asOf: 'As of',
  thePlan: 'The plan',
  planNumber: 'Document number',
  planIssued: 'Issued',
  planLength: 'Lines of text',
  basisTitle: 'Three kinds of basis',
  precisionTitle: 'How well a position is known',
  precision: {
    building: 'Building: the point lies on one building',
    campus: 'Campus: the point lies within one campus',
    neighbourhood: 'Neighbourhood: the point lies within one neighbourhood',
    township: 'Township: only the sub-district or town is known',
    district: 'District: only the district or city is known; the point is its seat',
  },
  precisionNote: `Every position carries a ± radius, drawn as its halo; ${EN.aPark} without a published position is given no point.`,
  derivedTitle: 'What is derived, and how',
  derivedMarks:
    'The groups of a ring follow from its terms by the taxonomy; each mapping of a term carries its own basis.',
  derivedBays: PAGE_TEXTS.waterMethod.en,
  derivedDistances: 'Distances are straight lines; their ± comes from the radii at both ends.',
  everySource: 'All sources',
  licences: 'Licences',
  reportError: 'Report an error',
};

export const ABOUT: Readonly<Record<Lang, AboutMessages>> = { zh, en };
