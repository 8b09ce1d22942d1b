// Words of which the nearest `lang` is that of another script. A Chinese text may have abbreviations in capitals, units,
// functions (Σ min), codes, addresses and names of files in it; an English one no Chinese character.

const NOT_WORDS =
  /https?:\S+|\/\S*=\S*|[\w-]+\.(?:csv|geojson|json|zip|svg|png)|(?<=Σ )(?:min|max)/g;

const isEnglish = (text: string): boolean =>
  (text.replace(NOT_WORDS, '').match(/\p{sc=Latin}{3,}/gu) ?? []).some(
    (word) => word !== word.toUpperCase(),
  );

function isForeign(text: string, lang: string): boolean {
  return lang.startsWith('zh') ? isEnglish(text) : /\p{sc=Han}/u.test(text);
}

const ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder'] as const;

/** Each such text, and the element that it stands in. */
export function foreignWords(root: Element, pageLang: string): readonly string[] {
  const langOf = (element: Element): string =>
    element.closest('[lang]')?.getAttribute('lang') ?? pageLang;
  const elements = [root, ...root.querySelectorAll('*')];
  return elements.flatMap((element) => {
    if (/^(style|script|code)$/i.test(element.tagName)) return [];
    const texts = [...element.childNodes].flatMap((node) =>
      node instanceof Text ? [node.data] : [],
    );
    const lang = langOf(element);
    const names = ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []);
    // An attribute cannot say of a part of it that it is foreign.
    const isAllForeign = (text: string): boolean =>
      isForeign(text, lang) &&
      !(lang.startsWith('zh') ? /\p{sc=Han}/u : /\p{sc=Latin}/u).test(text);
    return [...texts.filter((text) => isForeign(text, lang)), ...names.filter(isAllForeign)].map(
      (text) => `${element.tagName.toLowerCase()}.${element.className}: ${text.trim()}`,
    );
  });
}
