// The table of indicators, cell by cell as it stands, and the figures of the targets in the text.
import type { Defects } from '../defects';
import type { Seeds } from '../seeds/read-seeds';
import type { Coverage } from './coverage';
import { linesOfPart } from './parts';
import type { PlanText } from './text';

export function checkIndicators(seeds: Seeds, plan: PlanText, defects: Defects): Coverage {
  const file = 'plan/indicators.yaml';
  const { indicators } = seeds.indicators;
  const table = linesOfPart('指标表', seeds)
    .map((line) => ({ line, cells: plan.line(line).split('\t') }))
    .filter(({ cells: [number] }) => /^\d+$/.test(number ?? ''));
  const carried = table.filter(({ line, cells }) => {
    const index = indicators.findIndex(({ row }) => `${row}` === cells[0]);
    const row = indicators[index];
    const stated = row && [
      `${row.row}`,
      row.term,
      row.unit.zh,
      row.baseline?.asStated,
      row.target.asStated,
      row.nature?.zh,
    ];
    const isSame = stated?.join('\t') === cells.join('\t') && row?.lines.includes(line) === true;
    if (!isSame)
      defects.at(
        file,
        ['indicators', index],
        `row ${cells[0]} is not as line ${line} of the plan states it (${cells.join(' ')}); correct it`,
      );
    return isSame;
  });
  indicators.forEach(({ row, target, lines }, index) => {
    if (row === null && !lines.some((line) => plan.line(line).includes(target.asStated)))
      defects.at(
        file,
        ['indicators', index, 'target'],
        `${target.asStated} is not on line ${lines.join(', ')} of the plan; correct it`,
      );
  });
  return { what: 'rows of the table of indicators', found: carried.length, expected: table.length };
}
