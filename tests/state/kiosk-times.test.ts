// The times of a kiosk: read within their bounds, written back, and the night that runs over midnight.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isNight,
  readNight,
  readSeconds,
  SECONDS_BOUNDS,
  SECONDS_KEYS,
  secondsRule,
  writeNight,
} from '../../src/state/kiosk-times';

const at = (hours: number, minutes = 0) => new Date(2026, 0, 15, hours, minutes);

describe.each(SECONDS_KEYS)('the seconds of %s', (key) => {
  const [least, most] = SECONDS_BOUNDS[key];

  it('are whole and within their bounds', () => {
    expect(readSeconds(key, String(least))).toBe(least);
    expect(readSeconds(key, String(most))).toBe(most);
    for (const bad of [least - 1, most + 1, `${least}.5`, '', 'x', '-5', '1e2', 'Infinity', ' 60'])
      expect(readSeconds(key, String(bad)), String(bad)).toBeNull();
  });

  it('name their bounds', () => {
    expect(secondsRule(key)).toContain(String(least));
    expect(secondsRule(key)).toContain(String(most));
  });
});

describe('the night', () => {
  it('is read back as it was written', () => {
    const minute = fc.nat(24 * 60 - 1);
    fc.assert(
      fc.property(minute, minute, (from, to) => {
        fc.pre(from !== to);
        expect(readNight(writeNight({ from, to }))).toEqual({ from, to });
      }),
    );
    expect(readNight(writeNight(null))).toBeNull();
  });

  it.each([
    '22:00',
    '22:00-22:00',
    '24:00-06:00',
    '22-06',
    '2:00-6:00',
    '',
    'always',
    '1:2-3:4-5:6',
  ])('is not %j', (text) => expect(readNight(text)).toBeUndefined());

  it('runs over midnight, or lies within a day', () => {
    const late = { from: 22 * 60, to: 6 * 60 };
    expect([21, 22, 23, 0, 5, 6].map((hours) => isNight(late, at(hours)))).toEqual([
      ...[false, true, true, true, true, false],
    ]);
    const noon = { from: 12 * 60, to: 13 * 60 + 30 };
    expect(isNight(noon, at(13, 29))).toBe(true);
    expect(isNight(noon, at(13, 30))).toBe(false);
    expect(isNight(null, at(0))).toBe(false);
  });
});
