// What only the pages say that the build writes: the map before scripts, and the one for addresses without a copy.
import type { Lang } from '../../domain/ids';

export const PAGE: Readonly<Record<Lang, { readonly stillLoading: string }>> = {
  zh: {
    stillLoading:
      '互动功能仍未载入；若久等，请重新载入。若在别的网页里，其 sandbox 须有 allow-scripts allow-same-origin。',
  },
  en: {
    stillLoading:
      'The interactive part has not arrived yet; if it does not, reload. Inside another page its sandbox needs allow-scripts allow-same-origin.',
  },
};

interface NoCopyMessages {
  readonly title: string;
  readonly why: string;
  readonly back: string;
  readonly again: string;
}

export const NO_COPY: Readonly<Record<Lang, NoCopyMessages>> = {
  zh: {
    title: '此页没有离线副本',
    why: '设备现在连不上服务器。地图本身已存在本机，可以照常使用；此页只在联网时才有。',
    back: '返回地图',
    again: '再试一次',
  },
  en: {
    title: 'There is no offline copy of this page',
    why: 'The server cannot be reached now. The map itself is kept on this device and works; this page is there with a network only.',
    back: 'Back to the map',
    again: 'Try again',
  },
};
