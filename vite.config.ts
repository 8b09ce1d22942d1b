import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { minify } from 'terser';
import { defineConfig } from 'vitest/config';
import { baseMaps } from './src/corridor/base-maps-plugin';
import { landFiles } from './src/corridor/land-plugin';
import { corridorProfile } from './src/corridor/vite-plugin';
import { contrastCss, paletteCss } from './src/map/palette';
import { offlineCopy } from './src/offline/build/vite-plugin';
import { readDataSet, readNames, readOverview, readPlan } from './src/pipeline/data-set';
import { trueTypeFonts } from './src/pipeline/fonts';
import { readPublished } from './src/pipeline/published-files';
import { OPEN_TO_ALL } from './src/release/serving/headers';
import { mediaTypeOf } from './src/release/serving/paths';
import { publishedData } from './src/ui/prerender/published/vite-plugin';
import { prerenderedPages } from './src/ui/prerender/vite-plugin';
import { testProjects } from './tests/tools/test-projects';

/** The palette as stylesheets, so that the interface and the map cannot disagree on a colour. */
function paletteStylesheets(): Plugin {
  const sheets = new Map([
    ['virtual:palette.css', paletteCss],
    ['virtual:contrast.css', contrastCss],
  ]);
  return {
    name: 'palette-stylesheets',
    resolveId: (source) => (sheets.has(source) ? `\0${source}` : undefined),
    load: (source) => sheets.get(source.replace(/^\0/, ''))?.(),
  };
}

/** What the page asks for by itself: the data at once and early, names and the rest of the plan when somebody asks. */
const DATA_FILES = [
  { variable: 'data', file: 'corridor.json', read: readDataSet },
  { variable: 'names', file: 'names.json', read: readNames },
  { variable: 'plan', file: 'plan.json', read: readPlan },
] as const;

/** The data files as assets, and their addresses as a module. */
function corridorData(): Plugin {
  const id = 'virtual:corridor-data';
  const references = new Map<string, string>();
  let isBuild = false;
  return {
    name: 'corridor-data',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    buildStart() {
      if (!isBuild) return;
      for (const { file, read } of DATA_FILES)
        references.set(file, this.emitFile({ type: 'asset', name: file, source: read() }));
    },
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => {
      if (source !== `\0${id}`) return undefined;
      return DATA_FILES.map(({ variable, file }) => {
        const address = isBuild
          ? `import.meta.ROLLUP_FILE_URL_${references.get(file) ?? ''}`
          : `new URL('/${file}', location.href).href`;
        return `export const ${variable} = ${address};`;
      }).join('\n');
    },
    configureServer: ({ middlewares }) => {
      for (const { file, read } of DATA_FILES)
        middlewares.use(`/${file}`, (_request, response) => response.end(read()));
    },
    transformIndexHtml: (_html, { bundle }) => {
      const file = Object.values(bundle ?? {}).find(
        (output) => output.type === 'asset' && output.names.includes('corridor.json'),
      );
      if (!file) return [];
      const attrs = { rel: 'preload', as: 'fetch', href: `./${file.fileName}`, crossorigin: true };
      return [{ tag: 'link', attrs, injectTo: 'head' }];
    },
  };
}

interface ModuleGraph {
  getModuleInfo(
    id: string,
  ): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** Whether a module is part of the entry: what its script imports at once, and nothing that comes later. */
function entryModules() {
  const known = new Map<string, boolean>();
  return (id: string, context: ModuleGraph): string | null => {
    const isEntry = (module: string): boolean => {
      const before = known.get(module);
      if (before !== undefined) return before;
      known.set(module, false);
      const info = context.getModuleInfo(module);
      const found = info?.isEntry === true || (info?.importers.some(isEntry) ?? false);
      known.set(module, found);
      return found;
    };
    return isEntry(id) ? 'main' : null;
  };
}

/** Larger scripts are MapLibre's, which its authors have made small. */
const SMALL_ENOUGH = 400_000;

/** Terser after the bundler's own minifier: together they leave 2 % less of the entry than either. */
function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    apply: 'build',
    async generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk' || output.code.length > SMALL_ENOUGH) continue;
        // Together, functions are alike for what packs them; what that leaves is found by further turns.
        for (let turn = 0; turn < 3; turn += 1) {
          const compress = { passes: 2, hoist_funs: true };
          const { code } = await minify(output.code, { module: true, compress });
          if (code !== undefined) output.code = code;
        }
      }
    },
  };
}

