// The way to what draws base maps, as a module: none where none is configured, so that the build has nothing of it.
import type { Plugin } from 'vite';
import { readBasemaps } from './read-profile';

const ID = 'virtual:base-maps';

/** `part` is the module that draws them, by its path from the root of the sources. */
export function baseMaps(part: string): Plugin {
  return {
    name: 'base-maps',
    resolveId: (source) => (source === ID ? `\0${ID}` : undefined),
    load: (source) => {
      if (source !== `\0${ID}`) return undefined;
      const load = readBasemaps().length === 0 ? 'null' : `() => import(${JSON.stringify(part)})`;
      return `export const loadBaseMaps = ${load};`;
    },
  };
}
