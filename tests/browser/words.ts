// The accessible names by which the browser tests find things, in both languages.
import type { Lang } from '../../src/domain/ids';

const zh = {
  search: '搜索园区、产业、平台',
  industries: '产业',
  parks: '园区列表',
  map: '地图',
  string: '走廊上的园区',
  zoomIn: '放大',
  zoomOut: '缩小',
  reset: '重置视图',
  otherLanguage: 'English',
  sources: '来源',
  close: '关闭',
  copyLink: '复制链接',
  copied: '已复制',
};

export type Words = Readonly<Record<keyof typeof zh, string>>;

const en: Words = {
  search: 'Search parks, industries, platforms',
  industries: 'Industries',
  parks: 'Parks',
  map: 'Map',
  string: 'Parks on the string',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  reset: 'Reset view',
  otherLanguage: '中文',
  sources: 'Sources',
  close: 'Close',
  copyLink: 'Copy link',
  copied: 'copied',
};

export const WORDS: Readonly<Record<Lang, Words>> = { zh, en };
