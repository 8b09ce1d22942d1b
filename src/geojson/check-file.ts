// A file checked whole: its encoding, what it says, its datum, and a second opinion; and the lines that tell of it.
import { checkGeoJson } from './check';
import type { Point } from './crossing';
import { suspectDatum, type Shore } from './datum';
import { RULES, type Findings } from './rules';
import { secondOpinion } from './second-opinion';
import { textPlaces } from './text-place';

export interface FileFindings {
  readonly text: string;
  readonly findings: Findings;
}

function decode(bytes: Uint8Array): { readonly text: string; readonly isUtf8: boolean } {
  const read = (fatal: boolean) =>
    new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(bytes);
  try {
    return { text: read(true), isUtf8: true };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: read(false), isUtf8: false };
  }
}

function tellDatum(points: readonly Point[], shore: Shore, findings: Findings): void {
  const found = suspectDatum(points, shore);
  if (!found) return;
  const { datum, looked, inSea, left } = found;
  findings.add(
    'datum',
    () => 0,
    () =>
      `of ${looked} positions near the shore ${inSea} stand in the sea, and ${left} would were they ${datum}; they may be, and are to be converted to WGS84`,
  );
}

/** `shore` null where there is nothing to compare positions with. */
export function checkFile(bytes: Uint8Array, shore: Shore | null): FileFindings {
  const { text, isUtf8 } = decode(bytes);
  const { findings, read } = checkGeoJson(text, {
    ...(shore && { onPoints: (points, all) => tellDatum(points, shore, all) }),
  });
  if (!isUtf8)
    findings.add(
      'encoding',
      () => Math.max(0, text.indexOf('\ufffd')),
      () => 'this is not UTF-8',
    );
  if (read && findings.count('error') === 0) secondOpinion(read.value, findings);
  return { text, findings };
}

/** `<line>:<column>: error|warning: <sentence> [<rule-id>]`, in the order of the text. */
export function linesOf({ text, findings }: FileFindings): string[] {
  const { list, untold } = findings;
  const places = textPlaces(
    text,
    list.map(({ offset }) => offset),
  );
  const told = list.map(({ rule, sentence }, at) => {
    const { line, column } = places[at] ?? { line: 1, column: 1 };
    return `${line}:${column}: ${RULES[rule].severity}: ${sentence} [${rule}]`;
  });
  const summed = untold.map(
    ([rule, count]) =>
      `1:1: ${RULES[rule].severity}: ${count} more of this rule are not listed [${rule}]`,
  );
  return [...told, ...summed];
}
