// What of the plan was looked for and found, as a table.

export interface Coverage {
  readonly what: string;
  readonly found: number;
  readonly expected: number;
}

export function coverageTable(rows: readonly Coverage[]): string {
  const head = ['what', 'found', 'expected'] as const;
  const cells = rows.map(({ what, found, expected }) => [what, `${found}`, `${expected}`] as const);
  const width = (column: 0 | 1 | 2) =>
    Math.max(...[head, ...cells].map((row) => row[column].length));
  return [head, ...cells]
    .map(([what, found, expected]) =>
      [what.padEnd(width(0)), found.padStart(width(1)), expected.padStart(width(2))].join('  '),
    )
    .join('\n');
}
