// The files of the land as assets of what is built, and their addresses as a module.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { DATA_FOLDER } from './folder';
import { readProfile } from './read-profile';

const ID = 'virtual:corridor-land';
const PATH = '/basemap/';

const fileOf = (name: string): string => `${name}.geojson`;
const contentOf = (file: string): Buffer => readFileSync(join(DATA_FOLDER, 'basemap', file));

export function landFiles(): Plugin {
  const references = new Map<string, string>();
  let isBuild = false;
  return {
    name: 'corridor-land',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    buildStart() {
      if (!isBuild) return;
      for (const name of readProfile().land) {
        const file = fileOf(name);
        references.set(name, this.emitFile({ type: 'asset', name: file, source: contentOf(file) }));
      }
    },
    resolveId: (source) => (source === ID ? `\0${ID}` : undefined),
    load: (source) => {
      if (source !== `\0${ID}`) return undefined;
      const addresses = readProfile().land.map((name) =>
        isBuild
          ? `import.meta.ROLLUP_FILE_URL_${references.get(name) ?? ''}`
          : JSON.stringify(PATH + fileOf(name)),
      );
      return `export const LAND_FILES = [${addresses.join(',')}];`;
    },
    configureServer: ({ middlewares }) => {
      for (const file of readProfile().land.map(fileOf))
        middlewares.use(PATH + file, (_request, response) => response.end(contentOf(file)));
    },
  };
}
