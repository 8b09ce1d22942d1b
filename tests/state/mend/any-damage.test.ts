// Any state's address, damaged in any combination of the usual ways, leads to the same state.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../../src/state/codec';
import { mendLink } from '../../../src/state/mend';
import { vocabulary } from '../../fixtures/vocabulary';
import { anyState } from '../any-state';
import { ofQingdao } from '../../fixtures/of-qingdao';

const ENDS = [
  ...'（ ） 。 ， 、 ； ： ！ ？ 》 」 』 ” ’ ) ] > . , ; : ! ? \' " * _ ~'.split(' '),
  ...['\u200B', '\u2069', '%E5%BC', '%', '%2'],
];
const FOREIGN = [
  'utm_source=weekly',
  'fbclid=IwAR0abc',
  'gclid=x',
  'spm=a2c4g.1.2',
  'from=singlemessage&isappinstalled=0',
  'from=timeline',
  'mc_cid=ab12',
  'share_token=1234',
];

type Damage = (query: string) => string;
const inValues = (query: string, change: (value: string) => string): string =>
  query.replace(/=([^&]*)/g, (_pair, value: string) => `=${change(value)}`);

/** Every damage of a query without its question mark. Those that a second damage of their kind would make unreadable come once. */
const ONCE: readonly Damage[] = [
  (query) => inValues(query, (value) => value.toUpperCase()),
  (query) =>
    query.replace(/(^|&)([a-z])/g, (_at, sep: string, key: string) => sep + key.toUpperCase()),
  (query) => query.replace(/lang=(zh|en)/i, 'lang=$1-CN'),
  (query) => inValues(query, (value) => `+${value}%20`),
  (query) =>
    inValues(query, (value) => (value.includes('-') ? value.replace('-', '\u200B-\u00AD') : value)),
  (query) => inValues(query, (value) => `${value}/`),
  (query) => inValues(query, (value) => `3D${value}`),
  (query) => query.replaceAll('&', '?'),
  (query) => query.replaceAll('=', '＝').replaceAll('&', '＆'),
];
const AGAIN: readonly Damage[] = [
  (query) => query.replaceAll('&', '&amp;'),
  (query) => query.replaceAll('&', '&#38;'),
  (query) => encodeURIComponent(query),
];

const anyDamage: fc.Arbitrary<Damage> = fc
  .tuple(
    fc.subarray([...ONCE]),
    fc.array(fc.constantFrom(...AGAIN), { maxLength: 3 }),
    fc.array(fc.constantFrom(...FOREIGN), { maxLength: 2 }),
    fc.array(fc.constantFrom(...ENDS), { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([once, again, foreign, ends, isInHash]) => (query) => {
    const damaged = [...once, ...again].reduce((text, damage) => damage(text), query.slice(1));
    const followed = [damaged, ...foreign].filter((part) => part !== '').join('&');
    return `${isInHash ? '#?' : '?'}${followed}${ends.join('')}`;
  });

const anyDamagedLink = fc
  .tuple(anyState, anyDamage)
  .map(([state, damage]) => [state, damage(encode(state))] as const);

describe('any state', () => {
  ofQingdao('comes back from any damage to its link, and nothing is told as lost', () => {
    fc.assert(
      fc.property(anyDamagedLink, ([state, address]) => {
        const { search, hash } = new URL(address, 'https://map.example/');
        const { query: mended, lost } = mendLink(search, hash, vocabulary);
        expect(decode(mended, vocabulary)).toEqual({ state, problems: [] });
        expect(lost).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('never throws, and leaves nothing that the codec cannot read', () => {
    fc.assert(
      fc.property(
        anyState,
        fc.nat(300),
        fc.nat(6),
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.string({ unit: 'binary', maxLength: 40 }),
        (state, at, cut, junk, hash) => {
          const query = encode(state);
          const { query: mended } = mendLink(
            query.slice(0, at) + junk + query.slice(at + cut),
            hash,
            vocabulary,
          );
          expect(decode(mended, vocabulary).problems).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
  });
});
