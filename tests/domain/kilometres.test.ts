// Kilometres and metres as text.
import { expect, it } from 'vitest';
import { formatAccuracy, withError } from '../../src/domain/kilometres';

it.each([
  [0, '± 1 m'],
  [0.0354, '± 35 m'],
  [0.9994, '± 999 m'],
  [0.9996, '± 1 km'],
  [2.46, '± 2.5 km'],
])('%s km around a position are %s', (km, text) => expect(formatAccuracy(km)).toBe(text));

it('says the unit once', () => expect(withError(12.34, 4.3)).toBe('12.3 ± 4.3 km'));
