// The sentences of measuring, in both languages.
import type { Lang } from '../../../domain/ids';
import type { PlacedKind } from '../../../domain/analysis/placed';
import { EN, ZH } from '../../shared/glossary';

const zh = {
  about: `从哪里到哪里有多远，方圆之内有什么。端点可以是有位置的${ZH.park}、平台、交通站点或机构，也可以是图上任意一点。`,
  endpoints: { from: 'A：起点（圆心）', to: 'B：终点' },
  choose: '选择地点…',
  kinds: {
    park: ZH.park,
    platform: '平台',
    transport: '交通',
    body: '规划中的机构',
  } satisfies Record<PlacedKind, string>,
  point: (lat: string, lon: string) => `图上一点 ${lat}, ${lon}`,
  tap: '在图上点选',
  middle: '取地图中心',
  clear: '清除',
  tapNow: {
    from: '请在地图上点一下 A 的位置；按 Esc 取消。',
    to: '请在地图上点一下 B 的位置；按 Esc 取消。',
  },
  showAll: '在图上看全',
  radius: '半径（千米）',
  distance: '距离',
  needsBoth: '选好 A 与 B，就有距离。',
  needsCentre: '选好 A，就看得到它周围有什么。',
  unlocated: (name: string) => `${name}：位置未公布，所以量不出距离，也画不出圆。`,
  between: (from: string, to: string, length: string) => `${from} → ${to}：${length}`,
  straight: '两点之间的大圆距离，是直线，不是路程；± 是两端误差之和。',
  exact: '两端都是图上的点，没有误差；是直线，不是路程。',
  withinError: '* ± 大于距离：两处可能就在一起，远近无从判断。',
  within: (km: number) => `A 周围 ${km} 千米`,
  inside: (centre: string, km: number) => `${centre}周围 ${km} 千米以内`,
  counts: (certain: number, possible: number, unknown: number) =>
    `必在圆内 ${certain} 处，或在圆内 ${possible} 处，无从判断 ${unknown} 处。`,
  states: { certain: '必在圆内', possible: '或在圆内', unknown: '无从判断' },
  stateNotes: {
    certain: '即使算上 ± 也在圆内。',
    possible: '± 跨过圆周，可能在内，也可能在外。',
    unknown: '位置未公布。',
  },
  bodies: (count: number) => `规划中的机构 ${count} 处`,
  none: '没有。',
  csv: '圆内清单 CSV',
  ownStays: '“我的位置”不进链接、图片和文件：别人打开链接，这一端是空的。',
};

export type MeasureMessages = Readonly<typeof zh>;

const en: MeasureMessages = {
  about: `How far it is from one place to another, and what lies around. An end is ${EN.aPark}, platform, transport stop or body with a position, or any point of the map.`,
  endpoints: { from: 'A: from (centre of the circle)', to: 'B: to' },
  choose: 'Choose a place…',
  kinds: {
    park: EN.Parks,
    platform: 'Platforms',
    transport: 'Transport',
    body: 'Bodies of the plan',
  },
  point: (lat, lon) => `Point ${lat}, ${lon}`,
  tap: 'Pick on the map',
  middle: 'Take the middle of the map',
  clear: 'Clear',
  tapNow: {
    from: 'Tap the map where A is; Escape cancels.',
    to: 'Tap the map where B is; Escape cancels.',
  },
  showAll: 'Show all of it',
  radius: 'Radius (km)',
  distance: 'Distance',
  needsBoth: 'Choose A and B for a distance.',
  needsCentre: 'Choose A to see what lies around it.',
  unlocated: (name) => `${name}: position not published, so there is no distance and no circle.`,
  between: (from, to, length) => `${from} → ${to}: ${length}`,
  straight:
    'Great-circle distance between two points: a straight line, not a route; the ± of both ends added.',
  exact: 'Both ends are points of the map, without a ±; a straight line, not a route.',
  withinError: '* The ± exceeds the distance: both may be at one place.',
  within: (km) => `Within ${km} km of A`,
  inside: (centre, km) => `Within ${km} km of ${centre}`,
  counts: (certain, possible, unknown) =>
    `${certain} certainly inside, ${possible} perhaps inside, ${unknown} unknown.`,
  states: { certain: 'Certainly inside', possible: 'Perhaps inside', unknown: 'Unknown' },
  stateNotes: {
    certain: 'Inside wherever it lies within its ±.',
    possible: 'The ± crosses the rim: it may be inside or outside.',
    unknown: 'Position not published.',
  },
  bodies: (count) => `${count} bodies of the plan`,
  none: 'None.',
  csv: 'What is inside as CSV',
  ownStays:
    'Your position is left out of links, pictures and files: whoever opens the link finds that end empty.',
};

export const MEASURE: Readonly<Record<Lang, MeasureMessages>> = { zh, en };
