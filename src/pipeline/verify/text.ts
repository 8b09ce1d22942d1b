// The plan's text by line, and where a phrase stands in it.

/** Counted from 1, as in every citation. */
export class PlanText {
  readonly #lines: readonly string[];

  constructor(text: string) {
    this.#lines = text.replace(/\n$/, '').split('\n');
  }

  get length(): number {
    return this.#lines.length;
  }

  line(number: number): string {
    return this.#lines[number - 1] ?? '';
  }

  /** Whether the phrase stands on each of these lines, or is broken over them and whole on none. */
  has(phrase: string, numbers: readonly number[]): boolean {
    return standsOn(
      phrase,
      numbers.map((number) => this.line(number)),
    );
  }

  /** The numbers of all lines between two, both included, on which the phrase stands whole. */
  linesWith(phrase: string, from: number, to: number): number[] {
    return range(from, to).filter((number) => this.line(number).includes(phrase));
  }

  /** Which characters the phrase takes on each of these lines. */
  spans(phrase: string, numbers: readonly number[]): Span[] {
    const whole = numbers.flatMap((line) =>
      occurrences(phrase, this.line(line)).map((start) => ({
        line,
        start,
        end: start + phrase.length,
      })),
    );
    return whole.length > 0 ? whole : this.#brokenSpans(phrase, numbers);
  }

  #brokenSpans(phrase: string, numbers: readonly number[]): Span[] {
    const joined = numbers.map((line) => this.line(line)).join('');
    const start = joined.indexOf(phrase);
    if (start === -1) return [];
    let before = 0;
    return numbers.flatMap((line) => {
      const from = Math.max(0, start - before);
      const to = Math.min(this.line(line).length, start + phrase.length - before);
      before += this.line(line).length;
      return from < to ? [{ line, start: from, end: to }] : [];
    });
  }
}

/** A run of characters on a line; `end` is the first after it. */
export interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Whether the text stands on each of these lines, or is broken over them and whole on none. */
function standsOn(text: string, lines: readonly string[]): boolean {
  if (lines.every((line) => line.includes(text))) return true;
  return lines.join('').includes(text) && !lines.some((line) => line.includes(text));
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function occurrences(phrase: string, line: string): number[] {
  const found: number[] = [];
  for (let at = line.indexOf(phrase); at !== -1; at = line.indexOf(phrase, at + 1)) found.push(at);
  return found;
}
