// The key of what an investor wants: `key:weight` pairs, such as `rail:2,industry:marine-information:1`.
import { NEARNESS_KEYS } from '../domain/analysis/criterion-keys';
import type { Row } from './url-row';
import type { Vocabulary } from './url-state';

const HEAVIEST = 100;

function isKnown(key: string, { industries, bays }: Vocabulary): boolean {
  const [kind, id = ''] = key.split(':');
  if (kind === 'industry') return industries.has(id);
  if (kind === 'bay') return bays.has(id);
  return NEARNESS_KEYS.some((each) => each === key);
}

/** Two decimals are enough for a weight, and the same weight has one way to be written. */
const written = (weight: number): string => String(Number(weight.toFixed(2)));

export const CRITERIA_ROW: Row = {
  key: 'want',
  read(text, state, vocabulary, report) {
    const criteria = new Map<string, number>();
    for (const pair of text.split(',')) {
      const at = pair.lastIndexOf(':');
      const key = pair.slice(0, Math.max(at, 0));
      const weight = Number(pair.slice(at + 1).trim() || Number.NaN);
      if (!isKnown(key, vocabulary)) report(pair, 'is not a known want with its weight');
      else if (!(weight >= 0.01 && weight <= HEAVIEST))
        report(pair, `has no weight from 0.01 to ${HEAVIEST}`);
      else if (criteria.has(key)) report(pair, 'is there twice');
      else criteria.set(key, Number(written(weight)));
    }
    return { ...state, criteria };
  },
  write: ({ criteria }) =>
    [...criteria]
      .map(([key, weight]) => `${key}:${written(weight)}`)
      .sort()
      .join(','),
};
