// Reads the bad inputs, each a fixture named by its defect, and lays one over the real seeds in memory.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, extname } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { ReadText } from '../../src/pipeline/seeds/read-file';
import { REPOSITORY } from '../tools/repository';

const FOLDER = `${REPOSITORY}tests/fixtures/pipeline/`;

const change = v.strictObject({
  file: v.string(),
  /** Text that stands once in the file, and what is put in its place. */
  find: v.pipe(v.string(), v.trim()),
  replace: v.pipe(v.string(), v.trim()),
  /** Everything that is printed, in order. */
  prints: v.pipe(v.array(v.string()), v.minLength(1)),
});
export type Change = v.InferOutput<typeof change>;

/** Names of the fixtures with the given ending, such as `.yaml`. */
export function fixtureNames(extension: string): string[] {
  return readdirSync(FOLDER)
    .filter((file) => extname(file) === extension)
    .map((file) => basename(file, extension))
    .sort();
}

export function readFixture(file: string): string {
  return readFileSync(FOLDER + file, 'utf8');
}

/** The bad inputs that are laid over the seeds of the fictitious river. */
export function riverChanges(): readonly { readonly name: string; readonly change: Change }[] {
  return readdirSync(`${FOLDER}river`)
    .sort()
    .map((file) => ({
      name: basename(file, '.yaml'),
      change: readChange(`river/${basename(file, '.yaml')}`),
    }));
}

export function readChange(name: string): Change {
  return v.parse(change, parse(readFixture(`${name}.yaml`)));
}

const texts = new Map<string, string>();

/** The text of a real seed file, read once. */
export const readSeedText: ReadText = (name) => {
  const text = texts.get(name) ?? readFileSync(`${REPOSITORY}seeds/${name}`, 'utf8');
  texts.set(name, text);
  return text;
};

/** The text with the change made; throws when what should be replaced does not stand in it exactly once. */
export function changed(text: string, { file, find, replace }: Change): string {
  const parts = text.split(find);
  if (parts.length !== 2) throw new Error(`${find} stands ${parts.length - 1} times in ${file}`);
  return parts.join(replace);
}

/** The real seeds with one file changed. */
export function withChange(fixture: Change): ReadText {
  const text = changed(readSeedText(fixture.file), fixture);
  return (name) => (name === fixture.file ? text : readSeedText(name));
}
