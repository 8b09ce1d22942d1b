// Why the map is the simpler one, and the way to the other.
import type { Lang } from '../../domain/ids';
import type { SvgReason } from '../../map/contract';

interface NoticeMessages {
  readonly because: Readonly<Record<Exclude<SvgReason, 'chosen'>, string>>;
  readonly retry: string;
}

export const NOTICE: Readonly<Record<Lang, NoticeMessages>> = {
  zh: {
    because: {
      'no-webgl': '这台设备没有 WebGL，所以显示简化地图，内容不变。',
      'engine-error': '完整地图未能运行，所以显示简化地图，内容不变。',
      'slow-start': '设备正忙，完整地图未能及时启动，所以显示简化地图，内容不变。',
      'save-data': '为节省流量，显示简化地图，内容不变。',
      sandboxed: '外层网页的 sandbox 缺 allow-same-origin，所以显示简化地图，内容不变。',
    },
    retry: '再试完整地图',
  },
  en: {
    because: {
      'no-webgl': 'This device has no WebGL, so a simpler map with the same content is shown.',
      'engine-error':
        'The full map could not run, so a simpler one with the same content is shown.',
      'slow-start':
        'The device is busy and the full map did not start in time, so a simpler one with the same content is shown.',
      'save-data': 'To save data, a simpler map with the same content is shown.',
      sandboxed:
        'The sandbox of the page around lacks allow-same-origin, so a simpler map with the same content is shown.',
    },
    retry: 'Try the full map',
  },
};
