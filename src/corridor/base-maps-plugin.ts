// The ways to what draws base maps and keeps them offline, as modules: none where none is configured, so that the build has nothing of it.
import type { Plugin } from 'vite';
import { keptOf, type Basemap } from '../domain/basemaps';
import { blockListsOf } from './block-lists';
import { readBasemaps } from './read-profile';

export interface Parts {
  /** By their paths from the root of the sources. */
  readonly maps: string;
  readonly copies: string;
}

const way = (name: string, part: string, isThere: boolean): string =>
  `export const ${name} = ${isThere ? `() => import(${JSON.stringify(part)})` : 'null'};`;

/** The text of each module, by its name. */
export const waysTo = ({ maps, copies }: Parts, bases: readonly Basemap[]) => ({
  'virtual:base-maps': way('loadBaseMaps', maps, bases.length > 0),
  'virtual:base-copies': way(
    'loadBaseCopies',
    copies,
    bases.some((base) => keptOf(base) !== null),
  ),
});

const BLOCKS = 'virtual:base-blocks';
const OURS = [BLOCKS, 'virtual:base-maps', 'virtual:base-copies'];

export function baseMaps(parts: Parts): Plugin {
  let publicFolder = '';
  return {
    name: 'base-maps',
    configResolved: ({ publicDir }) => {
      publicFolder = publicDir;
    },
    resolveId: (source) => (OURS.includes(source) ? `\0${source}` : undefined),
    load(source) {
      if (!source.startsWith('\0')) return undefined;
      const bases = readBasemaps();
      if (source === `\0${BLOCKS}`)
        return `export const BLOCKS = ${JSON.stringify(blockListsOf(bases, publicFolder))};`;
      return new Map(Object.entries(waysTo(parts, bases))).get(source.slice(1));
    },
  };
}
