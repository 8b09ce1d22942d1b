// Publishes the data with the map: the files under data/, a page that explains them, and a file for each park.
import type { Plugin } from 'vite';
import { LANGS } from '../../../domain/ids';
import { dataPage, dataPagePath } from './data-page';
import { inputOf, type DataFiles } from './input';
import { parkFiles } from './park-files';

/** What is published: the text that the page of the map gets, the data as they are, and their media types. */
export interface PublishedSources {
  readonly corridor: () => string;
  readonly files: () => DataFiles;
  readonly mediaType: (path: string) => string;
}

type Published = ReadonlyMap<string, string | Uint8Array>;

/** Every file of it by its path in the site. */
export function publishedFiles({ corridor, files }: PublishedSources): Published {
  const data = files();
  const input = inputOf(corridor(), data);
  const packageBytes = data.get('datapackage.json')?.length ?? 0;
  return new Map<string, string | Uint8Array>([
    ...[...data].map(([path, bytes]) => [`data/${path}`, bytes] as const),
    ...LANGS.map((lang) => [dataPagePath(lang), dataPage(input, lang, packageBytes)] as const),
    ...parkFiles(input),
  ]);
}

/** Where in the site an address of the development server leads; a folder is its index. */
const pathOf = (url: string): string => {
  const path = new URL(url, 'http://localhost').pathname.slice(1);
  return path.endsWith('/') ? `${path}index.html` : path;
};

const OURS = /^\/(?:data|api|[a-z]{2}\/data)\//;

export function publishedData(sources: PublishedSources): Plugin {
  return {
    name: 'published-data',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const { url = '' } = request;
        const file = OURS.test(url) ? publishedFiles(sources).get(pathOf(url)) : undefined;
        if (file === undefined) {
          next();
          return;
        }
        response.setHeader('Content-Type', sources.mediaType(pathOf(url)));
        response.end(file);
      });
    },
    generateBundle() {
      for (const [fileName, source] of publishedFiles(sources))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
