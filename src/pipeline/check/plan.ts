// What the plan holds beside its parks: sections without gaps, indicators and conflicts with ids of their own, and known references.
import { COMPUTED_AREA } from '../build/plan';
import type { Defects, Path } from '../defects';
import type { Seeds } from '../seeds/read-seeds';
import { known } from './known';

function checkSections({ sections, document }: Seeds, defects: Defects): void {
  const name = 'plan/sections.yaml';
  sections.parts.forEach(({ from }, index) => {
    const before = sections.parts[index - 1]?.from ?? 0;
    if (from <= before)
      defects.at(
        name,
        ['parts', index, 'from'],
        `line ${from} does not come after line ${before}; put the parts in order`,
      );
  });
  const last = sections.parts.at(-1)?.from ?? 0;
  if (sections.end < last || sections.end > document.lineCount)
    defects.at(
      name,
      ['end'],
      `the last part ends on a line from ${last} to ${document.lineCount}, not ${sections.end}; correct it`,
    );
}

function unique(
  name: string,
  path: Path,
  rows: readonly { readonly id: string }[],
  defects: Defects,
): void {
  const seen = new Set<string>();
  rows.forEach(({ id }, index) => {
    if (seen.has(id))
      defects.at(name, [...path, index, 'id'], `the id ${id} stands twice; give each row its own`);
    seen.add(id);
  });
}

function checkMentions({ unusedMentions: { reasons, mentions } }: Seeds, defects: Defects): void {
  const name = 'plan/unused-mentions.yaml';
  const check = known(reasons, 'reason', 'the reasons above', defects);
  mentions.forEach(({ reason }, index) => check(name, ['mentions', index, 'reason'], [reason]));
  const used = new Set(mentions.map(({ reason }) => reason));
  reasons.forEach(({ id }, index) => {
    if (!used.has(id))
      defects.at(name, ['reasons', index, 'id'], `no mention has the reason ${id}; remove it`);
  });
}

function checkConflicts(seeds: Seeds, defects: Defects): void {
  const name = 'conflicts.yaml';
  const bodies = seeds.bodies.flatMap(({ plan }) => plan);
  const corridor = [{ id: 'corridor' }];
  const rows = {
    park: seeds.parks,
    bay: seeds.bays,
    platform: seeds.platforms,
    body: bodies,
    corridor,
  };
  seeds.conflicts.forEach(({ about, claims }, index) => {
    about.forEach(({ kind, id }, item) =>
      known(rows[kind], kind, 'the seeds', defects)(name, [index, 'about', item, 'id'], [id]),
    );
    const bays = about.filter(({ kind }) => kind === 'bay').length;
    claims.forEach((claim, item) => {
      const path = [index, 'claims', item];
      if (claim.lines.length + claim.sources.length === 0)
        defects.at(name, path, 'the row has neither a line of the plan nor a source; add one');
      const isComputed = Object.values(claim.value).some((text) => text.includes(COMPUTED_AREA));
      if (isComputed && bays !== 1)
        defects.at(
          name,
          [...path, 'value'],
          `${COMPUTED_AREA} is the area of one bay, but the conflict is about ${bays}; write the value out`,
        );
    });
  });
}

export function checkPlan(seeds: Seeds, defects: Defects): void {
  checkSections(seeds, defects);
  checkMentions(seeds, defects);
  checkConflicts(seeds, defects);
  unique('plan/unused-mentions.yaml', ['reasons'], seeds.unusedMentions.reasons, defects);
  unique('plan/indicators.yaml', ['goals'], seeds.indicators.goals, defects);
  unique('plan/indicators.yaml', ['indicators'], seeds.indicators.indicators, defects);
  unique('conflicts.yaml', [], seeds.conflicts, defects);
}
