// What a kiosk is set to: the address before the file, the file before the default; every bad value is named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_TIMES } from '../../src/state/kiosk-times';
import { kioskSettings, readKioskFile } from '../../src/state/kiosk-settings';
import { INITIAL } from '../../src/state/url-state';
import { corridorFixture } from '../fixtures/corridor';
import { ofQingdao } from '../fixtures/of-qingdao';

const { site } = corridorFixture();
const HERE = { name: { zh: '市民中心', en: 'Civic Centre' }, lon: 120.38, lat: 36.07 };
const read = (value: unknown) => readKioskFile(JSON.stringify(value));

describe('the file of a kiosk', () => {
  ofQingdao('says what it says', () => {
    const { file, problems } = read({
      ...{ idle: 90, ask: 15, stop: 20, night: '22:00-06:00', lang: 'en' },
      ...{ text: 'large', contrast: 'more', heartbeat: true, here: HERE },
    });
    expect(problems).toEqual([]);
    expect(file).toEqual({
      ...{ idle: 90, ask: 15, stop: 20, night: { from: 1320, to: 360 }, lang: 'en' },
      ...{ text: 'large', contrast: 'more', heartbeat: true, here: HERE },
    });
  });

  it.each([
    ['idle', 'soon'],
    ['idle', 4],
    ['ask', 15.5],
    ['stop', null],
    ['night', '22 to 6'],
    ['night', 22],
    ['lang', 'fr'],
    ['text', true],
    ['contrast', 'most'],
    ['heartbeat', 1],
    ['here', { lon: 120, lat: 36 }],
    ['here', { ...HERE, lat: 63 }],
    ['here', { ...HERE, name: { zh: '', en: 'x' } }],
    ['colour', 'red'],
    ['__proto__x', 1],
  ])('has %s: %j named as a problem in both languages, and the rest kept', (key, value) => {
    const { file, problems } = read({ ask: 30, stop: 30, [key]: value });
    const rest = Object.entries({ ask: 30, stop: 30 }).filter(([name]) => name !== key);
    expect(file).toEqual(Object.fromEntries(rest));
    expect(problems).toHaveLength(1);
    for (const text of Object.values(problems[0] ?? {})) {
      expect(text).toContain('kiosk.json');
      expect(text).toContain(key);
    }
  });

  it.each(['', '[]', 'null', '"x"', '{', '\u0000'])('that is %j is one problem', (text) => {
    expect(readKioskFile(text)).toMatchObject({ file: {}, problems: [{}] });
  });

  it('never throws, and keeps only what may be used', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('idle', 'ask', 'night', 'here', 'x'), fc.jsonValue()),
        (value) => {
          const { file } = read(value);
          for (const seconds of [file.idle, file.ask])
            expect(seconds === undefined || (seconds >= 5 && seconds <= 900)).toBe(true);
        },
      ),
    );
  });
});

describe('the settings', () => {
  it('are the defaults where nobody says anything', () => {
    const settings = kioskSettings(INITIAL, false, {}, site);
    expect(settings).toMatchObject({
      ...DEFAULT_TIMES,
      heartbeat: false,
      here: null,
      home: INITIAL,
    });
  });

  ofQingdao('take the address before the file', () => {
    const url = { ...INITIAL, kiosk: { idle: 30, night: null }, text: 'large' as const };
    const file = { idle: 90, ask: 9, night: { from: 0, to: 60 }, lang: 'en' as const };
    const settings = kioskSettings(url, false, file, site);
    expect(settings).toMatchObject({ idle: 30, ask: 9, night: null });
    expect(settings.home).toMatchObject({ lang: 'en', text: 'large' });
    expect(kioskSettings(url, true, file, site).home.lang).toBe('zh');
  });

  it('have the base map that the file names, where there is such a one', () => {
    expect(read({ base: 'chart' })).toEqual({ file: { base: 'chart' }, problems: [] });
    expect(read({ base: 'gone' }).file).toEqual({});
    expect(read({ base: 'gone' }).problems[0]?.en).toContain('must be one of "chart"');
    expect(kioskSettings(INITIAL, false, { base: 'x' }, site).home.base).toBe('x');
    const asked = { ...INITIAL, base: 'y' };
    expect(kioskSettings(asked, false, { base: 'x' }, site).home.base).toBe('y');
  });

  it('stand where the file says, else where the site says, else nowhere', () => {
    const placed = { ...site, kioskPosition: HERE };
    expect(kioskSettings(INITIAL, false, {}, placed).here).toEqual(HERE);
    expect(kioskSettings(INITIAL, false, { here: null }, placed).here).toBeNull();
  });
});
