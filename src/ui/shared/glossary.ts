// The interface's own terms, each with its one word in either language: what is called so on a card is called so everywhere.
import { TERMS as OF_CORRIDOR } from '#corridor/terms';
import { corridorWords } from '../../domain/corridor-words';
import type { Basis, Lang, Role } from '../../domain/ids';
import type { Bilingual } from '../../domain/schema';
import { pick } from '../../domain/text';

/** What this corridor calls its parks and the water they lie on, as sentences need it; in a build they stand in the sentences. */
export const { ZH, EN } = corridorWords(OF_CORRIDOR);

const TERMS = {
  park: { zh: ZH.park, en: EN.Park },
  bay: { zh: ZH.bay, en: EN.Bay },
  platform: { zh: '平台', en: 'Platform' },
  district: { zh: '区市', en: 'District' },
  focus: { zh: '重点产业', en: 'Focus industries' },
  segment: { zh: '细分领域', en: 'Segments' },
  strength: { zh: '已有优势', en: 'Strengths' },
  ambition: { zh: '目标', en: 'Aim' },
  operator: { zh: '管理机构', en: 'Operator' },
  established: { zh: '设立', en: 'Founded' },
  unlocated: { zh: '位置未公布', en: 'Position not published' },
  evidence: { zh: '依据', en: 'What this rests on' },
  stated: { zh: '规划原文', en: 'In the plan' },
  derived: { zh: '推导', en: 'Derived' },
  sourced: { zh: '其他来源', en: 'Other source' },
  notInPlan: { zh: '规划未提及', en: 'Not in the plan' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Term = keyof typeof TERMS;

export const GLOSSARY: Readonly<Record<Term, Bilingual>> = TERMS;

export const term = (id: Term, lang: Lang): string => pick(TERMS[id], lang);

/** The three kinds of basis, in words. */
export const basisTerms = (lang: Lang): Readonly<Record<Basis, string>> => ({
  stated: term('stated', lang),
  derived: term('derived', lang),
  sourced: term('sourced', lang),
});

/** The three roles of a term in its clause, in words. */
export const roleTerms = (lang: Lang): Readonly<Record<Role, string>> => ({
  focus: term('focus', lang),
  segment: term('segment', lang),
  strength: term('strength', lang),
});
