// Lines in braces, as both nginx and Caddy read them.

/** `head { lines }`, the lines one step further in; Caddy's first block has no head. */
export const block = (head: string, lines: readonly string[]): string[] => [
  head === '' ? '{' : `${head} {`,
  ...lines.map((line) => (line === '' ? '' : `\t${line}`)),
  '}',
];
