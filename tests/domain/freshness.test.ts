// How old statements are: their own year before that of their sources, the latest of several, and what is long ago.
import { describe, expect, it } from 'vitest';
import { oldestYear, spokenYear, type Dating } from '../../src/domain/freshness';

const YEARS = new Map<string, ReturnType<Dating['source']>>([
  ['old', { year: 2004 }],
  ['older-than-five', { year: 2020, orEarlier: true }],
  ['fresh', { year: 2021 }],
  ['undated', { year: null }],
]);
const known: Dating = { asOf: '2026-11-23', source: (id) => YEARS.get(id) };

describe('the year of a statement', () => {
  it('is its own, else that of its latest source', () => {
    expect(spokenYear(known, { sources: ['fresh'], year: 1992 })?.year).toBe(1992);
    expect(spokenYear(known, { sources: ['old', 'fresh', 'undated'] })?.year).toBe(2021);
    expect(spokenYear(known, { sources: ['old'], year: null })?.year).toBe(2004);
  });

  it('is not known where no source shows one', () => {
    expect(spokenYear(known, { sources: ['undated', 'nobody'] })).toBeNull();
    expect(spokenYear(known, { sources: [] })).toBeNull();
  });

  it('is long ago only when all of it is more than five years before the date of the data', () => {
    expect(spokenYear(known, { sources: ['fresh'] })).toEqual({
      year: 2021,
      orEarlier: false,
      isOld: false,
    });
    expect(spokenYear(known, { sources: ['older-than-five'] })).toEqual({
      year: 2020,
      orEarlier: true,
      isOld: true,
    });
  });
});

describe('the oldest of several statements', () => {
  it('is the least of their years; those without one do not count', () => {
    const statements = [{ sources: ['fresh'] }, { sources: ['undated'] }, { sources: ['old'] }];
    expect(oldestYear(known, statements)?.year).toBe(2004);
    expect(oldestYear(known, statements.slice(1, 2))).toBeNull();
    expect(oldestYear(known, [])).toBeNull();
  });
});
