// What is said of base maps: their switch, and why one is not to be seen.
import type { Lang } from '../../../domain/ids';
import type { FaultKind } from '../../../map/base/base-fault';

/** Why paper or a file has the chart in the place of a base map. */
export type StillFault = 'vector' | 'unreadable' | 'absent';

interface BaseMessages {
  readonly bases: string;
  readonly chart: string;
  /** `detail` is a status, a host or empty. */
  readonly because: Readonly<Record<FaultKind, (name: string, detail: string) => string>>;
  /** What happens now. */
  readonly meanwhile: string;
  readonly plain: (name: string) => string;
  /** On paper and in files. */
  readonly still: Readonly<Record<StillFault, (name: string) => string>>;
}

export const BASE_WORDS: Readonly<Record<Lang, BaseMessages>> = {
  zh: {
    bases: '底图',
    chart: '本图自带的海图',
    because: {
      unreachable: (name) => `底图“${name}”的服务器没有应答`,
      unreadable: (name) => `底图“${name}”的服务器不让网页读取它（CORS）`,
      refused: (name, detail) =>
        `底图“${name}”的服务器拒绝了请求（${detail}）：密钥不对，或当日配额已用完`,
      missing: (name, detail) => `底图“${name}”的地址上没有可用的文件（${detail}）`,
      whole: (name) => `底图“${name}”的服务器不支持分段读取（Range）`,
      truncated: (name) => `底图“${name}”的文件不完整`,
      foreign: (name) => `底图“${name}”的文件不是所需的格式`,
      elsewhere: (name) => `底图“${name}”不包含本区域`,
      forbidden: (name, detail) => `底图“${name}”的样式含有不允许的内容（${detail}）`,
      damaged: (name) => `底图“${name}”的离线副本已损坏，服务器又没有应答`,
    },
    meanwhile: '，所以显示海图；一分钟后再试。',
    plain: (name) => `简化地图画不了矢量底图“${name}”，只有海图。`,
    still: {
      vector: (name) => `矢量底图“${name}”画不到纸上和图片里，此处是海图。`,
      unreadable: (name) => `底图“${name}”的服务器不让网页读取它（CORS），所以图片里是海图。`,
      absent: (name) => `底图“${name}”未能取来，此处是海图。`,
    },
  },
  en: {
    bases: 'Base map',
    chart: "This map's own chart",
    because: {
      unreachable: (name) => `The server of the base map “${name}” does not answer`,
      unreadable: (name) => `The server of the base map “${name}” lets no page read it (CORS)`,
      refused: (name, detail) =>
        `The server of the base map “${name}” refuses it (${detail}): its key is wrong, or used up for today`,
      missing: (name, detail) =>
        `There is nothing to use at the address of the base map “${name}” (${detail})`,
      whole: (name) => `The server of the base map “${name}” cannot send parts of a file (Range)`,
      truncated: (name) => `The file of the base map “${name}” is not complete`,
      foreign: (name) => `The file of the base map “${name}” is not of the kind that it should be`,
      elsewhere: (name) => `The base map “${name}” holds nothing of this region`,
      forbidden: (name, detail) =>
        `The style of the base map “${name}” holds what is not allowed (${detail})`,
      damaged: (name) =>
        `The offline copy of the base map “${name}” is damaged, and its server does not answer`,
    },
    meanwhile: ', so the chart is shown; it is tried again in a minute.',
    plain: (name) =>
      `The simpler map has the chart alone: it cannot draw the base map “${name}”, which is of vectors.`,
    still: {
      vector: (name) =>
        `The base map “${name}” is of vectors, which goes neither on paper nor into pictures: this is the chart.`,
      unreadable: (name) =>
        `The server of the base map “${name}” lets no page read it (CORS), so the picture has the chart.`,
      absent: (name) => `The base map “${name}” could not be fetched: this is the chart.`,
    },
  },
};
