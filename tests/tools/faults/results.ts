// The matrix as a table: for the terminal, and for the repository, where rows that were not run stay as they were.
import type { FaultRow } from './fault-row';
import type { Sighting, Trial } from './trial';

export const HEAD = ['fault', 'view', 'worker', 'what the visitor sees', 'seconds', 'limit', ''];

const isLate = ({ seconds, limit }: Sighting): boolean => seconds === null || seconds > limit;

export const isFailed = ({ sightings, uncaught, broken }: Trial): boolean =>
  broken !== null || uncaught.length > 0 || sightings.length === 0 || sightings.some(isLate);

const nameOf = ({ what, view, worker }: FaultRow) => [what, view, worker ? 'yes' : 'no'];

/** One row for each sight; the fault is named in the first. */
export function cellsOf({ fault, sightings, uncaught, broken }: Trial): string[][] {
  const seen = sightings.map((sighting) => [
    sighting.what,
    sighting.seconds?.toFixed(1) ?? 'never',
    String(sighting.limit),
    isLate(sighting) ? 'FAILED' : 'ok',
  ]);
  const wrong = uncaught.map((message) => `uncaught: ${message}`);
  if (broken !== null) wrong.push(`broken off: ${broken.split('\n')[0] ?? ''}`);
  return [...seen, ...wrong.map((text) => [text, '', '', 'FAILED'])].map((cells, index) => [
    ...(index === 0 ? nameOf(fault) : ['', '', '']),
    ...cells,
  ]);
}

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** The rows of each fault, as an earlier run wrote them. */
function earlierRows(markdown: string): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of markdown.split('\n').filter((each) => each.startsWith('|'))) {
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells[1] !== '') rows.set(cells.slice(1, 4).join(' '), (current = []));
    current.push(row(cells.slice(1, -1)));
  }
  return rows;
}

/** All faults in the order of the matrix, with how each is brought about; `before` is what an earlier run wrote. */
export function asMarkdown(
  faults: readonly FaultRow[],
  trials: readonly Trial[],
  before: string,
): string {
  const rows = earlierRows(before);
  for (const trial of trials) rows.set(nameOf(trial.fault).join(' '), cellsOf(trial).map(row));
  const ways = new Map<string, Set<string>>();
  for (const { what, how } of faults) ways.set(what, (ways.get(what) ?? new Set()).add(how));
  return [
    '# The fault matrix',
    '',
    'Written by `npm run faults`: the built map on a real nginx, with the configuration of a release, in a real browser.',
    'Seconds are counted from the moment of the fault, of the visit, or of what is named in the line itself.',
    '',
    row(HEAD),
    row(HEAD.map((_, column) => (column === 4 || column === 5 ? '--:' : '---'))),
    ...faults.flatMap((fault) => rows.get(nameOf(fault).join(' ')) ?? []),
    '',
    '## How each fault is brought about',
    '',
    ...Array.from(ways, ([what, hows]) => `- **${what}**: ${[...hows].join('; ')}.`),
    '',
  ].join('\n');
}
