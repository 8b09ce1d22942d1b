// Where the page stands that answers for addresses of which there is no copy, and how it comes to know where it is shown.
import type { Lang } from '../domain/ids';
import { pathOf } from '../domain/languages';

/** Relative to the build's root. */
export const pageOfNoCopy = (lang: Lang): string => `${pathOf(lang)}offline.html`;

/** Every link of that page begins so in its file; where it is shown for another address, with the path of the map. */
export const ROOT_MARK = 'href="./';
