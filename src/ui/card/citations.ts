// Which sources stand behind a text or a set of positions, each key once.
import type { Bilingual, Site } from '../../domain/schema';
import type { Citations } from '../shared/citation';

/** The keys that a text cites, such as "S67" or "N9", in the order they first stand in it. */
function keysIn(text: string): readonly string[] {
  return [...new Set(text.match(/\b[A-Z]\d+/g) ?? [])];
}

export function sourcesOf(sites: readonly Site[]): readonly string[] {
  return [...new Set(sites.flatMap((site) => site.sources))];
}

/** What remarks rest on: what they cite, else what is given. */
export function noteSources(
  known: Citations,
  { zh }: Bilingual,
  otherwise: readonly string[],
): readonly string[] {
  const cited = keysIn(zh).filter((key) => known.source(key));
  return cited.length > 0 ? cited : otherwise;
}
