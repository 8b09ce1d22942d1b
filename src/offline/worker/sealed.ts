// A response as it is kept: its bytes, the right content type, and the server's rules for the page.
import { extensionOf } from './paths';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.geojson', 'application/geo+json'],
  ['.webmanifest', 'application/manifest+json'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.woff2', 'font/woff2'],
]);

/** What a server forbids for a page must hold for the copy too; lengths, encodings and ages are the wire's. */
const RULES = [
  'content-security-policy',
  'cross-origin-embedder-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
] as const;

export function sealed(path: string, bytes: ArrayBuffer, from: Headers): Response {
  const headers = new Headers();
  for (const name of RULES) {
    const value = from.get(name);
    if (value !== null) headers.set(name, value);
  }
  const type = TYPES.get(extensionOf(path)) ?? from.get('content-type');
  headers.set('content-type', type ?? 'application/octet-stream');
  return new Response(bytes, { headers });
}
