// The languages of the map: which its first page speaks, and in which folder the pages of the other stand.
import { LANGUAGES } from '#corridor/languages';
import type { Lang } from './ids';

export const FIRST_LANG: Lang = LANGUAGES[0];

export const otherLang = (lang: Lang): Lang => (lang === 'zh' ? 'en' : 'zh');

/** The folder of a language's pages, relative to the map's root: empty, or with a slash behind it. */
export const pathOf = (lang: Lang): string => (lang === FIRST_LANG ? '' : `${lang}/`);

const SECOND = otherLang(FIRST_LANG);

/** The language that the path of a page promises, at whatever depth the map stands. */
export const langOfPage = (pathname: string): Lang =>
  pathname.split('/').at(-2) === SECOND ? SECOND : FIRST_LANG;
