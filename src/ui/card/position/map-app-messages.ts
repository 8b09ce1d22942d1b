// The sentences about opening a place in a map app. Both languages, one shape.
import type { Lang } from '../../../domain/ids';
import type { Provider } from '../../../domain/navigation';

const zh = {
  title: '在地图应用中打开',
  apps: {
    amap: '高德地图',
    baidu: '百度地图',
    tencent: '腾讯地图',
    apple: '苹果地图',
    google: '谷歌地图',
  } satisfies Record<Provider, string>,
  converted: '坐标已由 WGS84 换算为各应用所用的基准。链接通往别的网站，需要联网。',
  tooVague: (plusMinus: string) =>
    `这个位置的误差为 ${plusMinus}，不给链接：地图应用里的一个点，会比来源所说的更精确。`,
};

export type MapAppMessages = Readonly<typeof zh>;

const en: MapAppMessages = {
  title: 'Open in a map app',
  apps: {
    amap: 'AMap (Gaode)',
    baidu: 'Baidu Maps',
    tencent: 'Tencent Maps',
    apple: 'Apple Maps',
    google: 'Google Maps',
  },
  converted:
    'The coordinates are converted from WGS84 to the datum of each app. The links lead to other sites and need a network.',
  tooVague: (plusMinus) =>
    `This position is only known to ${plusMinus}, so there is no link: a pin in a map app would claim more than the sources say.`,
};

export const MAP_APP: Readonly<Record<Lang, MapAppMessages>> = { zh, en };
