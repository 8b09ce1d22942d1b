import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { paletteCss } from './src/map/palette';

/** The palette as a stylesheet, so that the interface and the map cannot disagree on a colour. */
function paletteStylesheet(): Plugin {
  const id = 'virtual:palette.css';
  return {
    name: 'palette-stylesheet',
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load: (source) => (source === `\0${id}` ? paletteCss() : undefined),
  };
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The policy stands in the page itself, for hosts that send no headers. The dev server needs inline styles. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

export default defineConfig(({ mode }) => ({
  root: 'src',
  publicDir: '../public',
  base: './',
  plugins: [svelte(), paletteStylesheet(), contentSecurityPolicy()],
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
