// JSON (RFC 8259) read with its places: where each object and array begins, and every key that is used twice. Iterative, so
// that no depth of nesting exhausts the stack; objects have no prototype, so that a key such as `__proto__` is a key.

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Where the text stops being JSON; offsets count UTF-16 code units from 0. */
export class JsonError extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

export interface Key {
  readonly key: string;
  readonly offset: number;
}

export interface ReadJson {
  readonly value: Json;
  /** Where each object and array begins. */
  readonly places: ReadonlyMap<object, number>;
  readonly duplicateKeys: readonly Key[];
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isArray = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** All but quotes, backslashes and control characters below the space. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const SPACE = /[ \t\n\r]*/y;
const WORDS = [
  ['true', true],
  ['false', false],
  ['null', null],
] as const;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

type Open =
  | { readonly kind: 'array'; readonly value: Json[] }
  | { readonly kind: 'object'; readonly value: Record<string, Json>; key: string };

const shown = (character: string): string =>
  character === '' ? 'the end of the file' : JSON.stringify(character);

class Reader {
  readonly #text: string;
  #at = 0;
  readonly places = new Map<object, number>();
  readonly duplicateKeys: Key[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  #fail(wanted: string): never {
    throw new JsonError(
      this.#at,
      `${wanted} is expected, not ${shown(this.#text.charAt(this.#at))}`,
    );
  }

  /** What the pattern, which is sticky, matches here; the reader then stands behind it. */
  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found = ''] = pattern.exec(this.#text) ?? [];
    this.#at += found.length;
    return found;
  }

  #next(): string {
    this.#match(SPACE);
    return this.#text.charAt(this.#at);
  }

  #escape(): string {
    const letter = this.#text.charAt(this.#at + 1);
    const plain = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
    if (plain !== undefined) {
      this.#at += 2;
      return plain;
    }
    const digits = this.#text.slice(this.#at + 2, this.#at + 6);
    if (letter !== 'u' || !/^[0-9a-fA-F]{4}$/.test(digits))
      throw new JsonError(this.#at, 'this is no escape that JSON knows');
    this.#at += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  #string(): string {
    const start = this.#at;
    if (this.#text.charAt(start) !== '"') this.#fail('a text in double quotes');
    this.#at += 1;
    const parts = [this.#match(PLAIN)];
    for (;;) {
      const character = this.#text.charAt(this.#at);
      if (character === '"') break;
      if (character === '') throw new JsonError(start, 'this text has no end');
      if (character !== '\\')
        throw new JsonError(
          this.#at,
          `a text holds the control character ${shown(character)}, which must be escaped`,
        );
      parts.push(this.#escape(), this.#match(PLAIN));
    }
    this.#at += 1;
    return parts.join('');
  }

  #scalar(): Json {
    const character = this.#text.charAt(this.#at);
    if (character === '"') return this.#string();
    for (const [word, value] of WORDS)
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    const digits = this.#match(NUMBER);
    if (digits === '') this.#fail('a value');
    if (/[\w.+-]/.test(this.#text.charAt(this.#at)))
      throw new JsonError(this.#at, `a number ends before ${shown(this.#text.charAt(this.#at))}`);
    return Number(digits);
  }

  #key(open: Open & { kind: 'object' }): void {
    const offset = this.#at;
    open.key = this.#string();
    if (Object.hasOwn(open.value, open.key)) this.duplicateKeys.push({ key: open.key, offset });
    if (this.#next() !== ':') this.#fail('a colon');
    this.#at += 1;
  }

  /** Opens what begins here, or reads the whole of what has no inside. */
  #value(stack: Open[]): Json | undefined {
    const character = this.#next();
    if (character !== '[' && character !== '{') return this.#scalar();
    const offset = this.#at;
    this.#at += 1;
    if (character === '[') {
      const value: Json[] = [];
      this.places.set(value, offset);
      if (this.#next() === ']') {
        this.#at += 1;
        return value;
      }
      stack.push({ kind: 'array', value });
      return undefined;
    }
    const value: Record<string, Json> = { __proto__: null };
    this.places.set(value, offset);
    if (this.#next() === '}') {
      this.#at += 1;
      return value;
    }
    const open: Open = { kind: 'object', value, key: '' };
    this.#key(open);
    stack.push(open);
    return undefined;
  }

  read(): Json {
    const stack: Open[] = [];
    for (;;) {
      let value = this.#value(stack);
      // What is whole is put where it belongs, and with the last of its members its owner is whole too.
      while (value !== undefined) {
        const open = stack.at(-1);
        if (!open) {
          if (this.#next() !== '') this.#fail('nothing more');
          return value;
        }
        if (open.kind === 'array') open.value.push(value);
        else open.value[open.key] = value;
        value = this.#after(open);
        if (value !== undefined) stack.pop();
      }
    }
  }

  /** What is open, when it ends here; undefined where another member follows. */
  #after(open: Open): Json | undefined {
    const end = open.kind === 'array' ? ']' : '}';
    const character = this.#next();
    if (character !== ',' && character !== end) this.#fail(`a comma or ${shown(end)}`);
    this.#at += 1;
    if (character === end) return open.value;
    if (open.kind === 'object') {
      this.#match(SPACE);
      this.#key(open);
    }
    return undefined;
  }
}

/** Throws a JsonError at the first place that is not JSON. */
export function readJson(text: string): ReadJson {
  const reader = new Reader(text);
  const value = reader.read();
  return { value, places: reader.places, duplicateKeys: reader.duplicateKeys };
}
