// Links into map apps: the right spot in the datum of each, the name whole, and none for a vague place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linksTo, PROVIDERS, VAGUE_KM, type Provider } from '../../src/domain/navigation';
import { bd09, gcj02, metresBetween, type Degrees } from './naive-datums';

const SHARP = { lon: 120.4084, lat: 36.077, uncertaintyKm: 0.3 };

function hrefs(place: Degrees, name = '市南软件园'): ReadonlyMap<Provider, URL> {
  const answer = linksTo({ ...place, uncertaintyKm: 0.3 }, name);
  if (answer.kind !== 'links') throw new Error('There are no links.');
  return new Map(answer.links.map(({ provider, href }) => [provider, new URL(href)]));
}

const value = (url: URL | undefined, key: string): string => url?.searchParams.get(key) ?? '';

function pair(text: string): readonly [number, number] {
  expect(text).toMatch(/^\d+\.\d{6},\d+\.\d{6}$/);
  const [first = NaN, second = NaN] = text.split(',').map(Number);
  return [first, second];
}

const latLon = (text: string): Degrees => {
  const [lat, lon] = pair(text);
  return { lon, lat };
};

/** What is written in a link: where, and under which name (Google takes none). */
const READERS: Readonly<Record<Provider, (url: URL) => { at: Degrees; name: string | null }>> = {
  amap: (url) => {
    const [lon, lat] = pair(value(url, 'position'));
    return { at: { lon, lat }, name: value(url, 'name') };
  },
  baidu: (url) => ({ at: latLon(value(url, 'location')), name: value(url, 'title') }),
  tencent: (url) => {
    const parts = value(url, 'marker').split(';');
    const keys = new Map(parts.map((part) => [part.split(':')[0], part.split(':')[1] ?? '']));
    expect([...keys.keys()]).toEqual(['coord', 'title', 'addr']);
    return { at: latLon(keys.get('coord') ?? ''), name: keys.get('title') ?? '' };
  },
  apple: (url) => ({ at: latLon(value(url, 'll')), name: value(url, 'q') }),
  google: (url) => ({ at: latLon(value(url, 'query')), name: null }),
};

const expected = (provider: Provider): ((place: Degrees) => Degrees) =>
  provider === 'baidu' ? bd09 : gcj02;

function metresOff(provider: Provider, place: Degrees): number {
  const url = hrefs(place).get(provider);
  if (url === undefined) throw new Error(`There is no link of ${provider}.`);
  return metresBetween(expected(provider)(place), READERS[provider](url).at);
}

const CONTROLS: readonly Degrees[] = [
  { lon: 120.4084, lat: 36.077 },
  { lon: 120.479, lat: 36.1461 },
  { lon: 119.9512, lat: 35.9015 },
  { lon: 120.3278, lat: 36.0842 },
];

describe.each(PROVIDERS)('the link of %s', (provider) => {
  it.each(CONTROLS)('is within a metre of its own datum at $lon, $lat', (place) => {
    expect(metresOff(provider, place)).toBeLessThan(1);
  });

  it('is so over the whole region', () => {
    const places = fc.record({
      lon: fc.double({ min: 119, max: 121.5, noNaN: true }),
      lat: fc.double({ min: 35, max: 37.5, noNaN: true }),
    });
    fc.assert(fc.property(places, (place) => metresOff(provider, place) < 1));
  });

  it('is encrypted, and keeps the name apart from the rest', () => {
    const name = `A&B #1? "青岛" 'x' 50% +/=，（胶南）`;
    const url = hrefs(SHARP, name).get(provider);
    expect(url?.protocol).toBe('https:');
    expect(url?.hash).toBe('');
    expect(url && (READERS[provider](url).name ?? name)).toBe(name);
  });

  it('keeps any name from changing the place', () => {
    const plain = hrefs(SHARP).get(provider);
    fc.assert(
      fc.property(fc.string(), (name) => {
        const url = hrefs(SHARP, name).get(provider);
        expect(url && READERS[provider](url).at).toEqual(plain && READERS[provider](plain).at);
        expect(url && [...url.searchParams.keys()]).toEqual(
          plain && [...plain.searchParams.keys()],
        );
      }),
    );
  });
});

describe('the links', () => {
  it('say their datum where the app can be told', () => {
    const urls = hrefs(SHARP);
    expect(value(urls.get('amap'), 'coordinate')).toBe('gaode');
    expect(value(urls.get('baidu'), 'coord_type')).toBe('bd09ll');
    expect(value(urls.get('tencent'), 'coord_type')).toBe('2');
  });

  it('state the datum of their coordinates', () => {
    const answer = linksTo(SHARP, '甲');
    expect(answer.kind === 'links' && answer.links.map(({ datum }) => datum)).toEqual([
      'GCJ-02',
      'BD-09',
      'GCJ-02',
      'GCJ-02',
      'GCJ-02',
    ]);
  });

  it('lead to the hosts of their apps', () => {
    expect([...hrefs(SHARP).values()].map(({ host }) => host)).toEqual([
      'uri.amap.com',
      'api.map.baidu.com',
      'apis.map.qq.com',
      'maps.apple.com',
      'www.google.com',
    ]);
  });

  it('are given up to the limit, and beyond it the ± instead', () => {
    expect(linksTo({ ...SHARP, uncertaintyKm: VAGUE_KM }, '甲').kind).toBe('links');
    const vague = { kind: 'too-vague', uncertaintyKm: 2.1 };
    expect(linksTo({ ...SHARP, uncertaintyKm: 2.1 }, '甲')).toEqual(vague);
    expect(linksTo({ ...SHARP, uncertaintyKm: NaN }, '甲').kind).toBe('too-vague');
  });
});
