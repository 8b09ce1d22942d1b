// The configurations of the servers say what the one table says; that real servers obey is tested in serving/.
import { describe, expect, it } from 'vitest';
import { caddyfile } from '../../src/release/serving/caddy';
import { responseHeaders } from '../../src/release/serving/headers';
import { headersFile, headersJson } from '../../src/release/serving/hosted';
import { nginxConfig, nginxSite } from '../../src/release/serving/nginx';
import { HIDDEN, lifetimeOf, mediaTypeOf } from '../../src/release/serving/paths';

const headers = responseHeaders("default-src 'none'; frame-ancestors 'self'");

describe.each([
  ['nginx.conf', nginxConfig(headers)],
  ['nginx-site.conf', nginxSite(headers)],
  ['Caddyfile', caddyfile(headers)],
  ['_headers', headersFile(headers, ['index.html'])],
  ['headers.json', JSON.stringify(JSON.parse(headersJson(headers)))],
])('%s', (_name, text) => {
  it.each(headers)('sends $name, from one place', ({ name: header, value }) => {
    expect(text.split(header)).toHaveLength(2);
    expect(text).toContain(value);
  });
});

it('lets the page ask for the position and no page around it, and each feature is ruled once', () => {
  const policy = headers.find(({ name }) => name === 'Permissions-Policy')?.value.split(', ') ?? [];
  expect(policy).toContain('geolocation=(self)');
  const features = policy.map((rule) => rule.split('=')[0]);
  expect(new Set(features).size).toBe(features.length);
});

describe('nginx', () => {
  it.each([nginxConfig(headers), nginxSite(headers)])(
    'sets headers where no location can drop them',
    (text) => {
      const locations = text.match(/^\t*location [^{]*\{[^}]*\}/gm) ?? [];
      expect(locations.length).toBeGreaterThan(1);
      expect(locations.filter((location) => location.includes('add_header'))).toEqual([]);
      expect(text.match(/add_header .*;/g)?.filter((line) => !line.includes(' always;'))).toEqual(
        [],
      );
    },
  );
});

describe('_headers', () => {
  const published = ['data/index.html', 'data/csv/parks.csv', 'api/parks/index.json'];
  const text = headersFile(headers, [
    ...['index.html', 'en/index.html', 'assets/a.js', 'icon.png'],
    ...published,
  ]);
  const rules = text.split(/\n(?=\/)/).map((rule) => rule.split('\n  '));

  it('says of each address once how long it may be kept, and of all of them nothing', () => {
    const lifetimes = rules.filter((rule) => rule.some((line) => line.startsWith('Cache-Control')));
    expect(lifetimes.map(([address]) => address)).toEqual([
      '/assets/*',
      '/data/*',
      '/api/*',
      '/index.html',
      '/',
      '/en/index.html',
      '/en/',
      '/icon.png',
    ]);
  });
});

describe('paths', () => {
  it.each([
    ['/assets/index-DkSt4oz-.js', 'public, max-age=31536000, immutable'],
    ['/under/a/path/assets/x.css', 'public, max-age=31536000, immutable'],
    ['/', 'no-cache'],
    ['/en/index.html', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/manifest.webmanifest', 'no-cache'],
    ['/kiosk.json', 'no-cache'],
    ['/data/', 'no-cache'],
    ['/data/csv/parks.csv', 'no-cache'],
    ['/api/parks/index.json', 'no-cache'],
    ['/fonts/text-400.woff2', 'no-cache'],
    ['/heartbeat.txt', 'no-store'],
    ['/favicon.svg', 'public, max-age=86400'],
  ])('%s may be kept: %s', (path, control) => expect(lifetimeOf(path)).toBe(control));

  it.each([
    ['data/parks.geojson', 'application/geo+json'],
    ['data/csv/parks.csv', 'text/csv; charset=utf-8'],
    ['api/parks/index.json', 'application/json'],
    ['of/no/kind', 'application/octet-stream'],
  ])('%s is %s', (path, type) => expect(mediaTypeOf(path)).toBe(type));

  it.each(['/.git/config', '/a/.env', '/_headers', '/index.html.br', '/404.html'])(
    '%s is not for visitors',
    (path) => expect(path).toMatch(new RegExp(HIDDEN)),
  );
  it.each(['/', '/en/', '/assets/_shared-1a.js', '/robots.txt'])('%s is', (path) =>
    expect(path).not.toMatch(new RegExp(HIDDEN)),
  );
});
