// What is wrong with the seeds or with what was built from them: one sentence each, with its file and line.
import type { Document, LineCounter } from 'yaml';

export type Path = readonly (string | number)[];

interface ReadFile {
  readonly document: Document;
  readonly counter: LineCounter;
}

/** Collects defects, so that all of them can be shown at once. Files are named as the reader typed them. */
export class Defects {
  readonly #folder: string;
  readonly #files = new Map<string, ReadFile>();
  readonly #printed: string[] = [];

  /** `folder` is shown before the name of each seed file. */
  constructor(folder: string) {
    this.#folder = folder.replace(/\/+$/, '');
  }

  /** Remembers a parsed seed file, so that a place in it can be turned into a line. */
  remember(name: string, file: ReadFile): void {
    this.#files.set(name, file);
  }

  /** A defect in a seed file, at the deepest part of `path` that is there. */
  at(name: string, path: Path, message: string): void {
    this.onLine(name, this.#lineOf(name, path), message);
  }

  /** A defect on a known line (1-based) of a seed file. */
  onLine(name: string, line: number, message: string): void {
    this.#printed.push(`${this.#folder}/${name}:${line}: ${message}`);
  }

  /** A defect of a built file. */
  built(file: string, line: number, message: string): void {
    this.#printed.push(`${file}:${line}: ${message}`);
  }

  get list(): readonly string[] {
    return this.#printed;
  }

  #lineOf(name: string, path: Path): number {
    const file = this.#files.get(name);
    if (file === undefined) return 1;
    for (let length = path.length; length >= 0; length -= 1) {
      const offset = startOf(file.document.getIn(path.slice(0, length), true));
      if (offset !== undefined) return file.counter.linePos(offset).line;
    }
    return 1;
  }
}

function startOf(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  if (!Array.isArray(range)) return undefined;
  const start: unknown = range[0];
  return typeof start === 'number' ? start : undefined;
}
