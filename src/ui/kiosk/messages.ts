// The sentences of the kiosk. Both languages, one shape.
import { PAGE_TEXTS } from '#corridor/texts';
import { filled } from '../../domain/text';
import type { Lang } from '../../domain/ids';
import type { Tab } from '../../state/kiosk-session.svelte';
import { EN, ZH } from '../shared/glossary';

const zh = {
  touch: '触摸屏幕，开始探索',
  ways: '探索走廊',
  tabs: { bay: `按${ZH.bay}`, industry: '按产业', park: `按${ZH.park}` } satisfies Record<
    Tab,
    string
  >,
  hints: {
    bay: `请选一个${ZH.bay}，看看岸边有哪些${ZH.park}。`,
    industry: `请选一个产业门类，看看哪些${ZH.park}承担它。`,
    park: `请选一个${ZH.park}，看看它做什么、在哪里。`,
  } satisfies Record<Tab, string>,
  settings: '屏幕设置',
  startOver: '回到首页',
  largerText: '长辈版',
  moreContrast: '高对比度',
  takeAlong: '带到手机',
  about: '关于本图',
  close: '关闭',
  otherLanguage: 'English',
  stillThere: '您还在吗？',
  backIn: (seconds: number) => `${seconds} 秒后回到首页`,
  carryOn: '我还在，继续',
  parksOn: (count: number, names: string) => `${count} 个${ZH.park}：${names}`,
  parksOf: (count: number) => `${count} 个${ZH.park}承担`,
  noPark: `规划未提及：没有${ZH.park}的条款点名。`,
  industries: '其中的产业',
  carriedBy: `承担的${ZH.park}`,
  parksHere: `岸边的${ZH.park}`,
  fromHere: '距此（直线，推导）',
  scan: '用手机扫一扫，在手机上接着看。',
  scanName: '本页的二维码',
  starting: '地图正在载入……',
  failed: '页面出了问题，马上重新开始。',
  problems: '设置有误',
  zoomIn: '放大',
  zoomOut: '缩小',
  whole: '整条走廊',

  facts: {
    string: (parks: number, bays: number) => filled(PAGE_TEXTS.kioskString.zh, { parks, bays }),
    carried: (carried: number, all: number) =>
      `分类表有 ${all} 个产业，其中 ${carried} 个由${ZH.park}承担。`,
    area: (km2: string) => filled(PAGE_TEXTS.waterInKiosk.zh, { km2 }),
    parks: (names: string, count: number) => `${count} 个${ZH.park}：${names}。`,
    groups: (names: string) => `这里的${ZH.park}涉及：${names}。`,
    focus: (park: string, terms: string) => `${park}的重点：${terms}。`,
  },
};

export type KioskMessages = Readonly<typeof zh>;

const parks = (count: number): string => `${count} ${count === 1 ? EN.park : EN.parks}`;

const en: KioskMessages = {
  touch: 'Touch the screen to explore',
  ways: 'Explore the corridor',
  tabs: { bay: `By ${EN.bay}`, industry: 'By industry', park: `By ${EN.park}` },
  hints: {
    bay: `Choose ${EN.aBay} to see the ${EN.parks} on its shore.`,
    industry: `Choose an industry group to see which ${EN.parks} carry it.`,
    park: `Choose ${EN.aPark} to see what it does and where it is.`,
  },
  settings: 'Screen settings',
  startOver: 'Start over',
  largerText: 'Larger text',
  moreContrast: 'High contrast',
  takeAlong: 'Take it along',
  about: 'About this map',
  close: 'Close',
  otherLanguage: '中文',
  stillThere: 'Are you still there?',
  backIn: (seconds) => `Back to the start in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}`,
  carryOn: 'Yes, carry on',
  parksOn: (count, names) => `${parks(count)}: ${names}`,
  parksOf: (count) => `carried by ${parks(count)}`,
  noPark: `Not in the plan: no ${EN.park}'s clause names it.`,
  industries: 'Its industries',
  carriedBy: 'Carried by',
  parksHere: `${EN.Parks} on its shore`,
  fromHere: 'From here (straight line, derived)',
  scan: 'Scan with your phone to go on reading there.',
  scanName: 'QR code of this page',
  starting: 'The map is on its way…',
  failed: 'Something went wrong; starting again in a moment.',
  problems: 'Settings that are not right',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Whole corridor',

  facts: {
    string: (count, bays) => filled(PAGE_TEXTS.kioskString.en, { parks: count, bays }),
    carried: (carried, all) =>
      `Of ${all} industries in the taxonomy, ${EN.parks} carry ${carried}.`,
    area: (km2) => filled(PAGE_TEXTS.waterInKiosk.en, { km2 }),
    parks: (names, count) => `${parks(count)}: ${names}.`,
    groups: (names) => `What its ${EN.parks} work on: ${names}.`,
    focus: (park, terms) => `The focus of ${park}: ${terms}.`,
  },
};

export const KIOSK: Readonly<Record<Lang, KioskMessages>> = { zh, en };
