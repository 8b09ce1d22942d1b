import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { paletteCss } from './src/map/palette';
import { readDataSet } from './src/pipeline/data-set';
import { prerenderedPages } from './src/ui/page/vite-plugin';

/** The palette as a stylesheet, so that the interface and the map cannot disagree on a colour. */
function paletteStylesheet(): Plugin {
  const id = 'virtual:palette.css';
  return {
    name: 'palette-stylesheet',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => (source === `\0${id}` ? paletteCss() : undefined),
  };
}

/** The small data files as one asset, so that the page asks once, and early. */
function corridorData(): Plugin {
  const id = 'virtual:corridor-data';
  const devPath = '/corridor-data.json';
  let reference = '';
  let isBuild = false;
  return {
    name: 'corridor-data',
    configResolved: ({ command }) => {
      isBuild = command === 'build';
    },
    buildStart() {
      if (isBuild)
        reference = this.emitFile({ type: 'asset', name: 'corridor.json', source: readDataSet() });
    },
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => {
      if (source !== `\0${id}`) return undefined;
      const url = isBuild
        ? `import.meta.ROLLUP_FILE_URL_${reference}`
        : `new URL('${devPath}', location.href).href`;
      return `export default ${url};`;
    },
    configureServer: ({ middlewares }) => {
      middlewares.use(devPath, (_request, response) => response.end(readDataSet()));
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

export default defineConfig(({ mode }) => ({
  root: 'src',
  publicDir: '../public',
  base: './',
  plugins: [svelte(), paletteStylesheet(), corridorData(), prerenderedPages()],
  resolve: mode === 'test' ? { conditions: ['browser'] } : {},
  worker: { format: 'es' },
  // Pre-bundling would tear MapLibre from its worker in the dev server.
  optimizeDeps: { exclude: ['maplibre-gl'] },
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  server: { port: 5173, host: '127.0.0.1' },
  preview: { port: 4173, strictPort: true, host: '127.0.0.1' },
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**'],
    environment: 'node',
  },
}));
