// Line numbers of the plan in runs, as every list of them is written.

/** 1-based line numbers in reading order, as runs: [259, 260, 261, 270] → [259, 261], [270, 270]. */
export function runsOf(lines: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === line - 1) last[1] = line;
    else runs.push([line, line]);
  }
  return runs;
}

/** Runs in plain characters, apart by spaces: `257 261-263`. */
export const plainRuns = (lines: readonly number[]): string =>
  runsOf(lines)
    .map(([from, to]) => (from === to ? String(from) : `${from}-${to}`))
    .join(' ');
