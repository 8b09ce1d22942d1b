// The checker: each rule by a text that breaks it and one that nearly does, places of findings, and hostile texts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGeoJson } from '../../src/geojson/check';
import { checkFile, linesOf } from '../../src/geojson/check-file';
import { RULES, type RuleId } from '../../src/geojson/rules';
import { ERROR_CASES } from './error-cases';
import { WARNING_CASES } from './warning-cases';

const RULE_CASES = { ...ERROR_CASES, ...WARNING_CASES };

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const lines = (text: string): string[] => linesOf(checkFile(bytes(text), null));
const rulesOf = (text: string): RuleId[] => [
  ...new Set(checkGeoJson(text).findings.list.map(({ rule }) => rule)),
];

describe.each(Object.entries(RULE_CASES))('%s', (rule, cases) => {
  it.each(cases)('is broken by $bad, not by $good', ({ bad, good }) => {
    expect(rulesOf(bad)).toContain(rule);
    expect(rulesOf(good)).not.toContain(rule);
    expect(checkGeoJson(good).findings.count('error')).toBe(0);
  });
});

describe('a finding', () => {
  it('says where: of an object, of a member, of a position', () => {
    expect(
      lines('{\n  "type": "Feature",\n  "properties": null,\n  "geometry": {"type": "Dot"}\n}'),
    ).toEqual(['4:16: error: "Dot" is no type of GeoJSON [type]']);
    expect(lines('{"type":"LineString",\n "coordinates":[[1,2],\n  [3]]}')).toEqual([
      '3:3: error: a position has one number, not two [position]',
    ]);
    expect(lines('{"type":"Point","note":{"type":"x"},"coordinates":[1,2],\n"crs":1}')).toEqual([
      '2:1: warning: a crs is passed over: all positions are WGS84 [crs]',
    ]);
  });

  it('is counted, not told, from the fifty-first of a rule on', () => {
    const dots = Array.from({ length: 130 }, () => '{"type":"Dot"}').join(',\n');
    const found = lines(`{"type":"FeatureCollection","features":[${dots}]}`);
    expect(found).toHaveLength(51);
    expect(found.at(-1)).toBe('1:1: error: 80 more of this rule are not listed [type]');
  });

  it('shows text of the file as quoted, short text', () => {
    const [found = ''] = lines(`{"type":"a\\u001b[31m\\n${'x'.repeat(500)}"}`);
    expect(found).toContain('"a\\u001b[31m\\nxxx');
    expect(found.length).toBeLessThan(120);
  });
});

it('tells text that is not UTF-8, and goes on', () => {
  const text = [
    ...bytes('{"type":"Point","coordinates":[1,2],\n"note":"'),
    0xff,
    ...bytes('","crs":1}'),
  ];
  expect(linesOf(checkFile(Uint8Array.from(text), null))).toEqual([
    '2:9: error: this is not UTF-8 [encoding]',
    '2:12: warning: a crs is passed over: all positions are WGS84 [crs]',
  ]);
});

describe('hostile text', () => {
  const DEEP = 5000;
  it.each([
    [
      'collections',
      '{"type":"GeometryCollection","geometries":['.repeat(DEEP) + ']}'.repeat(DEEP),
      'nested-collection',
    ],
    ['arrays', `{"type":"Point","coordinates":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`, 'nesting'],
    ['objects', '{"a":'.repeat(DEEP), 'json-syntax'],
    [
      'boxes',
      '{"type":"GeometryCollection","bbox":[0,0,1,1],"geometries":['.repeat(DEEP) +
        ']}'.repeat(DEEP),
      'nested-collection',
    ],
  ])('%s five thousand deep', (_, text, rule) => {
    const start = performance.now();
    expect(rulesOf(text)).toContain(rule);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  const VALID = Object.values(RULE_CASES)
    .flat()
    .map(({ good }) => good);
  const PIECES = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '0',
    '-',
    'e9',
    '1e999',
    'null',
    'NaN',
    '"type"',
    '"__proto__":',
    '"constructor"',
    '\u0000',
    '\ud800',
    '[[',
    '[]',
    '{}',
  ];
  const mutation = fc.record({
    text: fc.constantFrom(...VALID),
    cuts: fc.array(
      fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(4),
        fc.constantFrom(...PIECES, ''),
      ),
      { minLength: 1, maxLength: 4 },
    ),
  });
  /** `MUTATIONS=20000` for the whole of it. */
  const numRuns = Number(process.env['MUTATIONS'] ?? 1500);

  it('makes lines of findings, whatever is cut out of valid text and put into it', () => {
    fc.assert(
      fc.property(mutation, ({ text, cuts }) => {
        let changed = text;
        for (const [share, length, piece] of cuts) {
          const at = Math.floor(share * changed.length);
          changed = changed.slice(0, at) + piece + changed.slice(at + length);
        }
        let isJson = true;
        try {
          JSON.parse(changed);
        } catch {
          isJson = false;
        }
        const found = lines(changed);
        for (const each of found)
          expect(each).toMatch(/^[1-9]\d*:[1-9]\d*: (error|warning): [^\n\r]+ \[[a-z-]+\]$/);
        expect(found.some((each) => each.endsWith('[json-syntax]'))).toBe(!isJson);
      }),
      { numRuns },
    );
  });
});

it('has a case for every rule', () => {
  const elsewhere = ['encoding', 'datum', 'second-opinion'];
  expect([...Object.keys(RULE_CASES), ...elsewhere].sort()).toEqual(Object.keys(RULES).sort());
});
