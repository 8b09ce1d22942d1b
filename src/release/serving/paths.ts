// What a server must know of a path: its media type, how long it may be kept, and whether it is there for anybody.
// Patterns are written so that nginx, Caddy, Python and JavaScript read them alike, and match under any sub-path.

/** Media types by the ending of the name. Text is UTF-8 and says so; the others have no `charset`. */
export const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  json: 'application/json',
  geojson: 'application/geo+json',
  gpkg: 'application/geopackage+sqlite3',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pmtiles: 'application/vnd.pmtiles',
};

/** By the ending; bytes of no known kind where it has none of ours. */
export const mediaTypeOf = (path: string): string =>
  MEDIA_TYPES[path.replace(/^.*\./, '')] ?? 'application/octet-stream';

interface Lifetime {
  readonly pattern: string;
  readonly control: string;
}

/**
 * Cache-Control by path, the first that matches. Fonts are cut to the characters of one build, so an old one under a
 * new page would show empty boxes: they are asked for again, like pages, the worker and everything without a rule.
 */
export const LIFETIMES: readonly Lifetime[] = [
  { pattern: '/assets/[^/]+$', control: 'public, max-age=31536000, immutable' },
  // A base map whose name tells its date or its hash is another file when it changes.
  {
    pattern: '[._-]([0-9a-f]{8,}|[0-9]{4}-[0-9]{2}-[0-9]{2})\\.pmtiles$',
    control: 'public, max-age=31536000, immutable',
  },
  { pattern: '/heartbeat(\\.txt|-last)$', control: 'no-store' },
  { pattern: '\\.(svg|png|jpg|webp|ico)$', control: 'public, max-age=86400' },
  { pattern: '/robots\\.txt$', control: 'public, max-age=86400' },
];

export const LIFETIME_OF_THE_REST = 'no-cache';

/** No error may outlive its cause. */
export const LIFETIME_OF_ERRORS = 'no-store';

/** Files of which browsers ask for parts: such are sent, as they are, and never packed. Of all others whoever asks gets the whole. */
export const IN_PARTS = '\\.pmtiles$';

/** Files that lie in the folder but are not for visitors: hidden ones, settings, and the packed copies of others. */
export const HIDDEN = '/\\.|/_headers$|\\.(br|gz)$|/404\\.html$';

/** The file the kiosk's page asks for while it draws. */
export const HEARTBEAT = '/heartbeat\\.txt$';

export function lifetimeOf(path: string): string {
  const rule = LIFETIMES.find(({ pattern }) => new RegExp(pattern).test(path));
  return rule?.control ?? LIFETIME_OF_THE_REST;
}
