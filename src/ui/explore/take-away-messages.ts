// What the buttons say that take the map to paper and to files, in both languages.
import type { Lang } from '../../domain/ids';

const zh = {
  takeAway: '带走',
  print: '打印',
  printBrief: '打印简报',
  saveSvg: '下载 SVG',
  savePng: '下载 PNG',
  saveFailed: '这张图未能保存，请换一个浏览器再试。',
};

const en: Readonly<typeof zh> = {
  takeAway: 'Take away',
  print: 'Print',
  printBrief: 'Print brief',
  saveSvg: 'Download SVG',
  savePng: 'Download PNG',
  saveFailed: 'The picture could not be saved; try another browser.',
};

export const TAKE_AWAY: Readonly<Record<Lang, Readonly<typeof zh>>> = { zh, en };
