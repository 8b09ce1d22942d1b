// PNG from SVG, by a renderer that needs no browser; the same input gives the same bytes on any machine.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg, type ResvgRenderOptions } from '@resvg/resvg-wasm';

let engine: Promise<void> | undefined;

export async function rendered(
  svg: string,
  options: ResvgRenderOptions,
): Promise<ReturnType<InstanceType<typeof Resvg>['render']>> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  engine ??= readFile(wasm).then((bytes) => initWasm(bytes));
  await engine;
  return new Resvg(svg, options).render();
}
