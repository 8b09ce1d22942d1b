// Citations of the plan: line numbers that the plan has, each once, in ascending order.
import type { Defects } from '../defects';
import type { Seeds } from '../seeds/read-seeds';
import { planFiles } from '../seeds/plan-files';
import { listsUnder } from './walk';

const KEYS = new Set(['lines', 'listedAt']);

export function checkLines(seeds: Seeds, defects: Defects): void {
  const last = seeds.document.lineCount;
  const files: [string, unknown][] = [
    ['plan/parks.yaml', seeds.parks],
    ['plan/unused.yaml', seeds.unused],
    ['plan/lists.yaml', seeds.lists],
    ['plan/industries.yaml', seeds.industries],
    ['plan/mappings.yaml', seeds.mappings],
    ['places/bays.yaml', seeds.bays],
    ['places/platforms.yaml', seeds.platforms],
    ...planFiles(seeds),
  ];
  for (const [name, rows] of files) {
    for (const { path, items } of listsUnder(KEYS, rows)) {
      const lines = items.filter((item) => typeof item === 'number');
      for (const line of lines)
        if (line > last)
          defects.at(name, path, `the plan has ${last} lines and no line ${line}; correct it`);
      if (lines.some((line, index) => line <= (lines[index - 1] ?? 0)))
        defects.at(
          name,
          path,
          `the lines ${lines.join(', ')} do not ascend; put them in order, each once`,
        );
    }
  }
}
