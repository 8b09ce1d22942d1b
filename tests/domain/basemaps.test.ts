// What may stand among the base maps of a site, and what is said of the rest: one sentence each.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { addressesOf, addressFault, templateFault } from '../../src/domain/basemap-address';
import { hostsOf } from '../../src/domain/basemap-hosts';
import { basemapFaults, basemaps, siteFile, type Basemap } from '../../src/domain/basemaps';
import { PICTURES, STREETS, STYLED } from '../fixtures/basemaps';

const faults = (...list: Basemap[]) => basemapFaults(list).map(([, sentence]) => sentence);
const layer = (tiles: string, subdomains: string[] = []) => ({
  ...PICTURES,
  layers: [{ tiles, subdomains, tileSize: 256 as const, minZoom: 0 }],
});
const ALL: readonly Basemap[] = [STREETS, PICTURES, STYLED];

it('a site may have one of each kind, or none', () => {
  expect(faults(...ALL)).toEqual([]);
  expect(v.parse(basemaps, ALL)).toEqual(ALL);
  const site = { publicUrl: '', mapApprovalNumber: '', contact: '', frameAncestors: [] };
  expect(v.parse(siteFile, { ...site, kioskPosition: null }).basemaps).toEqual([]);
});

describe('one sentence names the base map and', () => {
  const named = (fault: string, id = 'pictures') => `base map "${id}": ${fault}`;
  it.each<[string, Basemap, string]>([
    [
      'a template without {z}',
      layer('https://a.example/{x}/{y}?{key}'),
      named('its template https://a.example/{x}/{y}?{key} lacks {z}; add it'),
    ],
    [
      'an address that is not https',
      { ...STREETS, url: 'http://a.example/a.pmtiles' },
      named(
        'the address http://a.example/a.pmtiles is not https, and browsers refuse it under a page that is; give its https address',
        'streets',
      ),
    ],
    [
      'a template that is not https',
      layer('http://a.example/{z}/{x}/{y}?{key}'),
      named(
        'the address http://a.example/0/0/0?key is not https, and browsers refuse it under a page that is; give its https address',
      ),
    ],
    [
      'a key with markup',
      { ...PICTURES, key: '<b>1</b>' },
      named(
        'its key may hold letters, digits, points, hyphens and underscores alone; copy it anew',
      ),
    ],
    [
      'a datum that is not ours',
      { ...PICTURES, datum: 'GCJ-02' },
      named(
        'its datum is GCJ-02, in which places would stand half a kilometre off; take tiles in WGS84 or CGCS2000',
      ),
    ],
    [
      'a datum that nobody knows',
      { ...PICTURES, datum: 'Xi’an 80' },
      named('its datum Xi’an 80 is none of WGS84 and CGCS2000; take tiles in one of them'),
    ],
    [
      'a host that is none',
      { ...STYLED, hosts: ['https://a.example/tiles'] },
      named(
        'its host https://a.example/tiles is not an origin such as https://tiles.example.org; write it so',
        'styled',
      ),
    ],
    [
      'the id of the chart',
      { ...STREETS, id: 'chart' },
      named('its id is that of the chart; give it another', 'chart'),
    ],
    [
      'a key that is asked for and not there',
      { ...PICTURES, key: '' },
      named('its template says {key}, and it has no key; add the key'),
    ],
    [
      'a key that goes nowhere',
      layer('https://a.example/{z}/{x}/{y}'),
      named('it has a key, and no template says {key}; put it where the key goes'),
    ],
    [
      'subdomains that are missing',
      layer('https://{s}.a.example/{z}/{x}/{y}?{key}'),
      named('its template says {s} where it has subdomains, and only there; correct one of them'),
    ],
    [
      'a host that a key would choose',
      layer('https://{key}.a.example/{z}/{x}/{y}'),
      named('only {s} may stand in the host of its template; name the host'),
    ],
  ])('refuses %s', (_what, base, sentence) => expect(faults(base)).toEqual([sentence]));

  it.each<[string, object, string]>([
    [
      'one on another host that the build cannot measure',
      { ...STREETS, url: 'https://a.example/a.pmtiles', offline: true },
      named(
        'it is kept offline from another host, where the build cannot measure it; name the same file here: "offline": {"file": "PATH"}',
        'streets',
      ),
    ],
    ...['yes', 1, null, {}, { file: '' }, { file: 'a', sha256: 'b' }].map(
      (offline): [string, object, string] => [
        `"offline": ${JSON.stringify(offline)}`,
        { ...STREETS, offline },
        named('its "offline" is neither true nor {"file": "PATH"}; write one of them', 'streets'),
      ],
    ),
    [
      'pictures to be kept offline',
      { ...PICTURES, offline: true },
      named('only the one file of pmtiles can be kept offline; take its "offline" out'),
    ],
  ])('refuses %s', (_what, base, told) => {
    const { issues } = v.safeParse(basemaps, [base]);
    expect(issues?.map(({ message }) => message)).toEqual([told]);
  });

  it('lets be kept offline what stands beside the site, or is here as well', () => {
    const elsewhere = { ...STREETS, url: 'https://a.example/a', offline: { file: '/b' } };
    for (const base of [{ ...STREETS, offline: true }, { ...STREETS, offline: false }, elsewhere])
      expect(v.parse(basemaps, [base])).toEqual([base]);
  });

  it('refuses two defaults, and two of one id', () => {
    expect(faults({ ...STREETS, default: true }, { ...PICTURES, default: true })).toEqual([
      named('it is the default, and so is "streets"; leave one'),
    ]);
    expect(faults(STREETS, { ...PICTURES, id: 'streets' })).toEqual([
      named('its id stands twice; give it another', 'streets'),
    ]);
  });
});

