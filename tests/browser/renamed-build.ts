// The build as another deployment would have it: every file that carries a hash by another name, and another worker.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { corridorProfile } from '../../src/corridor/vite-plugin';
import { workerScript } from '../../src/offline/build/vite-plugin';
import { filesIn } from '../tools/bundle';

const TEXTS = new Set(['.html', '.js', '.css', '.webmanifest']);

/** A remark that changes a file's content and nothing else. */
function remark(path: string, text: string): string {
  if (path.endsWith('.js') || path.endsWith('.css')) return `/* ${text} */\n`;
  return path.endsWith('.geojson') ? '\n' : '';
}

/** Gives every hashed file another name and content, everywhere, and writes the worker for what came of it. */
export async function renameEverything(folder: string, version: number): Promise<void> {
  const hashed = filesIn(folder).filter((path) => path.startsWith('assets/'));
  const names = hashed.map((path) => {
    const name = basename(path);
    return [name, name.replace(/(\.[a-z]+)$/, `.v${version}$1`)] as const;
  });
  for (const path of filesIn(folder).filter((file) => TEXTS.has(extname(file)))) {
    const file = join(folder, path);
    const text = names.reduce(
      (content, [before, after]) => content.replaceAll(before, after),
      readFileSync(file, 'utf8'),
    );
    const marked = text.replace('<html ', `<html data-deployment="${version}" `);
    writeFileSync(file, `${marked}${remark(path, `version ${version}`)}`);
  }
  for (const [before, after] of names)
    renameSync(join(folder, 'assets', before), join(folder, 'assets', after));
  writeFileSync(join(folder, 'sw.js'), await workerScript(folder, [corridorProfile()]));
}
