// Places in a text: of a key in an object, and as line and column.

const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"|[{}[\],]/g;

/** Where the last member of that key begins in the object that begins at `start`; `start` where there is none. */
export function memberOffset(text: string, start: number, key: string): number {
  const token = new RegExp(TOKEN);
  token.lastIndex = start + 1;
  let found = start;
  let depth = 1;
  let isKey = true;
  for (let match = token.exec(text); match && depth > 0; match = token.exec(text)) {
    const [word] = match;
    if (word.startsWith('"')) {
      if (depth === 1 && isKey && JSON.parse(word) === key) found = match.index;
      isKey = false;
    } else if (word === ',') isKey = depth === 1;
    else depth += word === '{' || word === '[' ? 1 : -1;
  }
  return found;
}

export interface TextPlace {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: number;
}

/** Places of offsets, which must not decrease. */
export function textPlaces(text: string, offsets: readonly number[]): TextPlace[] {
  let line = 1;
  let start = 0;
  return offsets.map((offset) => {
    for (
      let end = text.indexOf('\n', start);
      end !== -1 && end < offset;
      end = text.indexOf('\n', start)
    ) {
      line += 1;
      start = end + 1;
    }
    return { line, column: offset - start + 1 };
  });
}
