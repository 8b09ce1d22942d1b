// The way to what draws base maps, as a module: none where none is configured, so that the build has nothing of it.
import type { Plugin } from 'vite';
import type { Basemap } from '../domain/basemaps';
import { readBasemaps } from './read-profile';

const ID = 'virtual:base-maps';

/** The text of the module. */
export const wayTo = (part: string, bases: readonly Basemap[]): string =>
  `export const loadBaseMaps = ${bases.length === 0 ? 'null' : `() => import(${JSON.stringify(part)})`};`;

/** `part` is the module that draws them, by its path from the root of the sources. */
export function baseMaps(part: string): Plugin {
  return {
    name: 'base-maps',
    resolveId: (source) => (source === ID ? `\0${ID}` : undefined),
    load: (source) => (source === `\0${ID}` ? wayTo(part, readBasemaps()) : undefined),
  };
}
