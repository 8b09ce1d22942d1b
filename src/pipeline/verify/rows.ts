// The clauses and box rows of the plan, and the bodies that a line of it lists: each is carried by the seeds.
import type { LayerId } from '../../domain/ids';
import type { Defects } from '../defects';
import { planFileOf } from '../seeds/read-plan-seeds';
import type { Seeds } from '../seeds/read-seeds';
import { clauseBody, compareClause } from './clauses';
import type { Coverage } from './coverage';
import { linesOfPart } from './parts';
import type { PlanText } from './text';

/** What the seeds hold of one clause: its terms, the platforms it names, and its unused items. */
function itemsOf(park: Seeds['parks'][number], seeds: Seeds): string[] {
  const platforms = park.platforms.filter((platform) => platform.lines.length > 0);
  const unused = seeds.unused.filter((row) => row.park === park.id);
  return [...park.terms, ...platforms, ...unused].map((row) => row.zh);
}

export function checkClauses(seeds: Seeds, plan: PlanText, defects: Defects): Coverage {
  const whole = seeds.parks.filter((park, index) => {
    const names = [park.name.zh, ...park.aliases.map((alias) => alias.name.zh)];
    const text = park.clause.lines.map((line) => plan.line(line)).join('');
    const body = clauseBody(text, names);
    const misses =
      body === null
        ? ['its clause does not open with its name']
        : compareClause(body, itemsOf(park, seeds));
    for (const miss of misses)
      defects.at(
        'plan/parks.yaml',
        [index, 'clause'],
        `${park.id}: ${miss}; correct the row or plan/unused.yaml`,
      );
    return misses.length === 0;
  });
  return { what: 'clauses of parks', found: whole.length, expected: seeds.parks.length };
}

interface BoxRow {
  readonly line: number;
  readonly name: string;
}

/** The numbered rows of a box, by the words before the first full stop. */
function rowsOfBox(box: string, seeds: Seeds, plan: PlanText): BoxRow[] {
  return linesOfPart(box, seeds).flatMap((line) => {
    const name = /^\d+\. (.+?)。/.exec(plan.line(line))?.[1];
    return name === undefined ? [] : [{ line, name }];
  });
}

function checkBox(
  box: string,
  file: string,
  isCarried: (row: BoxRow) => boolean,
  { seeds, plan, defects }: { seeds: Seeds; plan: PlanText; defects: Defects },
): Coverage {
  const rows = rowsOfBox(box, seeds, plan);
  const missed = rows.filter((row) => !isCarried(row));
  for (const { line, name } of missed)
    defects.at(file, [], `no row is ${name} of ${box}, line ${line} of the plan; add it`);
  return { what: `rows of ${box}`, found: rows.length - missed.length, expected: rows.length };
}

export function checkBoxes(seeds: Seeds, plan: PlanText, defects: Defects): Coverage[] {
  const context = { seeds, plan, defects };
  const ofLayer = (box: string, layer: LayerId) => {
    const bodies = seeds.bodies.filter((row) => row.layer === layer).flatMap((row) => row.plan);
    const isCarried = ({ line, name }: BoxRow) =>
      bodies.some(
        (body) =>
          body.lines.includes(line) &&
          [body.term, body.name.zh].some((words) => name.startsWith(words)),
      );
    return checkBox(box, planFileOf(layer), isCarried, context);
  };
  const ofList = (box: string, id: string) => {
    const items = seeds.industries.flatMap((row) => row.lists).filter(({ list }) => list === id);
    const isCarried = ({ line, name }: BoxRow) =>
      items.some(({ zh, lines }) => zh === name && lines.includes(line));
    return checkBox(box, 'plan/industries.yaml', isCarried, context);
  };
  return seeds.sections.parts.flatMap(({ label, rows }) => {
    if (rows === undefined) return [];
    return rows.of === 'layer' ? ofLayer(label.zh, rows.id) : ofList(label.zh, rows.id);
  });
}

/** The bodies of a layer that one line of the plan names, found by how their names end. */
export function checkNamed(seeds: Seeds, plan: PlanText, defects: Defects): Coverage[] {
  return seeds.layers.flatMap(({ id, named }) => {
    if (named === undefined) return [];
    const { line, ending } = named;
    const rows = seeds.bodies.filter(({ layer }) => layer === id).flatMap((row) => row.plan);
    const text = plan.line(line);
    const ends = text
      .split(ending)
      .slice(0, -1)
      .reduce<number[]>((all, part) => {
        const before = all.at(-1);
        return [...all, (before === undefined ? 0 : before + ending.length) + part.length];
      }, []);
    const spans = rows.flatMap(({ term }) => plan.spans(term, [line]));
    const missed = ends.filter((end) => !spans.some((span) => span.start < end && span.end > end));
    for (const end of missed)
      defects.at(
        planFileOf(id),
        [],
        `no row is …${text.slice(Math.max(0, end - 6), end + ending.length)} of line ${line}; add it`,
      );
    const found = ends.length - missed.length;
    return [{ what: `${id} of line ${line}`, found, expected: ends.length }];
  });
}
