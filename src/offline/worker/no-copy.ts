// The answer to a page of ours that there is no copy of, while there is no server either: a page that says so.
import type { Lang } from '../../domain/ids';
import { FIRST_LANG, otherLang, pathOf } from '../../domain/languages';
import { pageOfNoCopy, ROOT_MARK } from '../no-copy';
import type { OfflineFiles } from './offline-files';

/** As the folder says, if it is a language's; else as the page says that led here, and then as the browser prefers. */
export function langOf(
  address: string,
  referrer: string,
  scope: URL,
  preferred: readonly string[],
): Lang {
  const below = (url: string): string | undefined =>
    url.startsWith(scope.href) ? url.slice(scope.href.length) : undefined;
  const asked = below(address) ?? '';
  const second = otherLang(FIRST_LANG);
  if (new RegExp(`^${second}(/|$|\\?)`).test(asked)) return second;
  const from = below(referrer);
  if (from !== undefined) {
    const chosen = new URL(referrer).searchParams.get('lang');
    if (chosen === 'en' || chosen === 'zh') return chosen;
    return from.startsWith(pathOf(second)) ? second : FIRST_LANG;
  }
  if (/^data(\/|$)/.test(asked)) return FIRST_LANG;
  const language = (preferred[0] ?? FIRST_LANG).toLowerCase();
  return language.startsWith('zh') ? 'zh' : 'en';
}

/** Rejects where not even that page is here. */
export async function answerWithoutCopy(
  files: Pick<OfflineFiles, 'answer'>,
  scope: URL,
  { url, referrer }: Pick<Request, 'url' | 'referrer'>,
  preferred: readonly string[],
): Promise<Response> {
  const lang = langOf(url, referrer, scope, preferred);
  const path = pageOfNoCopy(lang);
  const page = await files.answer(path, new Request(new URL(path, scope)));
  // The page may be shown at any depth, and its policy allows no base address.
  const text = (await page.text()).replaceAll(ROOT_MARK, `href="${scope.pathname}`);
  return new Response(text, { status: 503, headers: page.headers });
}
