// What kind of platform a park has, read off the last word of the platform's name.
import type { Corridor } from './corridor';
import type { Park } from './schema';

/**
 * Derived: no source sorts the platforms. 园, 港 and 谷 are grounds with many tenants; a name that ends in none of
 * the words is `other`.
 */
export const PLATFORM_KINDS = ['grounds', 'base', 'institute', 'centre', 'other'] as const;
export type PlatformKind = (typeof PLATFORM_KINDS)[number];

/** `any`: the park has a platform, of whatever kind. `none`: neither its clause nor a source gives it one. */
export const PLATFORM_FACETS = ['any', ...PLATFORM_KINDS, 'none'] as const;
export type PlatformFacet = (typeof PLATFORM_FACETS)[number];

const LAST_WORDS: readonly (readonly [PlatformKind, RegExp])[] = [
  ['grounds', /[园港谷]$/],
  ['base', /基地$/],
  ['institute', /(院|所|实验室)$/],
  ['centre', /中心$/],
];

/** A place in brackets after the name is not its last word. */
export function platformKind(nameZh: string): PlatformKind {
  const name = nameZh.replace(/（[^）]*）$/, '');
  return LAST_WORDS.find(([, word]) => word.test(name))?.[0] ?? 'other';
}

export function platformFacetsOf(corridor: Corridor, park: Park): readonly PlatformFacet[] {
  if (park.platforms.length === 0) return ['none'];
  const kinds = park.platforms.map(({ platform, term }) =>
    platformKind(corridor.platform(platform)?.name.zh ?? term.zh),
  );
  return ['any', ...kinds];
}
