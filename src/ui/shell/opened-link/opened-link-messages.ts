// What is said of a link that lost something on its way, in both languages.
import type { Lang } from '../../../domain/ids';

const zh = {
  lost: '链接里有一部分没有看懂，其余照样打开：',
  more: (count: number) => `等 ${count} 处`,
  close: '知道了',
};
export type OpenedLinkMessages = Readonly<typeof zh>;

const en: OpenedLinkMessages = {
  lost: 'Part of the link was not understood; the rest is open:',
  more: (count) => `and ${count} more`,
  close: 'Dismiss',
};

export const OPENED_LINK: Readonly<Record<Lang, OpenedLinkMessages>> = { zh, en };
