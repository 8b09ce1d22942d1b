// What only a map in another page says, in both languages.
import type { Lang } from '../../domain/ids';

const zh = {
  wheel: (key: string) => `按住 ${key} 键再滚动，即可缩放地图`,
  touch: '用两指移动地图',
  fill: '全屏显示',
  leave: '退出全屏',
  refused: '外层网页不许全屏显示',
};

const en: Readonly<typeof zh> = {
  wheel: (key) => `Hold ${key} and scroll to zoom the map`,
  touch: 'Move the map with two fingers',
  fill: 'Full screen',
  leave: 'Leave full screen',
  refused: 'The page around does not allow full screen',
};

export const FRAMED: Readonly<Record<Lang, Readonly<typeof zh>>> = { zh, en };
