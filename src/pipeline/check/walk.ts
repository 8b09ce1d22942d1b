// Walks seed rows of any shape to the lists that stand under a given key.
import type { Path } from '../defects';

export interface KeyedList {
  readonly path: Path;
  readonly items: readonly unknown[];
}

/** Every list under one of the keys, at any depth, with its path. */
export function* listsUnder(
  keys: ReadonlySet<string>,
  value: unknown,
  path: Path = [],
): Generator<KeyedList> {
  if (typeof value !== 'object' || value === null) return;
  const entries: [string, unknown][] = Object.entries(value);
  for (const [key, inner] of entries) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (keys.has(key) && Array.isArray(inner)) yield { path: here, items: inner };
    else yield* listsUnder(keys, inner, here);
  }
}
