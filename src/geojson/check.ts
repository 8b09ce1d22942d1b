// Checks a text that should be GeoJSON (RFC 7946), by its rules and by what makes sense; never throws on what it is given.
import { JsonError, readJson, type ReadJson } from './json';
import type { Point } from './crossing';
import { Findings } from './rules';
import { checkStructure, quoted } from './structure';
import { memberOffset } from './text-place';

export interface Checked {
  readonly findings: Findings;
  /** Null where the text is no JSON. */
  readonly read: ReadJson | null;
}

export interface CheckOptions {
  /** Asked once all is read, with what the checks of the datum need: every position, in the order of the text. */
  readonly onPoints?: (points: readonly Point[], findings: Findings) => void;
}

const BOM = '\ufeff';

function readInto(findings: Findings, text: string): ReadJson | null {
  try {
    return readJson(text.startsWith(BOM) ? ` ${text.slice(1)}` : text);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const isEmpty = text.trim() === '';
    findings.add(
      'json-syntax',
      () => (isEmpty ? 0 : error.offset),
      () => (isEmpty ? 'the file is empty' : error.message),
    );
    return null;
  }
}

/** Offsets are of this text, a byte order mark included. */
export function checkGeoJson(text: string, { onPoints }: CheckOptions = {}): Checked {
  const findings = new Findings();
  if (text.startsWith(BOM))
    findings.add(
      'byte-order-mark',
      () => 0,
      () => 'the file begins with a byte order mark',
    );
  const read = readInto(findings, text);
  if (!read) return { findings, read };
  const { value, places, duplicateKeys } = read;
  for (const { key, offset } of duplicateKeys)
    findings.add(
      'duplicate-key',
      () => offset,
      () =>
        `the key ${quoted(key)} is used before in this object; readers keep the last, or the first`,
    );
  const root = {};
  const points: Point[] = [];
  checkStructure(value, root, {
    tell: (rule, at, sentence, member) =>
      findings.add(
        rule,
        () => {
          const start = places.get(at) ?? text.search(/[^\s\ufeff]|$/);
          return member === undefined ? start : memberOffset(text, start, member);
        },
        sentence,
      ),
    points: (found) => {
      if (onPoints) for (const point of found) points.push(point);
    },
  });
  onPoints?.(points, findings);
  return { findings, read };
}
