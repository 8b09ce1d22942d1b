// References: every key a row names is the id of a row somewhere.
import type { Defects, Path } from '../defects';

type Check = (name: string, path: Path, ids: readonly (string | null)[]) => void;

/** A check that every id is known; `what` and `where` make its sentence. */
export function known(
  rows: readonly { readonly id: string }[],
  what: string,
  where: string,
  defects: Defects,
): Check {
  const ids = new Set(rows.map(({ id }) => id));
  return (name, path, named) => {
    for (const id of named)
      if (id !== null && !ids.has(id))
        defects.at(name, path, `no ${what} ${id} is known; correct it or add it to ${where}`);
  };
}
