// What a fact rests on, in words: beside every fact of a card, and so in none of what everybody fetches first.
import type { Basis, Lang } from '../../domain/ids';

const zh = {
  basis: { stated: '规划原文', derived: '推导', sourced: '其他来源' } satisfies Record<
    Basis,
    string
  >,
  basisMeaning: {
    stated: '规划的条文写明',
    derived: '由我们按所述方法推导',
    sourced: '由规划以外的来源给出',
  } satisfies Record<Basis, string>,
  planLines: (lines: string) => `规划第 ${lines} 行`,
};

export type BasisMessages = Readonly<typeof zh>;

const en: BasisMessages = {
  basis: { stated: 'In the plan', derived: 'Derived', sourced: 'Other source' },
  basisMeaning: {
    stated: 'A clause of the plan says it',
    derived: 'We derived it by the method given',
    sourced: 'A source other than the plan says it',
  },
  planLines: (lines) => (/\D/.test(lines) ? `Plan, lines ${lines}` : `Plan, line ${lines}`),
};

export const BASIS: Readonly<Record<Lang, BasisMessages>> = { zh, en };

// What the marks of sources are called, and the years that they say.
const markZh = {
  of: (said: string, of: string) => `${said}（${of}）`,
  opens: {
    derived: (word: string) => `${word}：显示方法`,
    sourced: (word: string) => `${word}：显示出处`,
  },
  yearUnknown: '年份不详',
  orEarlier: (year: number) => `${year}或更早`,
  old: (year: string) => `${year}，逾五年`,
};

type SourceMarkMessages = Readonly<typeof markZh>;

const markEn: SourceMarkMessages = {
  of: (said, of) => `${said} (${of})`,
  opens: {
    derived: (word) => `${word}: show how`,
    sourced: (word) => `${word}: show which`,
  },
  yearUnknown: 'year unknown',
  orEarlier: (year) => `${year} or earlier`,
  old: (year) => `${year}, over five years old`,
};

export const SOURCE_MARK: Readonly<Record<Lang, SourceMarkMessages>> = { zh: markZh, en: markEn };
