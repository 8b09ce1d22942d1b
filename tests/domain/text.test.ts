// Words and numbers in both languages.
import { describe, expect, it } from 'vitest';
import { formatKm, formatPlusMinus } from '../../src/domain/kilometres';
import { formatNumber, joinList, pick } from '../../src/domain/text';

describe('text', () => {
  it('is picked and joined by language', () => {
    expect(pick({ zh: '海', en: 'sea' }, 'zh')).toBe('海');
    expect(pick({ zh: '海', en: 'sea' }, 'en')).toBe('sea');
    expect(joinList(['a', 'b', 'c'], 'zh')).toBe('a、b、c');
    expect(joinList(['a', 'b', 'c'], 'en')).toBe('a, b, c');
    expect(joinList([], 'en')).toBe('');
  });

  it('groups thousands', () => {
    expect(formatNumber(12345, 'zh')).toBe('12,345');
    expect(formatNumber(12345, 'en')).toBe('12,345');
  });

  it.each([
    [0.3, '0.3 km'],
    [3, '3.0 km'],
    [12.34, '12.3 km'],
    [99.94, '99.9 km'],
    [99.96, '100 km'],
    [123.4, '123 km'],
  ])('gives kilometres a decimal only under a hundred: %d', (km, text) =>
    expect(formatKm(km)).toBe(text),
  );

  it('gives a ± no decimal that says nothing', () => {
    expect(formatPlusMinus(0.3)).toBe('± 0.3 km');
    expect(formatPlusMinus(3)).toBe('± 3 km');
  });
});
