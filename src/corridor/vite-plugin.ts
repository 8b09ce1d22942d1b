// Puts the profile, the base maps and the texts of the corridor into what is built, as constants.
import type { Plugin } from 'vite';
import { corridorWords } from '../domain/corridor-words';
import { named } from './named';
import { readBasemaps, readProfile, readTexts } from './read-profile';

const constants = (values: object): string =>
  Object.entries(values)
    .map(([name, value]: [string, object]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');

const MODULES: ReadonlyMap<string, () => object> = new Map<string, () => object>([
  ['virtual:corridor-profile', () => named.profile(readProfile())],
  ['virtual:corridor-land-names', () => named.land(readProfile())],
  ['virtual:corridor-terms', () => named.terms(readProfile())],
  ['virtual:corridor-languages', () => named.languages(readProfile())],
  ['virtual:corridor-appearance', () => named.appearance(readProfile())],
  ['virtual:corridor-basemaps', () => named.basemaps(readBasemaps())],
  ['virtual:corridor-card-texts', () => named.cardTexts(readTexts())],
  ['virtual:corridor-texts', () => named.texts(readTexts())],
]);

/** Modules of sentences, which name the corridor's things as `EN.parks` and `ZH.bay`. */
const SENTENCES = /\/(ui|map)\/.*(messages|glossary)\.ts$/;

/** The words in the sentences themselves: as constants they would be looked up two hundred times. Nothing asks for them then. */
function withWords(code: string): string {
  const words: Readonly<Record<string, Readonly<Record<string, string>>>> = corridorWords(
    readProfile().terms,
  );
  return code
    .replace(
      /import \{([^}]*)\} from (["'][^"']*glossary["']);/,
      (_, names: string, from: string) => {
        const others = names.split(',').filter((name) => !/^\s*(EN|ZH)\s*$/.test(name));
        return others.length === 0 ? '' : `import {${others.join(',')}} from ${from};`;
      },
    )
    .replace(/const \{ ZH, EN \} = corridorWords\(\w+\)/, 'const ZH = 0, EN = 0')
    .replace(/\$\{(EN|ZH)\.(\w+)\}/g, (whole, lang: string, form: string) =>
      (words[lang]?.[form] ?? whole).replace(/[`\\$]/g, '\\$&'),
    )
    .replace(/\b(EN|ZH)\.(\w+)\b/g, (whole, lang: string, form: string) =>
      JSON.stringify(words[lang]?.[form] ?? whole),
    );
}

export function corridorProfile(): Plugin {
  return {
    name: 'corridor-profile',
    resolveId: (source) => (MODULES.has(source) ? `\0${source}` : undefined),
    transform: (code, id) =>
      SENTENCES.test(id) ? { code: withWords(code), map: null } : undefined,
    load(source) {
      const values = MODULES.get(source.replace(/^\0/, ''));
      return values && constants(values());
    },
  };
}
