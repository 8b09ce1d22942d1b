// The seeds against the plan's own text, both ways. PLAN_FILE says where that text is; its sentences stay out of the repository.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clauseBody, compareClause, standsOn } from './plan-clauses';
import { readSeeds, type Seeds } from './read-seeds';

const planFile = process.env['PLAN_FILE'] ?? '';
if (planFile === '')
  console.log("skipped: PLAN_FILE is not set, so seeds were not compared with the plan's text");

type Citation = { where: string; zh: string; lines: readonly number[] };

/** Every Chinese text that the seeds say stands on certain lines of the plan. */
function citations(seeds: Seeds): Citation[] {
  const cited = (where: string, rows: readonly { zh: string; lines: readonly number[] }[]) =>
    rows.filter((row) => row.lines.length > 0).map(({ zh, lines }) => ({ where, zh, lines }));
  const aliases = (rows: Seeds['parks'][number]['aliases']) =>
    rows.map((alias) => ({ zh: alias.name.zh, lines: alias.lines }));
  return [
    ...seeds.parks.flatMap((park) => [
      ...cited(`plan/parks.yaml ${park.id}`, [
        { zh: park.name.zh, lines: park.listedAt },
        ...park.terms,
        ...park.platforms,
        ...aliases(park.aliases),
      ]),
    ]),
    ...seeds.platforms.flatMap((row) => cited('places/platforms.yaml', aliases(row.aliases))),
    ...seeds.industries.flatMap((row) => cited('plan/industries.yaml', row.lists)),
    ...cited(
      'plan/mappings.yaml',
      seeds.mappings.map((row) => ({ zh: row.term, lines: row.lines })),
    ),
    ...cited('plan/unused.yaml', seeds.unused),
    ...cited(
      'places/bays.yaml',
      seeds.bays.map((row) => ({ zh: row.name.zh, lines: row.lines })),
    ),
  ];
}

/** What the seeds hold of one clause: its terms, the platforms it names, and its unused items. */
function itemsOf(park: Seeds['parks'][number], seeds: Seeds): string[] {
  const platforms = park.platforms.filter((platform) => platform.lines.length > 0);
  const unused = seeds.unused.filter((row) => row.park === park.id);
  return [...park.terms, ...platforms, ...unused].map((row) => row.zh);
}

describe.runIf(planFile !== '')("the seeds and the plan's text", () => {
  const seeds = readSeeds();
  const readPlan = () => readFileSync(planFile, 'utf8');
  const readLines = () => readPlan().replace(/\n$/, '').split('\n');
  const pick = (all: readonly string[], lines: readonly number[]) =>
    lines.map((line) => all[line - 1] ?? '');

  it('speak of the same edition', () => {
    expect(createHash('sha256').update(readPlan()).digest('hex')).toBe(seeds.document.sha256);
    expect(readLines()).toHaveLength(seeds.document.lineCount);
  });

  it('agree on where every name, term and list item stands', () => {
    const all = readLines();
    const misses = citations(seeds)
      .filter(({ zh, lines }) => !standsOn(zh, pick(all, lines)))
      .map(({ where, zh, lines }) => `${where}: ${zh} is not on line ${lines.join(', ')}`);
    expect(misses).toEqual([]);
  });

  it('agree on every list item of the ten clauses', () => {
    const all = readLines();
    const misses = seeds.parks.flatMap((park) => {
      const names = [park.name.zh, ...park.aliases.map((alias) => alias.name.zh)];
      const body = clauseBody(pick(all, park.clause.lines).join(''), names);
      if (body === null) return [`${park.id}: its clause does not open with its name`];
      return compareClause(body, itemsOf(park, seeds)).map((miss) => `${park.id}: ${miss}`);
    });
    expect(misses).toEqual([]);
  });
});
