// The panel's sentences: both languages say the same things, and count correctly.
import { describe, expect, it } from 'vitest';
import { CARD } from '../../../src/ui/card/card-messages';
import { MAP_APP } from '../../../src/ui/card/position/map-app-messages';
import { FILTERS } from '../../../src/ui/facets/filter-messages';
import { MESSAGES } from '../../../src/ui/list/messages';
import { SEARCH } from '../../../src/ui/search/search-messages';
import { CONFLICT } from '../../../src/ui/document/conflicts/conflict-messages';
import { INDICATOR } from '../../../src/ui/document/indicators/indicator-messages';

/** Every sentence by its place, functions called with sample values. */
function sentences(value: unknown, place = ''): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value === 'function')
    return [[place, String(Reflect.apply(value, undefined, ['x', 'y']))]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => sentences(inner, `${place}/${key}`));
}

describe.each([
  ['panel', MESSAGES],
  ['filters', FILTERS],
  ['search', SEARCH],
  ['cards', CARD],
  ['way there', MAP_APP],
  ['indicators', INDICATOR],
  ['disagreements', CONFLICT],
] as const)('the sentences of the %s', (_name, messages) => {
  it('are complete in both languages', () => {
    const [zh, en] = [sentences(messages.zh), sentences(messages.en)];
    expect(en.map(([place]) => place)).toEqual(zh.map(([place]) => place));
    expect([...zh, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are Chinese in Chinese and hold no Chinese in English', () => {
    const han = /\p{Script=Han}/u;
    const units = new Set(['/squareKm']);
    expect(sentences(messages.en).filter(([, text]) => han.test(text))).toEqual([]);
    expect(
      sentences(messages.zh).filter(([place, text]) => !han.test(text) && !units.has(place)),
    ).toEqual([]);
  });
});

it('counts in correct English', () => {
  const { matching } = MESSAGES.en;
  const { drop, useAny } = FILTERS.en;
  expect([matching(0, 10), matching(1, 10), matching(2, 10)]).toEqual([
    '0 of 10 parks match',
    '1 of 10 parks matches',
    '2 of 10 parks match',
  ]);
  expect(drop('Biomedicine', 1)).toBe('Without "Biomedicine": 1 park');
  expect(useAny(3)).toBe('Match any instead: 3 parks');
});
