// Which sources stand behind a text or a set of positions, each key once.
import type { Site } from '../../domain/schema';

/** The keys that a text cites, such as "S67", in the order they first stand in it. */
export function keysIn(text: string): readonly string[] {
  return [...new Set(text.match(/S\d+/g) ?? [])];
}

export function sourcesOf(sites: readonly Site[]): readonly string[] {
  return [...new Set(sites.flatMap((site) => site.sources))];
}