/** Svelte's class for custom elements, which none of our components is: the bundler cannot see that nothing uses it. */
function noCustomElements(): Plugin {
  return {
    name: 'no-custom-elements',
    apply: 'build',
    load: (id) =>
      /\/svelte\/.*\/custom-element\.js$/.test(id)
        ? 'export const create_custom_element = undefined;'
        : undefined,
  };
}

export default defineConfig(({ mode }) => ({
  root: 'src',
  publicDir: '../public',
  base: './',
  plugins: [
    svelte({
      configFile: false,
      // A class of six characters in place of fourteen: it stands in every element of every template.
      compilerOptions: { cssHash: ({ hash, css }) => `s${hash(css).slice(0, 5)}` },
    }),
    noCustomElements(),
    corridorProfile(),
    landFiles(),
    baseMaps({ maps: '/ui/map/base/index.ts', copies: '/ui/map/base/copies/index.ts' }),
    paletteStylesheets(),
    corridorData(),
    prerenderedPages({ data: readDataSet, overview: readOverview, fonts: trueTypeFonts }),
    publishedData({ corridor: readDataSet, files: readPublished, mediaType: mediaTypeOf }),
    minifyAgain(),
    offlineCopy([corridorProfile()]),
  ],
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  worker: { format: 'es' },
  // Pre-bundling would tear MapLibre from its worker in the dev server.
  optimizeDeps: { exclude: ['maplibre-gl'] },
  build: {
    // What knows no preloading of modules fetches them a little later, without half a kilobyte that every other reader pays.
    modulePreload: { polyfill: false },
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // MapLibre is one file of a megabyte, which its authors bundle; sizes are checked by our own budgets.
    chunkSizeWarningLimit: 1200,
    // The entry is one file: each more compresses worse, and is a line in a page that has no room.
    rolldownOptions: {
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: entryModules() },
            // What never comes one without the other is one file: each more compresses worse.
            { name: 'palette', test: /corridor-appearance|\/map\/palette/ },
            { name: 'addresses', test: /\/share\/addresses|\/state\/handed-on/ },
            {
              name: 'after-start',
              test: /\/shell\/after-start|\/map\/(late-parts|AllCredits|ZoomEnd)|OwnButton|OwnNotice|LinkButton/,
            },
            {
              name: 'words',
              test: /\/clear-(of-controls|labels)|\/svg\/(view-words|within-notes|edge-figures)/,
            },
            { name: 'about', test: /about-messages|virtual:corridor-texts/ },
            {
              name: 'sheets',
              test: /\/print\/|\/export\/save|source-numbers|\/legend\/signs|embed\/sandbox/,
            },
            // Small parts of cards, sheets and dialogs: the entry names every file that a later part needs.
            {
              name: 'shared',
              test: /\/src\/ui\/shared\/(?!one-stop)|\/domain\/(freshness|kilometres|worst-site)|(OpenComparison|CompareButton|CopyField)\.svelte|facet-names/,
            },
          ],
        },
      },
    },
  },
  server: { port: 5173, host: '127.0.0.1' },
  preview: {
    port: 4173,
    strictPort: true,
    host: '127.0.0.1',
    // As the released settings say it; Vite's own answers no page in a sandbox.
    cors: false,
    headers: { [OPEN_TO_ALL.name]: OPEN_TO_ALL.value },
  },
  test: {
    root: '.',
    environment: 'node',
    // Drawing the social picture takes seconds where the machine is busy.
    testTimeout: 30_000,
    // By itself it leaves one idle, which is half of two.
    maxWorkers: '100%',
    ...(mode === 'test' && { projects: testProjects() }),
  },
}));
