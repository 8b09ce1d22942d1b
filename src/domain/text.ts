// How words and numbers are set in either language.
import type { Lang } from './ids';
import { otherLang } from './languages';
import type { Bilingual } from './schema';

const LOCALES: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** The tag of a language, for `lang` and `hreflang`. */
export const tagOf = (lang: Lang): string => (lang === 'zh' ? 'zh-CN' : 'en');

export function pick(text: Bilingual, lang: Lang): string {
  return text[lang];
}

const PLACEHOLDER = /\{([A-Za-z0-9]+)\}/g;

/** The words in braces of a text, such as `parks` of `{parks} parks`. */
export const placeholdersOf = (text: string): readonly string[] =>
  [...text.matchAll(PLACEHOLDER)].map(([, word = '']) => word);

/** A text with its words in braces replaced; one that no value is given for stays. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(PLACEHOLDER, (whole, word: string) =>
    Object.hasOwn(values, word) ? String(values[word]) : whole,
  );

/** Items side by side: the enumeration comma in Chinese, commas in English. */
export function joinList(items: readonly string[], lang: Lang): string {
  return items.join(lang === 'zh' ? '、' : ', ');
}

export function formatNumber(value: number, lang: Lang): string {
  return new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 2 }).format(value);
}

export interface Run {
  readonly text: string;
  /** Where it is not that of the text around it. */
  readonly lang?: Lang;
}

/** Chinese, with the marks and numbers between its characters: 青政办发〔2021〕11号. */
const CHINESE =
  /[《“（]?\p{sc=Han}(?:[\p{sc=Han}\d〔〕《》“”（）〈〉、，。：；·—\s]*[\p{sc=Han}〕》”）])?/gu;
/** Words of a Latin script: not abbreviations (AI, MEMS, GSHHG), units or single letters, which both languages write alike. */
const ENGLISH = /\p{sc=Latin}[\p{sc=Latin}\d ,.;:&'’()/–-]*[\p{sc=Latin}\d)]/gu;
const isWords = (text: string): boolean =>
  (text.match(/\p{sc=Latin}{3,}/gu) ?? []).some((word) => word !== word.toUpperCase());

/** A text of a language in runs, so that what it quotes of the other language can be told from the rest. */
export function runsOf(text: string, lang: Lang): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const { 0: run, index } of text.matchAll(lang === 'zh' ? ENGLISH : CHINESE)) {
    if (lang === 'zh' && !isWords(run)) continue;
    runs.push({ text: text.slice(at, index) }, { text: run, lang: otherLang(lang) });
    at = index + run.length;
  }
  return [...runs, { text: text.slice(at) }].filter((run) => run.text !== '');
}
