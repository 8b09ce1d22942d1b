// The sentences with which a park comes to the comparison, on cards, in the list and in the workbench.
import type { Lang } from '../../../domain/ids';
import { EN, ZH } from '../../shared/glossary';

const zh = {
  add: '加入比较',
  addNamed: (park: string) => `把${park}加入比较`,
  full: (most: number) => `最多比较 ${most} 个${ZH.park}，请先移除一个。`,
  comparing: (count: number) => `比较中：${count} 个${ZH.park}`,
  open: '打开比较',
};

const en: typeof zh = {
  add: 'Compare',
  addNamed: (park) => `Compare ${park}`,
  full: (most) => `At most ${most} ${EN.parks} can be compared: remove one first.`,
  comparing: (count) => `Comparing ${count} ${count === 1 ? EN.park : EN.parks}`,
  open: 'Open the comparison',
};

export const ADDING: Readonly<Record<Lang, typeof zh>> = { zh, en };
