// Addresses that are partly wrong: what is right applies, and what is not is named.
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/state/codec';
import { INITIAL } from '../../src/state/url-state';
import { vocabulary } from '../fixtures/vocabulary';
import { ofQingdao } from '../fixtures/of-qingdao';

const read = (search: string) => decode(search, vocabulary);

describe('an address that is partly wrong', () => {
  ofQingdao.each([
    ['?lang=fr&park=future-tech-park', '?park=future-tech-park', ['lang: "fr"']],
    ['?industry=alchemy,biomedicine,', '?industry=biomedicine', ['"alchemy"', '""']],
    ['?industry=biomedicine,biomedicine', '?industry=biomedicine', ['twice']],
    ['?match=none&role=boss,focus', '?role=focus', ['match: "none"', 'role: "boss"']],
    ['?district=atlantis&basis=guess', '', ['district: "atlantis"', 'basis: "guess"']],
    ['?at=9/36/120&colour=red', '?at=9/36/120', ['"colour" is an unknown key']],
    ['?park=a%ZZ&lang=en', '?lang=en', ['"park=a%ZZ" is badly encoded']],
    ['?lang=en&lang=zh', '?lang=en', ['lang: "zh" comes after another lang']],
    ['?lang=fr&lang=en', '', ['comes after', 'is not one of']],
    ['?__proto__=x&constructor=y&toString', '', ['"__proto__"', '"constructor"', '"toString"']],
    ['?park=__proto__&bay=constructor', '', ['park: "__proto__"', 'bay: "constructor"']],
    ['?PARK=future-tech-park', '', ['"PARK" is an unknown key']],
  ])('%s keeps what is right and names what is not', (address, written, named) => {
    const { state, problems } = read(address);
    expect(encode(state)).toBe(written);
    expect(problems).toHaveLength(named.length);
    named.forEach((name, index) => expect(problems[index]).toContain(name));
  });

  it.each([
    '6.99/36/120',
    '15.01/36/120',
    '9/34.79/120',
    '9/38.01/120',
    '9/36/118.19',
    '9/36/122.41',
    'NaN/36/120',
    'Infinity/36/120',
    '9/36',
    '9/36/120/1',
    '9//120',
    '9/ 36/120',
    '0x9/36/120',
    '1e1/36/120',
    '-9/36/120',
    '',
  ])('has no camera at "%s"', (at) => {
    const { state, problems } = read(`?at=${at}`);
    expect(state.camera).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^at: /);
  });

  ofQingdao('selects one thing: a park before a bay before a platform', () => {
    const both = read('?platform=sdiit-qd&bay=aoshan-bay&park=future-tech-park');
    expect(both.state.selection).toEqual({ kind: 'park', id: 'future-tech-park' });
    expect(both.problems).toHaveLength(2);
    const second = read('?platform=sdiit-qd&bay=aoshan-bay&park=atlantis');
    expect(second.state.selection).toEqual({ kind: 'bay', id: 'aoshan-bay' });
  });

  it('is read only as far as its first 2,048 characters', () => {
    const padding = `&x=${'y'.repeat(2048)}`;
    const { state, problems } = read(`?lang=en${padding}&park=future-tech-park`);
    expect(state).toEqual({ ...INITIAL, lang: 'en' });
    expect(problems[0]).toContain('2048');
    const exact = `?lang=en&x=${'y'.repeat(2048 - 11)}`;
    expect(exact).toHaveLength(2048);
    expect(read(exact).problems).toHaveLength(1);
  });

  it('is quoted by at most 40 characters of each value, on one line', () => {
    const { problems } = read(`?park=${'z'.repeat(100)}%0Aforged`);
    expect(problems).toEqual([
      `park: "${'z'.repeat(40)}…" is not a park of this corridor, so it is left out.`,
    ]);
    expect(read('?park=a%0Ab').problems[0]).not.toContain('\n');
  });

  ofQingdao('may be without its question mark, have plus signs and percent-encoding', () => {
    expect(read('lang=en&&park=future%2Dtech-park').state).toEqual({
      ...INITIAL,
      lang: 'en',
      selection: { kind: 'park', id: 'future-tech-park' },
    });
    expect(read('?industry=biomedicine%2Cnew-energy').state.filter.industries).toHaveLength(2);
    expect(read('?park=a+b').problems[0]).toContain('"a b"');
  });
});
