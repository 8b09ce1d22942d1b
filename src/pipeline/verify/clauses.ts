// Takes a clause of the plan apart into its list items, and compares them with what the seeds say it holds.

/** Verbs that open a list. */
const LEADING = ['培育发展以', '聚焦', '发展', '依托', '集聚', '围绕', '发挥', '以'] as const;

/** What closes a list without the separator 等. */
const TRAILING = ['主导产业', '为重点的海洋产业', '为重点的航空产业'] as const;

/** What stands after 等: the kind of thing that was listed. Also 以, left over from 以及. */
const KINDS: ReadonlySet<string> = new Set(
  `以 领域 重点领域 重点产业 主导产业 细分产业 产业创新平台 优势海洋科教资源 平台建设 谱系化产品
  领域企业集聚优势 科技园区`.split(/\s+/),
);

const SEPARATORS = /[、与和及等，。；]/;

/** The clause without its number and the park's name, or null if it does not open with one of the names. */
export function clauseBody(clause: string, names: readonly string[]): string | null {
  const opening = names.map((name) => `${name}。`).find((name) => clause.includes(`. ${name}`));
  return opening === undefined ? null : clause.slice(clause.indexOf(opening) + opening.length);
}

/** The item as listed, then without the words around it. */
function readings(piece: string): string[] {
  const starts = ['', ...LEADING.filter((word) => piece.startsWith(word))];
  const ends = ['', ...TRAILING.filter((word) => piece.endsWith(word))];
  return starts.flatMap((start) =>
    ends.map((end) => piece.slice(start.length, piece.length - end.length)),
  );
}

/** Sentences for items of the clause nobody lists, and for listed items the clause does not have. */
export function compareClause(body: string, listed: readonly string[]): string[] {
  const known = new Set(listed);
  const found = new Set<string>();
  const misses: string[] = [];
  const pieces = body.split(SEPARATORS).filter((piece) => piece !== '' && !KINDS.has(piece));
  for (const piece of pieces) {
    const item = readings(piece).find((reading) => known.has(reading));
    if (item === undefined)
      misses.push(`${piece}: in the clause, but neither a term, a platform nor unused`);
    else found.add(item);
  }
  for (const item of known)
    if (!found.has(item)) misses.push(`${item}: listed, but not an item of the clause`);
  if (known.size < listed.length) misses.push('an item is listed twice');
  return misses;
}
