// Which lines of the plan a part of it takes.
import type { Seeds } from '../seeds/read-seeds';
import { range } from './text';

/** The lines of the part with this Chinese label, such as 专栏1; none where there is no such part. */
export function linesOfPart(label: string, { sections: { parts, end } }: Seeds): number[] {
  const at = parts.findIndex((part) => part.label.zh === label);
  const part = parts[at];
  if (part === undefined) return [];
  return range(part.from, (parts[at + 1]?.from ?? end + 1) - 1);
}
