// Files that import one another in a circle, be it for a type: none of them can be read first. Chunks are left aside, and
// `import type * as Part`, the type of one: what is fetched later may know who asked for it.
import { importsOf, target, type SourceText } from './imports';

/** Each circle as its files in the order in which they were met, joined by arrows; by Tarjan's strong components. */
export function importCircles(files: readonly SourceText[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const resolve = (path: string): string | undefined =>
    [path, `${path}.ts`, `${path}.svelte.ts`, `${path}/index.ts`].find((each) => byPath.has(each));
  const order = new Map<string, number>();
  const open: string[] = [];
  const circles: string[] = [];

  function visit(file: SourceText): number {
    const { path } = file;
    const number = order.size;
    order.set(path, number);
    open.push(path);
    let low = number;
    for (const { specifier, ofChunk } of importsOf(file)) {
      if (ofChunk) continue;
      const next = resolve(target(file, specifier) ?? '');
      const to = next === undefined ? undefined : byPath.get(next);
      if (!to) continue;
      if (to === file) circles.push(`${path} → itself`);
      else if (!order.has(to.path)) low = Math.min(low, visit(to));
      else if (open.includes(to.path)) low = Math.min(low, order.get(to.path) ?? low);
    }
    if (low === number) {
      const circle = open.splice(open.indexOf(path));
      if (circle.length > 1) circles.push(circle.join(' → '));
    }
    return low;
  }

  for (const file of files) if (!order.has(file.path)) visit(file);
  return circles;
}
