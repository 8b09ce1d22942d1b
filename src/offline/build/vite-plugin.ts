// Writes sw.js beside the build once everything else is there, with the list of all of it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { manifestOf } from './precache';

const WORKER = fileURLToPath(new URL('../worker/main.ts', import.meta.url));

/**
 * The worker of a built folder. One classic script: not every browser takes modules for service workers. `plugins` give what
 * is not in files: the languages of the corridor.
 */
export async function workerScript(folder: string, plugins: readonly Plugin[]): Promise<string> {
  const manifests = JSON.stringify([manifestOf(folder)]);
  const result = await build({
    configFile: false,
    publicDir: false,
    plugins: [...plugins],
    logLevel: 'warn',
    define: { BUILD_MANIFEST: JSON.stringify(manifests) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: WORKER, output: { format: 'iife' } },
    },
  });
  const [script] = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  if (script?.type !== 'chunk') throw new Error('the service worker was not built');
  return script.code;
}

export function offlineCopy(plugins: readonly Plugin[]): Plugin {
  let folder: string | undefined;
  return {
    name: 'offline-copy',
    apply: 'build',
    enforce: 'post',
    writeBundle: ({ dir }) => {
      folder = dir;
    },
    // Not while the bundle is written: what other plugins write beside it belongs to the copy too.
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (folder !== undefined)
          writeFileSync(join(folder, 'sw.js'), await workerScript(folder, plugins));
      },
    },
  };
}
