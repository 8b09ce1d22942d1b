// Reads one seed file: its text, its YAML, its schema; each failure becomes a defect with a line.
import * as v from 'valibot';
import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import { SLUG } from '../../domain/schema';
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

const isAbsent = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** What a corridor may be without: `empty` where there is no such file. */
export function readOptionalFile<S extends v.GenericSchema, E>(
  name: string,
  schema: S,
  empty: E,
  readText: ReadText,
  defects: Defects,
): v.InferOutput<S> | E | undefined {
  try {
    readText(name);
  } catch (error) {
    if (isAbsent(error)) return empty;
  }
  return readSeedFile(name, schema, readText, defects);
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
  const aliases = aliasOffsets(document);
  if (aliases.length > 0) {
    for (const offset of aliases) {
      const { line } = counter.linePos(offset);
      defects.onLine(name, line, 'seeds do not use YAML aliases (*name); write the value out');
    }
    return undefined;
  }
  defects.remember(name, { document, counter });
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const path = (issue.path ?? []).map((item) => item.key).filter(isKey);
    defects.at(name, path, isSentence(issue) ? issue.message : `${faultOf(issue)}; ${remedyOf(issue)}`);
  }
  return undefined;
}

/** Where the aliases stand: one that leads nowhere, or too many, would make the reading throw. */
function aliasOffsets(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_key, { range }) => {
      offsets.push(range?.[0] ?? 0);
    },
  });
  return offsets;
}

const isKey = (key: unknown): key is string | number =>
  typeof key === 'string' || typeof key === 'number';

const isUnknownKey = (issue: v.BaseIssue<unknown>) =>
  issue.type === 'strict_object' && issue.expected === 'never';
const isOneTooMany = (issue: v.BaseIssue<unknown>) =>
  issue.type === 'strict_tuple' && issue.expected === 'never';
/** Says itself what is wrong, of what, and what to do. */
const isSentence = (issue: v.BaseIssue<unknown>) => issue.type === 'raw_check';
const isMissing = (issue: v.BaseIssue<unknown>) => issue.received === 'undefined';

/** A row of a list within a file goes by its id, where it has one. */
function nameOf({ key, value }: v.IssuePathItem, depth: number): unknown {
  const hasId = depth === 1 && typeof key === 'number' && typeof value === 'object' && value !== null;
  return hasId && 'id' in value && typeof value.id === 'string' ? value.id : key;
}

/** Where and how a value breaks its schema; rows are counted from 1. */
export function faultOf(issue: v.BaseIssue<unknown>): string {
  const [first, ...rest] = (issue.path ?? []).map(nameOf).filter(isKey);
  const keys = typeof first === 'number' ? rest : [first, ...rest];
  const row = typeof first === 'number' ? `row ${first + 1}${rest.length > 0 ? ', ' : ''}` : '';
  const place = `${row}${keys.join('.')}` || 'the file';
  if (isUnknownKey(issue)) return `${place} is not a key this file has`;
  if (isOneTooMany(issue)) return `${place} is more than this list holds`;
  if (isMissing(issue)) return `${place} is missing`;
  // A rule of our own, which says itself what is wrong.
  if (issue.type === 'check') return `${place}: ${issue.message}`;
  const form = issue.requirement === SLUG ? 'small letters, digits and single hyphens' : undefined;
  return `${place} should be ${form ?? issue.expected ?? 'valid'} but is ${issue.received}`;
}

function remedyOf(issue: v.BaseIssue<unknown>): string {
  if (isUnknownKey(issue)) return 'remove it or correct its spelling';
  if (isOneTooMany(issue)) return 'remove it';
  return isMissing(issue) ? 'add it' : 'correct it';
}
