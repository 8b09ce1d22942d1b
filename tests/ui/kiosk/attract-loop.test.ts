// The walk: bay by bay, both languages in turn, another fact each round, and every fact with what it rests on.
import { describe, expect, it } from 'vitest';
import { AttractLoop } from '../../../src/ui/kiosk/attract-loop';
import { corridorFixture } from '../../fixtures/corridor';
import { ofQingdao } from '../../fixtures/of-qingdao';

const corridor = corridorFixture();
const walk = new AttractLoop(corridor);
/** One round: the corridor and its three bays, each in two languages. */
const ROUND = 8;

describe('the walk', () => {
  ofQingdao('goes from the whole corridor along the three bays from the north-east', () => {
    const targets = [0, 2, 4, 6, 8].map((step) => walk.at(step, 'zh').target);
    expect(targets).toEqual([
      null,
      ...corridor.bays.map(({ properties }) => ({ kind: 'bay', id: properties.id })),
      null,
    ]);
  });

  it('says the same in the home language first, then in the other', () => {
    for (const home of ['zh', 'en'] as const) {
      const [first, second] = [walk.at(2, home), walk.at(3, home)];
      expect([first.lang, second.lang]).toEqual(home === 'zh' ? ['zh', 'en'] : ['en', 'zh']);
      expect(first.target).toEqual(second.target);
    }
    expect(walk.at(2, 'zh')).toEqual(walk.at(3, 'en'));
  });

  ofQingdao('tells every fact of a bay, and begins anew', () => {
    const told = new Set(
      Array.from({ length: 12 }, (_, round) => walk.at(4 + round * ROUND, 'en').text),
    );
    // Parks, the focus of each that has one, groups and water.
    const parks = corridor.parksOnBay('jiaozhou-bay');
    const focused = parks.filter(({ industries }) =>
      industries.some(({ role }) => role === 'focus'),
    );
    expect(told.size).toBe(focused.length + 3);
  });

  it('gives every fact its basis, a plan line where the plan says it, and no empty word', () => {
    for (let step = 0; step < ROUND * 12; step += 2) {
      const { title, text, note, park } = walk.at(step, 'en');
      expect(title).not.toBe('');
      expect(text).not.toMatch(/undefined|null|NaN|: \.$/);
      expect(note).toMatch(
        park ? /^In the plan · Plan, lines? \d/ : /^(In the plan|Derived|Other source)/,
      );
    }
  });

  ofQingdao('marks the park that a fact is about', () => {
    const parks = Array.from({ length: 12 }, (_, round) => walk.at(2 + round * ROUND, 'zh').park);
    expect(parks).toContain('blue-silicon-valley');
  });
});
