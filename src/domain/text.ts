// How words and numbers are set in either language.
import type { Lang } from './ids';
import type { Bilingual } from './schema';

const LOCALES: Readonly<Record<Lang, string>> = { zh: 'zh-CN', en: 'en-GB' };

export function pick(text: Bilingual, lang: Lang): string {
  return text[lang];
}

/** Items side by side: the enumeration comma in Chinese, commas in English. */
export function joinList(items: readonly string[], lang: Lang): string {
  return items.join(lang === 'zh' ? '、' : ', ');
}

export function formatNumber(value: number, lang: Lang): string {
  return new Intl.NumberFormat(LOCALES[lang], { maximumFractionDigits: 2 }).format(value);
}

/** Kilometres with their unit, which both languages write alike: one decimal under 100 km, none from there on. */
export function formatKm(km: number): string {
  return `${km < 99.95 ? km.toFixed(1) : km.toFixed(0)} km`;
}

/** How far off a position or distance may be, in kilometres: whole ones without a decimal. */
export function formatPlusMinus(km: number): string {
  return `± ${Number(km.toFixed(1)).toString()} km`;
}
