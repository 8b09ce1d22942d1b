// Puts the profile and the texts of the corridor into what is built, as constants.
import type { Plugin } from 'vite';
import { readProfile, readTexts } from './read-profile';

const constant = (name: string, value: object): string =>
  `export const ${name} = ${JSON.stringify(value)};\n`;

const MODULES: ReadonlyMap<string, () => string> = new Map([
  ['virtual:corridor-profile', () => constant('PROFILE', readProfile())],
  [
    'virtual:corridor-texts',
    () => {
      const { page, build, keywords } = readTexts();
      return constant('PAGE_TEXTS', page) + constant('BUILD_TEXTS', { ...build, keywords });
    },
  ],
]);

export function corridorProfile(): Plugin {
  return {
    name: 'corridor-profile',
    resolveId: (source) => (MODULES.has(source) ? `\0${source}` : undefined),
    load: (source) => MODULES.get(source.replace(/^\0/, ''))?.(),
  };
}
