// Terms of a card are put together where they lead to the same industries from the same lines, and none is lost.
import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../src/domain/ids';
import { termClusters } from '../../../src/ui/card/park/term-clusters';
import { corridorFixture } from '../../fixtures/corridor';
import { ofQingdao } from '../../fixtures/of-qingdao';

const CORRIDOR = corridorFixture();

function clustersOf(id: string, role: string) {
  const uses = CORRIDOR.park(id)?.industries.filter((use) => use.role === role) ?? [];
  return termClusters(CORRIDOR, uses, 'zh');
}
const termsOf = (id: string, role: string) =>
  clustersOf(id, role).map(({ uses }) => uses.map(({ term }) => term.zh).join('、'));

describe('the clusters of terms', () => {
  ofQingdao('join what leads to the same industry, in the order of the clause', () => {
    expect(termsOf('jiaozhou-bay-north', 'segment')).toEqual([
      '信息安全、大数据、5G',
      '半导体',
      '人工智能',
      '创新药物',
      '高端医疗器械、康复医疗',
      '机器人、智能制造装备',
      '轨道交通装备',
    ]);
  });

  it('keep apart what stands in other lines', () => {
    for (const { uses, lines } of clustersOf('jiaozhou-bay-north', 'focus'))
      for (const use of uses) expect(use.lines).toEqual(lines);
  });

  ofQingdao('name only the industries that are derived', () => {
    const [information, equipment, biomedicine] = clustersOf('blue-silicon-valley', 'segment');
    expect(information?.derived).toEqual([]);
    expect(equipment?.derived.map(({ id }) => id)).toEqual(['marine-equipment']);
    expect(biomedicine?.derived.map(({ id }) => id)).toEqual(['biomedicine']);
    expect(biomedicine?.groups).toEqual(['marine', 'health']);
    expect(biomedicine?.ways).toHaveLength(2);
  });

  it.each(CORRIDOR.parks.map((park) => [park.id, park] as const))(
    'of %s lose no term',
    (id, park) => {
      const shown = ROLES.flatMap((role) => clustersOf(id, role).flatMap(({ uses }) => uses));
      expect(new Set(shown)).toEqual(new Set(park.industries));
    },
  );
});
