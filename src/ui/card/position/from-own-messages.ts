// The distance from where the reader stands, in words.
import type { Lang } from '../../../domain/ids';

const zh = {
  title: '离我的位置',
  withinError: '± 大于距离：您可能就在这里。',
};

const en: Readonly<typeof zh> = {
  title: 'From my position',
  withinError: 'The ± exceeds the distance: you may be there.',
};

export const FROM_OWN: Readonly<Record<Lang, Readonly<typeof zh>>> = { zh, en };
