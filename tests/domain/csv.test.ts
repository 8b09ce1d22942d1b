// CSV: what is written can be read again by another program, and no cell of it is a formula.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, inert, type Cell } from '../../src/domain/csv';
import { plainRuns } from '../../src/domain/line-runs';

const cells = (rows: readonly (readonly Cell[])[]) =>
  csvOf(
    (rows[0] ?? []).map((_, at) => ({
      name: `c${at}`,
      value: (row: readonly Cell[]) => row[at] ?? null,
    })),
    rows,
  );
const line = (...row: Cell[]) => cells([row]).split('\r\n')[1];

describe('a CSV', () => {
  it('has the mark of UTF-8, names, and a line break of two characters after each line', () => {
    const text = csvOf([{ name: 'name', value: (name: string) => name }], ['蓝谷', 'Blue Valley']);
    expect(text).toBe('\uFEFFname\r\n蓝谷\r\nBlue Valley\r\n');
  });

  it('leaves unknown cells empty, and writes true, false and numbers as such', () =>
    expect(line(null, '', true, -1.5, 0.1, Number.NaN)).toBe(',,true,-1.5,0.1,'));

  it('quotes what would end a cell or lose its edge', () =>
    expect(line('a,b', 'say "so"', 'two\r\nlines', 'half;', ' edge')).toBe(
      '"a,b","say ""so""","two',
    ));

  it.each([
    ...[
      '5-10',
      '3/4',
      '2021-05',
      '10-2021',
      '1-2-3',
      '2021/5/10',
      '10.5.2021',
      '5-10-21',
      '2026-02-30',
    ],
    ...[
      '2021-05-10 10:00',
      '10:30',
      '1:2',
      '8:00 PM',
      '5 pm',
      '上午8:00',
      '8时30分',
      '5－10',
      '３／４',
    ],
    ...['MAR1', 'SEPT2', '1-Jan', 'May 2021', '3 March 2020', 'December 2010', 'Aug. 5, 2014'],
    ...['2010年12月', '5月10日', '2011年1月4日'],
    ...[
      '00123',
      '123456789012345678',
      '123456789012',
      '1E5',
      '1e5',
      '1e-7',
      '1,234',
      '1,234.50',
      '.5',
      '5.',
    ],
    ...[
      '36.10',
      '1.0',
      '(5)',
      '$5',
      '￥5',
      '5 €',
      '50%',
      '5.5 %',
      '1 3/4',
      '１２３',
      '５％',
      ' 5',
      '5 ',
      '−5',
    ],
    ...['TRUE', 'true', 'False', 'ＴＲＵＥ', '#N/A', '#REF!', '#DIV/0!'],
    ...["'5-10", "'tis", "''"],
  ])('keeps the text %j from being changed', (text) => {
    expect(inert(text)).toBe(`'${text}`);
    expect(parse(cells([[text]]), { bom: true, fromLine: 2 })).toEqual([[`'${text}`]]);
  });

  it.each(['=1+1', '+86', '-1.5', '@SUM', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '－1', '\uFEFF@a'])(
    'keeps %j from being run',
    (text) => {
      expect(inert(text)).toBe(`'${text}`);
      expect(parse(cells([[text]]), { bom: true, fromLine: 2 })).toEqual([[`'${text}`]]);
    },
  );

  it.each([
    ...[
      '',
      'S1 S2',
      '257 261-263',
      '261-263',
      '257',
      '36.1',
      '0.25',
      "O'Neill",
      '99.7*',
      '—',
      '11.2左右',
    ],
    ...[
      '（一）',
      '2026-03-04',
      '2010年',
      'May',
      'March of progress',
      '5G',
      'rail',
      'Box 1',
      '3 km',
      '#1',
      'A-1',
    ],
  ])('leaves %j as it is', (text) => expect(inert(text)).toBe(text));
});

const AWKWARD = [
  '"',
  "'",
  ',',
  ';',
  '=',
  '+',
  '-',
  '@',
  ' ',
  '\t',
  '\r',
  '\n',
  '\uFEFF',
  '＝',
  '蓝',
  '1',
  '0',
  '5-10',
  '/',
  '.',
  'E',
  '%',
  'true',
  '月',
];

const awkward = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...AWKWARD) }),
);
const cell = fc.oneof<fc.Arbitrary<Cell>[]>(
  awkward,
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));

/** What must come back. */
function readAs(value: Cell): string {
  if (typeof value === 'string') return inert(value);
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return '';
  return String(value);
}

describe('any table', () => {
  it('comes back from a standard parser as it was', () =>
    fc.assert(
      fc.property(table, (rows) => {
        const text = cells(rows);
        if (rows.length === 0) return;
        const read: unknown = parse(text, { bom: true, recordDelimiter: '\r\n', fromLine: 1 });
        expect(read).toEqual([
          (rows[0] ?? []).map((_, at) => `c${at}`),
          ...rows.map((row) => row.map(readAs)),
        ]);
      }),
    ));

  it('has numbers that are the same numbers', () =>
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(Number(line(number))).toBe(number === 0 ? 0 : number);
      }),
    ));

  it('holds no text that a spreadsheet would run', () =>
    fc.assert(
      fc.property(fc.array(awkward, { minLength: 2, maxLength: 9 }), (texts) => {
        const [, row = []] = parse(cells([texts]), { bom: true, recordDelimiter: '\r\n' });
        expect(row).toHaveLength(texts.length);
        expect(row.filter((text) => /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text))).toEqual([]);
      }),
    ));
});

/**
 * A naive spreadsheet: what looks like a number, a day, a time or a truth value becomes one, and is shown its own way.
 * An apostrophe in front keeps it from looking; a reader then takes that one away.
 */
function shownBy(cell: string): string {
  if (cell.startsWith("'")) return cell.slice(1);
  const text = cell.normalize('NFKC').trim();
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))) return text;
  const number = Number(text.replace(/(?<=\d),(?=\d)|%$/g, ''));
  if (/\d/.test(text) && Number.isFinite(number)) {
    const shown = text.endsWith('%') ? number / 100 : number;
    return String(shown).length > 11 ? shown.toExponential(5) : String(shown);
  }
  if (/^(true|false)$/i.test(text)) return text.toUpperCase();
  const [, one, other] = /^(\d{1,2})[-/](\d{1,2})$/.exec(text) ?? [];
  if (Number(one) >= 1 && Number(one) <= 12 && Number(other) >= 1 && Number(other) <= 28)
    return `${one}月${other}日`;
  if (/^(\d{4}年)?\d{1,2}月(\d{1,2}日)?$/.test(text)) return 'a day';
  return cell;
}

describe('any text', () => {
  it('is in a spreadsheet what it was, and read back too', () =>
    fc.assert(
      fc.property(fc.array(awkward, { minLength: 2, maxLength: 9 }), (texts) => {
        const [, row = []] = parse(cells([texts]), { bom: true, recordDelimiter: '\r\n' });
        expect(row.map(shownBy)).toEqual(texts);
      }),
      { numRuns: 2000 },
    ));
});

describe('lines of the plan', () => {
  it('are written in runs, in order, each once', () =>
    expect(plainRuns([262, 257, 261, 263, 261])).toBe('257 261-263'));
  it('are nothing where there are none', () => expect(plainRuns([])).toBe(''));
});