describe('an address', () => {
  it.each([
    'basemaps/a-20300101.pmtiles',
    'tiles/style.json',
    'https://a.example/x?y=1',
    'http://127.0.0.1:8080/a.pmtiles',
    'http://localhost/a.pmtiles',
  ])('may be %s', (address) => expect(addressFault(address)).toBeUndefined());

  it.each([
    '../secret.pmtiles',
    '/root.pmtiles',
    '//elsewhere.example/a',
    'a//b',
    'a/../b',
    'javascript:alert(1)',
    'data:text/plain,x',
    'http://127.0.0.1.example/a',
    'https://user:word@a.example/',
    'a b.pmtiles',
    '',
  ])('may not be %s', (address) => expect(addressFault(address)).toBeTypeOf('string'));

  it('is good only if it leads beside the site, to https or to this computer', () =>
    fc.assert(
      fc.property(
        fc.oneof(fc.webUrl({ validSchemes: ['http', 'https', 'ftp'] }), fc.string()),
        (address) => {
          if (addressFault(address) !== undefined) return true;
          const url = new URL(address, 'https://site.example/map/');
          const isBeside = url.href.startsWith('https://site.example/map/');
          return (
            isBeside || url.protocol === 'https:' || /^(127\.0\.0\.1|localhost)$/.test(url.hostname)
          );
        },
      ),
    ));
});

describe('a template', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,6}$/);

  it('that is good asks its own hosts alone, whatever its subdomains are', () =>
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), word, (subdomains, key) => {
        const base = layer('https://t{s}.a.example/{z}/{x}/{y}?tk={key}', subdomains);
        expect(templateFault(base.layers[0] ?? { tiles: '', subdomains })).toBeUndefined();
        expect(hostsOf([{ ...base, key }])).toEqual(
          subdomains.map((s) => `https://t${s}.a.example`),
        );
        const addresses = base.layers.flatMap((each) => addressesOf(each, key));
        expect(addresses).toEqual(
          subdomains.map((s) => `https://t${s}.a.example/{z}/{x}/{y}?tk=${key}`),
        );
      }),
    ));

  it('never throws, and has no fault only with all three of its places', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.constantFrom('{z}', '{x}', '{y}', '{s}', '{key}', '/', '?', 'https://a.example/'),
            word,
          ),
        ),
        (parts) => {
          const tiles = parts.join('');
          const isWhole = ['{z}', '{x}', '{y}'].every((place) => tiles.includes(place));
          if (templateFault({ tiles, subdomains: [] }) === undefined) expect(isWhole).toBe(true);
        },
      ),
    ));
});

it('the hosts are those of addresses elsewhere, each once', () => {
  expect(hostsOf([])).toEqual([]);
  expect(hostsOf([STREETS])).toEqual([]);
  expect(hostsOf([...ALL, ...ALL])).toEqual([
    'https://t0.tiles.example',
    'https://t1.tiles.example',
    'https://style.example',
    'https://tiles.style.example:8443',
  ]);
});
