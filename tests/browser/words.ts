// The accessible names and sentences by which the browser tests find things, in both languages.
import type { Lang } from '../../src/domain/ids';
import { BAYS_ON_MAP, PARKS_ON_STRING } from '../../src/map/overlay-messages';
import { PARKS } from './places';

const zh = {
  skip: '跳到园区列表',
  otherLanguage: 'English',
  appearance: { auto: '外观：随系统', light: '外观：浅色', dark: '外观：深色' },

  search: '搜索园区、产业、平台',
  industries: '产业',
  showIndustries: (group: string) => `展开“${group}”下的产业`,
  notInPlan: '规划未提及',
  matchAny: '任一',
  matchAll: '全部',
  moreFilters: '更多筛选',
  roles: { focus: '重点', segment: '细分', strength: '优势' },
  bases: { stated: '规划原文', derived: '推导' },
  clearFilters: '清除筛选',
  matching: (count: number) => `${count} 个园区符合`,
  nothingMatches: '没有园区符合全部条件。',
  notInPlanChosen: (industry: string) => `${industry}：规划未提及，没有一个园区的条款点名。`,
  drop: (name: string, count: number) => `去掉“${name}”，有 ${count} 个园区`,
  useAny: (count: number) => `改为“任一”，有 ${count} 个园区`,
  doesNotMatch: '不符合筛选',

  parks: '园区列表',
  notPublished: '位置未公布',
  close: '关闭',
  copyLink: '复制链接',
  copied: '已复制',
  copyByHand: '无法写入剪贴板；内容已选中，请手动复制。',
  area: (km2: string) => `${km2} 平方公里`,
  noPublishedArea: '来源中未见公布的面积。',

  map: '地图',
  canvas: '走廊地图：方向键平移，加减号缩放',
  string: PARKS_ON_STRING.zh,
  bays: BAYS_ON_MAP.zh,
  legend: '图例',
  zoomIn: '放大',
  reset: '重置视图',
  sources: '来源',
  expandMap: '展开地图',
  expandList: '展开列表',
};

export type Words = Readonly<typeof zh>;

const parks = (count: number) => `${count} ${count === 1 ? 'park' : 'parks'}`;

const en: Words = {
  skip: 'Skip to the list of parks',
  otherLanguage: '中文',
  appearance: {
    auto: 'Appearance: As the system',
    light: 'Appearance: Light',
    dark: 'Appearance: Dark',
  },

  search: 'Search parks, industries, platforms',
  industries: 'Industries',
  showIndustries: (group) => `Show the industries in ${group}`,
  notInPlan: 'not in the plan',
  matchAny: 'Any',
  matchAll: 'All',
  moreFilters: 'More filters',
  roles: { focus: 'Focus', segment: 'Segment', strength: 'Strength' },
  bases: { stated: 'In the plan', derived: 'Derived' },
  clearFilters: 'Clear filters',
  matching: (count) => `${count} of ${PARKS.length} parks ${count === 1 ? 'matches' : 'match'}`,
  nothingMatches: 'No park meets all of these choices.',
  notInPlanChosen: (industry) => `${industry}: not in the plan; no park's clause names it.`,
  drop: (name, count) => `Without "${name}": ${parks(count)}`,
  useAny: (count) => `Match any instead: ${parks(count)}`,
  doesNotMatch: 'does not match',

  parks: 'Parks',
  notPublished: 'Position not published',
  close: 'Close',
  copyLink: 'Copy link',
  copied: 'Copied',
  copyByHand: 'The clipboard is not available; the text is selected, copy it by hand.',
  area: (km2) => `${km2} km²`,
  noPublishedArea: 'No published area in our sources.',

  map: 'Map',
  canvas: 'Corridor map: arrow keys pan, plus and minus zoom',
  string: PARKS_ON_STRING.en,
  bays: BAYS_ON_MAP.en,
  legend: 'Legend',
  zoomIn: 'Zoom in',
  reset: 'Reset view',
  sources: 'Sources',
  expandMap: 'Expand map',
  expandList: 'Expand list',
};

export const WORDS: Readonly<Record<Lang, Words>> = { zh, en };
