// The codec of the address: exact for every state, patient with everything else.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/domain/facets';
import { PLATFORM_FACETS } from '../../src/domain/platform-kind';
import { BASES, LANGS, ROLES } from '../../src/domain/ids';
import { BAY_IDS, PARK_IDS } from '../fixtures/ids';
import { decode, encode, vocabularyOf, type UrlState } from '../../src/state/codec';
import { URL_KEYS } from '../../src/state/url-keys';
import { INITIAL, inOrder } from '../../src/state/url-state';
import { corridorFixture } from '../fixtures/corridor';
import { smallCorridor } from '../fixtures/domain/corridor';
import { INDUSTRIES, vocabulary } from '../fixtures/vocabulary';
import { anyState } from './any-state';
import { ofQingdao } from '../fixtures/of-qingdao';

const read = (search: string) => decode(search, vocabulary);

const KEYS = URL_KEYS.map(({ key }) => key);
const anyValue = fc.oneof(
  fc.constantFrom('', 'en', 'zh', 'all', 'focus', 'stated', 'jimo', 'atlantis', '__proto__', '%'),
  fc.constantFrom(...PARK_IDS, ...BAY_IDS, ...INDUSTRIES, '9/36/120', '1e1/36/120', 'NaN/1/2'),
  fc.constantFrom('%E9%9D', '%zz', 'constructor', 'toString', '%00', '\uD800', '专栏', '1/2/3/4'),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const anyPair = fc
  .tuple(
    fc.oneof(fc.constantFrom(...KEYS, 'at', '__proto__', 'print'), fc.string({ maxLength: 9 })),
    fc.array(anyValue, { maxLength: 4 }),
  )
  .map(([key, values]) => `${key}=${values.join(',')}`);
/** Addresses from pieces that mean something, broken addresses of real states, and plain junk. */
const anyAddress = fc.oneof(
  fc.array(anyPair, { maxLength: 12 }).map((pairs) => `?${pairs.join('&')}`),
  fc
    .tuple(
      anyState.map((state) => encode(state)),
      fc.nat(200),
      fc.nat(5),
      fc.string({ unit: 'binary' }),
    )
    .map(([query, at, cut, junk]) => query.slice(0, at) + junk + query.slice(at + cut)),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

describe('the codec', () => {
  ofQingdao('reads back every state as it was written, without a problem', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(read(encode(state))).toEqual({ state, problems: [] });
      }),
    );
  });

  it('never throws, and writes what it read in one fixed form of at most 2 kB', () => {
    let addresses = 0;
    fc.assert(
      fc.property(anyAddress, (address) => {
        addresses += 1;
        const written = encode(read(address).state);
        expect(written.length).toBeLessThanOrEqual(2048);
        expect(read(written).problems).toEqual([]);
        expect(encode(read(written).state)).toBe(written);
      }),
      { numRuns: 10_000 },
    );
    expect(addresses).toBeGreaterThanOrEqual(10_000);
  });

  it('writes nothing for the state at the start, and only ASCII for any', () => {
    expect(encode(INITIAL)).toBe('');
    fc.assert(fc.property(anyState, (state) => /^[!-~]*$/.test(encode(state))));
  });

  ofQingdao('writes keys in one order, with commas and slashes to be read', () => {
    const state: UrlState = {
      ...INITIAL,
      lang: 'en',
      renderer: 'svg',
      selection: { kind: 'park', id: 'future-tech-park' },
      filter: {
        industries: ['marine-information', 'biomedicine'],
        match: 'all',
        roles: ['segment', 'focus'],
        districts: ['laoshan', 'jimo'],
        bays: ['jiaozhou-bay'],
        platforms: ['none', 'any'],
        bases: ['derived'],
      },
      camera: { zoom: 9.506, lat: 36.20004, lon: 120.31236 },
    };
    expect(encode(state)).toBe(
      '?lang=en&park=future-tech-park&industry=biomedicine,marine-information&match=all' +
        '&role=focus,segment&district=jimo,laoshan&bays=jiaozhou-bay&platforms=any,none&basis=derived' +
        '&at=9.51/36.2/120.3124&renderer=svg',
    );
  });

  it('writes what a kiosk is asked for', () => {
    const kiosk = { idle: 90, night: { from: 22 * 60, to: 6 * 60 + 30 } };
    const state: UrlState = { ...INITIAL, view: 'kiosk', text: 'large', kiosk, heartbeat: true };
    expect(encode(state)).toBe('?view=kiosk&text=large&idle=90&night=22:00-06:30&heartbeat=1');
  });

  ofQingdao('leaves out the language that the path of the page says already', () => {
    const onEnglishPage = { ...vocabulary, lang: 'en' as const };
    for (const page of LANGS) {
      for (const lang of LANGS) {
        const written = encode({ ...INITIAL, lang }, page);
        expect(written).toBe(lang === page ? '' : `?lang=${lang}`);
        const known = page === 'en' ? onEnglishPage : vocabulary;
        expect(decode(written, known).state.lang).toBe(lang);
      }
    }
  });

  ofQingdao('stays within 2 kB whatever the state', () => {
    const industries = Array.from({ length: 500 }, (_, index) => `industry-${index}`);
    const query = encode({ ...INITIAL, lang: 'en', filter: { ...NO_FILTER, industries } });
    expect(query).toBe('?lang=en');
  });

  ofQingdao('has room for every choice of the real corridor at once', () => {
    const known = vocabularyOf(corridorFixture());
    const state: UrlState = {
      ...INITIAL,
      lang: 'en',
      renderer: 'svg',
      selection: { kind: 'park', id: 'rail-transit-demonstration-zone' },
      filter: inOrder({
        industries: [...known.industries],
        match: 'all',
        roles: ROLES,
        districts: [...known.districts],
        bays: [...known.bays],
        platforms: PLATFORM_FACETS,
        bases: BASES,
      }),
      camera: { zoom: 10.25, lat: 36.1234, lon: 120.1234 },
    };
    expect(decode(encode(state), known)).toEqual({ state, problems: [] });
  });

  it('leaves out a camera that no address can carry', () => {
    const camera = { zoom: 9, lat: Number.NaN, lon: 120 };
    expect(encode({ ...INITIAL, camera })).toBe('');
    expect(encode({ ...INITIAL, camera: { zoom: 6.99, lat: 36, lon: 120 } })).toBe('');
  });

  ofQingdao('takes its vocabulary from the corridor', () => {
    const known = vocabularyOf(smallCorridor());
    expect([...known.parks]).toContain('shinan-software-park');
    expect([...known.bays]).toEqual(BAY_IDS);
    expect([...known.platforms]).toEqual(['langu']);
    expect(known.industries.has('hydrogen')).toBe(true);
    expect(known.districts.has('jimo')).toBe(true);
  });
});
