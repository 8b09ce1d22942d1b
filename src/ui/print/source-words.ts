// How sources are named on any sheet of paper, in both languages.
import type { Lang } from '../../domain/ids';

const zh = {
  sources: '本页来源',
  planLines: (lines: string) => `第 ${lines} 行`,
};

const en: Readonly<typeof zh> = {
  sources: 'Sources of this page',
  planLines: (lines) => (/\D/.test(lines) ? `lines ${lines}` : `line ${lines}`),
};

export const SOURCE_WORDS: Readonly<Record<Lang, Readonly<typeof zh>>> = { zh, en };
