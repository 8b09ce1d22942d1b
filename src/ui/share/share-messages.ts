// The sentences of the share dialog, in both languages.
import type { Lang } from '../../domain/ids';

const zh = {
  title: '分享这一视图',
  link: '链接',
  linkAbout: '打开它就是现在所见：选择、筛选、比较、权重与地图位置。',
  noPosition: '“我的位置”不在链接里。',
  local: '运营者尚未为本图设置公开网址（publicUrl），这个地址只在能打开本页的地方有效。',
  copy: '复制链接',
  copyCode: '复制代码',
  code: '二维码',
  scan: '用手机扫一扫，打开同一视图。',
  noCode: '没有二维码：手机要靠公开网址才能打开本图，而网址尚未设置。',
  tooLong: '这一视图的地址太长，放不进二维码；请用链接。',
  embed: '嵌入网页',
  embedAbout: '把这段代码放进网页，那里就显示这一视图。',
  own: '目前只有本图自己的站点可以嵌入；其他站点须由运营者列入 frameAncestors。',
  partners: (origins: string) => `可以嵌入的站点：本图自己的站点，以及${origins}。`,
  messages:
    '外层网页可以用 postMessage 读取或设定视图（corridor:get、corridor:set、corridor:hello），README 有说明。',
};

export type ShareMessages = Readonly<typeof zh>;

const en: ShareMessages = {
  title: 'Share this view',
  link: 'Link',
  linkAbout:
    'It opens what you see now: selection, filter, comparison, weights and where the map stands.',
  noPosition: 'Your position is not in the link.',
  local:
    'Whoever runs this map has set no public address yet (publicUrl), so this one works only where this page can be opened.',
  copy: 'Copy link',
  copyCode: 'Copy code',
  code: 'QR code',
  scan: 'Scan it with a phone to open the same view there.',
  noCode:
    'There is no QR code: a phone needs a public address to open this map, and none is set yet.',
  tooLong: 'The address of this view is too long for a QR code; use the link.',
  embed: 'In another page',
  embedAbout: 'Paste this code into a page, and it shows this view.',
  own: "For now only pages of the map's own site may frame it; whoever runs the map lists others in frameAncestors.",
  partners: (origins) => `Pages that may frame it: those of the map's own site, and of ${origins}.`,
  messages:
    'The page around it may read and set the view by postMessage (corridor:get, corridor:set, corridor:hello); the README says how.',
};

export const SHARE: Readonly<Record<Lang, ShareMessages>> = { zh, en };
