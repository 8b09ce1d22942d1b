// The sentences of the cards of a park, a bay and a platform. Both languages, one shape.
import type { Lang } from '../../domain/ids';

const zh = {
  cards: { park: '园区', bay: '海湾', platform: '平台' },
  back: '园区列表',
  walk: '沿走廊走一遍',
  close: '关闭',
  copyLink: '复制链接',
  link: '这一视图的链接',
  reportError: '报告错误',
  unknown: '来源中未见',
  evidence: '依据',

  officialEnglish: '官方英文名',
  ourEnglish: '英文名为我们所译',
  alsoNamed: '又名',
  listedAt: '列入十个园区',
  clause: '条款',
  clauseAt: (section: string, item: number) => `${section}第 ${item} 项`,
  bays: '海湾',

  roles: { focus: '重点产业', segment: '细分领域', strength: '已有优势' },
  mapping: { stated: '与条目同名', derived: '推导' },
  platforms: '平台',
  noPlatforms: '条款没有点名平台。',
  ambition: '目标',
  ourWords: '由我们转述，不是规划原句',

  position: '位置',
  precision: {
    building: '楼宇级：点位落在一栋建筑',
    campus: '院区级：点位落在一处院区之内',
    neighbourhood: '片区级：点位落在一个片区之内',
    township: '街镇级：只知道所在的街道或镇',
    district: '区市级：只知道所在的区或市，点在其驻地',
  },
  confidence: { high: '把握较大', medium: '把握中等', low: '把握较小' },
  accuracy: '精度',
  uncertainty: '误差',
  datum: '基准',
  notLocated: '位置未公布',
  notLocatedWhy: '来源中没有找到它的位置，所以地图上不为它画点。',
  district: '区市',

  operator: '管理机构',
  established: '设立',
  areas: '面积',
  squareKm: (value: string) => `${value} 平方公里`,
  yearUnknown: '年份不详',

  distances: '直线距离',
  distanceMethod: '两点之间的大圆距离；± 是两端误差之和。',
  nearest: { airport: '机场', port: '港口', station: '最近的火车站' },
  fromSite: (site: string) => `自${site}`,
  notes: '说明',

  computedArea: '计算面积',
  computedHow: '湾口线以内的海面，按两条岸线的并集计算。',
  publishedAreas: '公布的面积',
  noPublishedArea: '来源中未见公布的面积。',
  mouth: '湾口线',
  mouthLine: (from: string, to: string) => `${from}至${to}`,
  inThePlan: '规划提及',
  parksHere: '园区',
};

export type CardMessages = Readonly<typeof zh>;

const en: CardMessages = {
  cards: { park: 'Park', bay: 'Bay', platform: 'Platform' },
  back: 'All parks',
  walk: 'Walk the corridor',
  close: 'Close',
  copyLink: 'Copy link',
  link: 'Link of this view',
  reportError: 'Report an error',
  unknown: 'unknown in our sources',
  evidence: 'How we know',

  officialEnglish: 'official English name',
  ourEnglish: 'English name translated by us',
  alsoNamed: 'Also named',
  listedAt: 'One of the ten parks',
  clause: 'Clause',
  clauseAt: (section, item) => `${section}, item ${item}`,
  bays: 'Bay',

  roles: { focus: 'Focus', segment: 'Segments', strength: 'Strengths' },
  mapping: { stated: 'named so by the plan', derived: 'derived' },
  platforms: 'Platforms',
  noPlatforms: 'The clause names no platform.',
  ambition: 'Aim',
  ourWords: "in our words, not the plan's",

  position: 'Position',
  precision: {
    building: 'Building: the point lies on one building',
    campus: 'Campus: the point lies within one campus',
    neighbourhood: 'Neighbourhood: the point lies within one neighbourhood',
    township: 'Township: only the sub-district or town is known',
    district: 'District: only the district or city is known; the point is its seat',
  },
  confidence: { high: 'high confidence', medium: 'medium confidence', low: 'low confidence' },
  accuracy: 'Precision',
  uncertainty: 'Uncertainty',
  datum: 'Datum',
  notLocated: 'Position not published',
  notLocatedWhy: 'No source we found says where it is, so the map draws no point for it.',
  district: 'District',

  operator: 'Operator',
  established: 'Founded',
  areas: 'Area',
  squareKm: (value) => `${value} km²`,
  yearUnknown: 'year unknown',

  distances: 'Straight-line distance',
  distanceMethod: 'Great-circle distance between two points; the ± of both ends added.',
  nearest: { airport: 'Airport', port: 'Port', station: 'Nearest railway station' },
  fromSite: (site) => `from ${site}`,
  notes: 'Notes',

  computedArea: 'Computed area',
  computedHow: 'Sea inside the mouth line, computed on the union of two shorelines.',
  publishedAreas: 'Published areas',
  noPublishedArea: 'No published area in our sources.',
  mouth: 'Mouth line',
  mouthLine: (from, to) => `${from} to ${to}`,
  inThePlan: 'Named in the plan',
  parksHere: 'Parks',
};

export const CARD: Readonly<Record<Lang, CardMessages>> = { zh, en };
