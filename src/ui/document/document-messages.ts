// The sentences of what the plan holds beside its parks: layers, places, and the papers laid over the map.
import { PAGE_TEXTS } from '#corridor/texts';
import type { Lang } from '../../domain/ids';
import { EN, ZH, term } from '../shared/glossary';

const zh = {
  intro: PAGE_TEXTS.planIntro.zh,
  layers: '图层',
  platforms: `${ZH.park}条款点名的平台`,
  platformsShort: `${ZH.park}平台`,
  platformsAbout: PAGE_TEXTS.platformsAbout.zh,
  count: (all: number, located: number) =>
    located === all ? `${all} 处` : `${all} 处，图上 ${located} 处`,
  showLayer: (name: string) => `在图上显示：${name}`,
  showAll: '全部显示',
  hideAll: '全部隐藏',
  unlocated: term('unlocated', 'zh'),
  gathered: '数字：聚在一处的几个',
  frames: '实心：点位落在楼宇或院区；空心：片区；虚线：街镇；点线：区市。线脚指向原点。',
  papers: '城市指标与来源分歧',
  indicators: PAGE_TEXTS.indicators.zh,
  conflicts: (count: number) => `来源不一致之处（${count}）`,
  data: '下载数据',

  metroLines: '线路',
  term: '规划用词',
  aim: '规划的要求',
  partOf: '属于',
  parts: '它的组成部分',
  nearest: '附近（直线最近）',
  nearestPark: `最近的${ZH.park}`,
  method: '两点间的大圆直线距离，± 为两端误差之和；不是路程。',
  withinError: '误差大于距离，不能断定哪一个更近。',
  samePoint: '两者借用同一个近似点，距离无从谈起。',
  shared: (names: string) => `与${names}共用一个近似点：图上错开画，以线脚指回原点。`,
  sharedPoint: '共用的近似点',
  opened: '出处',
  line: (line: string) => `第 ${line} 行`,
};

export type PlanMessages = Readonly<typeof zh>;

const en: PlanMessages = {
  intro: PAGE_TEXTS.planIntro.en,
  layers: 'Layers',
  platforms: `Platforms named in the ${EN.park} clauses`,
  platformsShort: `${EN.Park} platforms`,
  platformsAbout: PAGE_TEXTS.platformsAbout.en,
  count: (all, located) => (located === all ? `${all} places` : `${all}, ${located} on the map`),
  showLayer: (name) => `Show on the map: ${name}`,
  showAll: 'Show all',
  hideAll: 'Hide all',
  unlocated: term('unlocated', 'en'),
  gathered: 'Number: several in one place',
  frames:
    'Solid: position good to a building or campus. Hollow: a neighbourhood. Dashed: a township. Dotted: a district. A thin line leads to the true point.',
  papers: 'City-wide figures and disagreements',
  indicators: PAGE_TEXTS.indicators.en,
  conflicts: (count) => `Where sources disagree (${count})`,
  data: 'Download the data',

  metroLines: 'Lines',
  term: "Plan's term",
  aim: 'What the plan wants',
  partOf: 'Part of',
  parts: 'Its parts',
  nearest: 'What is near, in a straight line',
  nearestPark: `Nearest ${EN.park}`,
  method:
    'Great-circle distance between two points; the ± adds the error of both ends. Not a travel distance.',
  withinError: 'The error is larger than the distance, so another may be nearer.',
  samePoint: 'Both borrow the same approximate point, so no distance can be told.',
  shared: (names) =>
    `Shares one approximate point with ${names}: drawn apart on the map, each with a line to the point.`,
  sharedPoint: 'Shared point',
  opened: 'Where it stands',
  line: (line) => `Line ${line}`,
};

export const PLAN: Readonly<Record<Lang, PlanMessages>> = { zh, en };
