// What the package geojson-validation thinks of a file in which we found no error. It accepts much that is wrong, and throws
// on some of it, so its word is a warning, and its silence none.
import { valid } from 'geojson-validation';
import type { Json } from './json';
import type { Findings } from './rules';

/** It recurses, and copies its findings at each level. */
const MOST_DEPTH = 100;

function isDeep(root: Json): boolean {
  let level: readonly Json[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_DEPTH) return true;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return false;
}

export function secondOpinion(root: Json, findings: Findings): void {
  if (isDeep(root)) return;
  try {
    const said = valid(root, true);
    if (!Array.isArray(said)) return;
    for (const sentence of said)
      findings.add(
        'second-opinion',
        () => 0,
        () => String(sentence).replace(/\s+/g, ' ').slice(0, 200),
      );
  } catch {
    // Nothing is known of the file that was not known before.
  }
}
