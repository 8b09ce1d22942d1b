// Puts the profile and the texts of the corridor into what is built, as constants.
import type { Plugin } from 'vite';
import { named } from './named';
import { readProfile, readTexts } from './read-profile';

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
  ['virtual:corridor-card-texts', () => named.cardTexts(readTexts())],
  ['virtual:corridor-texts', () => named.texts(readTexts())],
]);

export function corridorProfile(): Plugin {
  return {
    name: 'corridor-profile',
    resolveId: (source) => (MODULES.has(source) ? `\0${source}` : undefined),
    load(source) {
      const values = MODULES.get(source.replace(/^\0/, ''));
      return values && constants(values());
    },
  };
}
