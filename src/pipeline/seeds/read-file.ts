// Reads one seed file: its text, its YAML, its schema; each failure becomes a defect with a line.
import * as v from 'valibot';
import { LineCounter, parseDocument } from 'yaml';
import type { Defects } from '../defects';

/** Gives the text of a seed file by its name under the seeds folder; throws where there is none. */
export type ReadText = (name: string) => string;

export function textOf(name: string, readText: ReadText, defects: Defects): string | undefined {
  try {
    return readText(name);
  } catch {
    defects.onLine(name, 1, 'the file cannot be read; put it back or correct its permissions');
    return undefined;
  }
}

/** The parsed file, or undefined with its defects told. JSON is YAML 1.2, so site.json is read here too. */
export function readSeedFile<S extends v.GenericSchema>(
  name: string,
  schema: S,
  readText: ReadText,
  defects: Defects,
): v.InferOutput<S> | undefined {
  const text = textOf(name, readText, defects);
  if (text === undefined) return undefined;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      const { line } = counter.linePos(error.pos[0]);
      const reason = (error.message.split('\n')[0] ?? '').replace(/ at line .*$/, '');
      defects.onLine(name, line, `this is not readable as YAML (${reason}); correct the line`);
    }
    return undefined;
  }
  defects.remember(name, { document, counter });
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => item.key).filter(isKey);
    defects.at(name, path, sentenceOf(issue, path.join('.')));
  }
  return undefined;
}

const isKey = (key: unknown): key is string | number =>
  typeof key === 'string' || typeof key === 'number';

/** One sentence on what the schema expected, and what to do. */
export function sentenceOf(issue: v.BaseIssue<unknown>, path: string): string {
  const place = path === '' ? 'the file' : path;
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `${place} is not a key this file has; remove it or correct its spelling`;
  if (issue.received === 'undefined') return `${place} is missing; add it`;
  return `${place} should be ${issue.expected ?? 'valid'} but is ${issue.received}; correct it`;
}
