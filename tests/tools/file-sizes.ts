// How long files may be: style rule 18, as a pure function. Data tables are listed and exempt.
import type { SourceText } from './imports';

/** Lists, contracts, dictionaries and palettes: long because there is much of it, not because it does much. */
const TABLES = [
  'src/domain/ids.ts',
  'src/domain/schema.ts',
  'src/domain/plan-schema.ts',
  'src/pipeline/seed-schema.ts',
  'src/map/palette.ts',
  'src/map/transport-glyphs.ts',
  'src/ui/document/about-messages.ts',
  'src/ui/shell/messages.ts',
  'src/ui/list/messages.ts',
  'src/ui/card/card-messages.ts',
  'src/ui/print/print-messages.ts',
  'tests/browser/words.ts',
  'tests/tools/steps.ts',
];

const LIMITS = { median: 60, nineInTen: 150, any: 250, component: 130 } as const;

const lineCount = (text: string) => text.replace(/\n$/, '').split('\n').length;

/** The value below which the given share of a sorted list lies. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

/** Sentences for files, or for the whole, that are longer than the limits. */
export function overlong(files: readonly SourceText[]): string[] {
  const measured = files
    .filter((file) => /\.(ts|svelte|js|css)$/.test(file.path) && !TABLES.includes(file.path))
    .map((file) => ({ path: file.path, lines: lineCount(file.text) }));
  const each = measured.flatMap(({ path, lines }) => {
    const limit = path.endsWith('.svelte') ? LIMITS.component : LIMITS.any;
    return lines > limit ? [`${path}: ${lines} lines, limit ${limit}`] : [];
  });
  const sorted = measured.map((file) => file.lines).sort((a, b) => a - b);
  const median = quantile(sorted, 0.5);
  const nineInTen = quantile(sorted, 0.9);
  if (median > LIMITS.median)
    each.push(`half the files exceed ${median} lines, limit ${LIMITS.median}`);
  if (nineInTen > LIMITS.nineInTen)
    each.push(`one file in ten exceeds ${nineInTen} lines, limit ${LIMITS.nineInTen}`);
  return each;
}
