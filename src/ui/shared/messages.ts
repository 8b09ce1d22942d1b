// The shell's sentences, in both languages: page, map, controls and notices.
import type { Basis, Lang } from '../../domain/ids';

const zh = {
  title: '青岛湾区科创走廊',
  subtitle: '十园 · 三湾 · 串珠成链',
  description: '青岛湾区科创走廊的十个园区与三个海湾：每项事实都注明规划行号，每个位置都写明精度。',
  stillLoading: '互动功能仍未载入；若久等，请重新载入。',
  skipToList: '跳到园区列表',
  otherLanguage: 'English',
  languageChanged: '界面语言：中文',
  themeNow: (choice: string) => `外观：${choice}`,
  themes: { auto: '随系统', light: '浅色', dark: '深色' },
  sources: '来源',
  about: '关于本图',
  close: '关闭',
  map: '地图',
  svgBecause: {
    'no-webgl': '这台设备没有 WebGL，所以显示简化地图，内容不变。',
    'engine-error': '完整地图未能运行，所以显示简化地图，内容不变。',
    'save-data': '为节省流量，显示简化地图，内容不变。',
  },
  expandMap: '展开地图',
  expandList: '展开列表',
  zoomIn: '放大',
  zoomOut: '缩小',
  reset: '重置视图',
  move: '移动',
  moveUp: '上移地图',
  moveDown: '下移地图',
  moveLeft: '左移地图',
  moveRight: '右移地图',
  legend: '图例',
  notPublished: '位置未公布',
  schematic: '示意图',
  approval: (number: string) => `审图号：${number}`,
  matching: (count: number) => `符合条件的园区：${count} 个`,
  selected: (name: string) => `已选择：${name}`,
  basis: { stated: '规划原文', derived: '推导', sourced: '其他来源' } satisfies Record<
    Basis,
    string
  >,
  basisMeaning: {
    stated: '规划的条文写明',
    derived: '由我们按所述方法推导',
    sourced: '由规划以外的来源给出',
  } satisfies Record<Basis, string>,
  planLines: (lines: string) => `规划第 ${lines} 行`,
};

export type ShellMessages = Readonly<typeof zh>;

const en: ShellMessages = {
  title: 'Qingdao Bay-Area Innovation Corridor',
  subtitle: 'Ten parks, three bays, one string',
  description:
    "Ten parks and three bays of Qingdao's innovation corridor: every fact with its line of the plan, every position with its precision.",
  stillLoading: 'The interactive part has not arrived yet; if it does not, reload.',
  skipToList: 'Skip to the list of parks',
  otherLanguage: '中文',
  languageChanged: 'Language: English',
  themeNow: (choice) => `Appearance: ${choice}`,
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  sources: 'Sources',
  about: 'About this map',
  close: 'Close',
  map: 'Map',
  svgBecause: {
    'no-webgl': 'This device has no WebGL, so a simpler map with the same content is shown.',
    'engine-error': 'The full map could not run, so a simpler one with the same content is shown.',
    'save-data': 'To save data, a simpler map with the same content is shown.',
  },
  expandMap: 'Expand map',
  expandList: 'Expand list',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Reset view',
  move: 'Move',
  moveUp: 'Move up',
  moveDown: 'Move down',
  moveLeft: 'Move left',
  moveRight: 'Move right',
  legend: 'Legend',
  notPublished: 'Position not published',
  schematic: 'Schematic map',
  approval: (number) => `Map approval number (审图号): ${number}`,
  matching: (count) => `${count} ${count === 1 ? 'park matches' : 'parks match'}`,
  selected: (name) => `Selected: ${name}`,
  basis: { stated: 'In the plan', derived: 'Derived', sourced: 'Other source' },
  basisMeaning: {
    stated: 'A clause of the plan says it',
    derived: 'We derived it by the method given',
    sourced: 'A source other than the plan says it',
  },
  planLines: (lines) => (/\D/.test(lines) ? `Plan, lines ${lines}` : `Plan, line ${lines}`),
};

export const SHELL: Readonly<Record<Lang, ShellMessages>> = { zh, en };
