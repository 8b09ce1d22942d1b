// Every Chinese text that the seeds say stands on certain lines of the plan, and whether it does.
import type { Defects, Path } from '../defects';
import { planFileOf } from '../seeds/read-plan-seeds';
import type { Seeds } from '../seeds/read-seeds';
import type { Coverage } from './coverage';
import type { PlanText } from './text';

export interface Citation {
  readonly file: string;
  readonly path: Path;
  readonly zh: string;
  readonly lines: readonly number[];
  /** Whether the lines are all that have it, in the body of the plan. */
  readonly isWhole: boolean;
}

type Cited = Pick<Citation, 'zh' | 'lines'>;

function list(file: string, path: Path, rows: readonly Cited[], key = 'zh'): Citation[] {
  return rows.flatMap(({ zh, lines }, index) =>
    lines.length > 0 ? [{ file, path: [...path, index, key], zh, lines, isWhole: false }] : [],
  );
}

const aliasesOf = (aliases: Seeds['parks'][number]['aliases']): Cited[] =>
  aliases.map(({ name, lines }) => ({ zh: name.zh, lines }));

function ofParks(seeds: Seeds): Citation[] {
  const file = 'plan/parks.yaml';
  return seeds.parks.flatMap((park, index) => [
    { file, path: [index, 'name'], zh: park.name.zh, lines: park.listedAt, isWhole: false },
    ...list(file, [index, 'terms'], park.terms),
    ...list(file, [index, 'platforms'], park.platforms),
    ...list(file, [index, 'aliases'], aliasesOf(park.aliases), 'name'),
  ]);
}

/** Terms and aliases of bodies: every line that has one must be cited. */
export function ofBodies(seeds: Seeds): Citation[] {
  return seeds.bodies.flatMap(({ layer, plan }) => {
    const file = planFileOf(layer);
    return plan.flatMap(({ term, lines, aliases }, index) => [
      { file, path: [index, 'term'], zh: term, lines, isWhole: true },
      ...list(file, [index, 'aliases'], aliasesOf(aliases), 'name').map((row) => ({
        ...row,
        isWhole: true,
      })),
    ]);
  });
}

export function ofGoals({ indicators: { goals } }: Seeds): Citation[] {
  const file = 'plan/indicators.yaml';
  return goals.map(({ term, lines }, index) => {
    return { file, path: ['goals', index, 'term'], zh: term, lines, isWhole: true };
  });
}

/** Phrases that the seeds have and do not use, of the ten clauses and elsewhere. */
export const ofUnused = (seeds: Seeds): Citation[] => [
  ...list('plan/unused.yaml', [], seeds.unused),
  ...list('plan/unused-mentions.yaml', ['mentions'], seeds.unusedMentions.mentions),
];

function citations(seeds: Seeds): Citation[] {
  const terms = seeds.mappings.map(({ term, lines }) => ({ zh: term, lines }));
  const bays = seeds.bays.map(({ name, lines }) => ({ zh: name.zh, lines }));
  const titles = seeds.sections.parts.map(({ title, from }) => ({ zh: title.zh, lines: [from] }));
  const targets = seeds.indicators.indicators.map(({ term, lines }) => ({ zh: term, lines }));
  return [
    ...ofParks(seeds),
    ...seeds.platforms.flatMap((row, index) =>
      list('places/platforms.yaml', [index, 'aliases'], aliasesOf(row.aliases), 'name'),
    ),
    ...ofBodies(seeds),
    ...seeds.industries.flatMap((row, index) =>
      list('plan/industries.yaml', [index, 'lists'], row.lists),
    ),
    ...list('plan/mappings.yaml', [], terms, 'term'),
    ...list('places/bays.yaml', [], bays, 'name'),
    ...list('plan/sections.yaml', ['parts'], titles, 'title'),
    ...ofGoals(seeds),
    ...list('plan/indicators.yaml', ['indicators'], targets, 'term'),
    ...ofUnused(seeds),
  ];
}

/** A defect for each citation that is wrong, and for each line that should be cited and is not. */
export function checkCitations(seeds: Seeds, plan: PlanText, defects: Defects): Coverage {
  const all = citations(seeds);
  const first = seeds.sections.parts[0]?.from ?? 1;
  let found = 0;
  for (const { file, path, zh, lines, isWhole } of all) {
    const others = isWhole ? plan.linesWith(zh, first, seeds.sections.end) : [];
    const missing = others.filter((line) => !lines.includes(line));
    if (!plan.has(zh, lines))
      defects.at(
        file,
        path,
        `${zh} is not on line ${lines.join(', ')} of the plan; correct the words or the lines`,
      );
    else if (missing.length > 0)
      defects.at(
        file,
        path,
        `${zh} stands on line ${missing.join(', ')} of the plan too; add it to the lines`,
      );
    else found += 1;
  }
  return { what: 'names, terms and phrases on the lines they cite', found, expected: all.length };
}
