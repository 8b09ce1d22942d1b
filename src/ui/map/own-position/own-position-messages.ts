// What the button of the reader's own position says, in both languages.
import type { Lang } from '../../../domain/ids';
import { EN, ZH } from '../../shared/glossary';
import type { Lack } from './ask-browser';

const zh = {
  asking: '正在向浏览器查询位置…',
  found: (accuracy: string, park: string, length: string) =>
    `您的位置误差 ${accuracy}。最近的${ZH.park}：${park}，${length}。`,
  outside: (km: string, park: string) => `您离走廊 ${km}，不在图上；最近的${ZH.park}是${park}。`,
  stays: '只在本页使用：不发送，不保存，不进链接和图片。',
  suspect: (metres: number) =>
    `这一点落在水里。若您在岸上，浏览器给的大概是 GCJ-02 坐标，偏了约 ${metres} 米。`,
  corrected: (metres: number) => `已按 GCJ-02 改正，移动了约 ${metres} 米。`,
  correct: '按 GCJ-02 改正',
  restore: '恢复原位',
  close: '关闭提示',
  lacks: {
    refused: '浏览器没有获准给出位置；请在网站设置里允许“位置”，再按一次。',
    framed: '浏览器或外层网页不许查询位置；请单独打开本图，再按一次。',
    unavailable: '设备现在定不了位；请打开定位服务，或到开阔处再按一次。',
    timeout: '10 秒内没有得到位置；请再按一次。',
    insecure: '浏览器只在 https 网页上给出位置，本页不是。',
    absent: '这个浏览器不能给出位置。',
  } satisfies Record<Lack, string>,
};

const en: Readonly<typeof zh> = {
  asking: 'Asking the browser for your position…',
  found: (accuracy, park, length) =>
    `Your position is good to ${accuracy}. Nearest ${EN.park}: ${park}, ${length}.`,
  outside: (km, park) =>
    `You are ${km} from the corridor, off this map; the nearest ${EN.park} is ${park}.`,
  stays: 'Used on this page alone: not sent, not stored, in no link and no picture.',
  suspect: (metres) =>
    `This point lies in the water. If you are on land, your browser seems to give GCJ-02, some ${metres} m off.`,
  corrected: (metres) => `Corrected for GCJ-02: moved by some ${metres} m.`,
  correct: 'Correct for GCJ-02',
  restore: 'Back to as given',
  close: 'Close this notice',
  lacks: {
    refused:
      'The browser may not give your position: allow “location” in its settings for this site, then press again.',
    framed:
      'The browser or the page around does not allow asking for your position: open the map by itself, then press again.',
    unavailable:
      'The device cannot tell where it is: turn location services on or go into the open, then press again.',
    timeout: 'No position within 10 seconds; press again.',
    insecure: 'Browsers give positions to https pages only, and this is none.',
    absent: 'This browser cannot give a position.',
  },
};

export const OWN_POSITION: Readonly<Record<Lang, Readonly<typeof zh>>> = { zh, en };
