// What is said of a text that is copied, in both languages.
import type { Lang } from '../../domain/ids';

const zh = {
  copied: '已复制',
  byHand: '无法写入剪贴板；内容已选中，请手动复制。',
  noAnswer: '剪贴板没有回应；内容已选中，请手动复制。',
};
export type CopyMessages = Readonly<typeof zh>;

const en: CopyMessages = {
  copied: 'Copied',
  byHand: 'The clipboard is not available; the text is selected, copy it by hand.',
  noAnswer: 'The clipboard does not answer; the text is selected, copy it by hand.',
};

export const COPY: Readonly<Record<Lang, CopyMessages>> = { zh, en };
