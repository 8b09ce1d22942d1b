// The story as it is generated: every park once, bay by bay, and every word with what it rests on.
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/domain/ids';
import { stepsFor } from '../../../src/state/url-state';
import { stepAfter } from '../../../src/ui/story/step-keys';
import { stepsOf } from '../../../src/ui/story/steps';
import { corridorFixture } from '../../fixtures/corridor';
import { ofQingdao } from '../../fixtures/of-qingdao';

const corridor = corridorFixture();

describe.each(LANGS)('the story in %s', (lang) => {
  const steps = stepsOf(corridor, lang);
  const factsOf = ({ opening, ofBay, aim, facts, closing }: (typeof steps)[number]) => [
    ...opening,
    ...ofBay,
    aim,
    ...facts,
    ...closing,
  ];

  ofQingdao('visits every park once in corridor order, the unlocated last', () => {
    expect(steps.map(({ step }) => step)).toEqual([...stepsFor(10)]);
    expect(steps.map(({ park }) => park.order)).toEqual(steps.map((_, at) => at + 1));
    expect(steps.map(({ park }) => park.sites.length > 0).lastIndexOf(true)).toBe(8);
  });

  ofQingdao(
    'tells each bay where it begins, from Aoshan to Lingshan, and then that it leaves the map',
    () => {
      const chapters = steps.flatMap(({ chapter }) => (chapter === undefined ? [] : [chapter?.id]));
      expect(chapters).toEqual(['aoshan-bay', 'jiaozhou-bay', 'lingshan-bay', undefined]);
    },
  );

  it('gives every fact its own id, words, and lines or a source that is known', () => {
    const facts = steps.flatMap(factsOf);
    expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
    for (const { id, text, lines, sources } of facts) {
      expect(text, id).not.toMatch(/^$|undefined|null|NaN|: \.$|：。$/);
      expect(lines.length + sources.length, id).toBeGreaterThan(0);
      for (const source of sources) expect(corridor.source(source), id).toBeDefined();
    }
  });

  it('tells every term and platform of a park, and how far the stop before is where both are known', () => {
    for (const [at, { park, facts }] of steps.entries()) {
      const said = facts.map(({ text }) => text).join('\n');
      for (const { term } of [...park.industries, ...park.platforms])
        expect(said).toContain(term[lang]);
      const hasLeg = at > 0 && park.sites.length > 0;
      const legs = facts.filter(({ id }) => id === `park/${park.id}/leg`);
      expect(legs.map(({ basis }) => basis)).toEqual(hasLeg ? ['derived'] : []);
      if (hasLeg) expect(legs[0]?.text).toMatch(/^\d+(\.\d)? ± \d+(\.\d)? km$/);
    }
  });
});

describe('a key', () => {
  const steps = stepsOf(corridor, 'en');

  ofQingdao.each([
    ['1', 'ArrowRight', '2'],
    ['1', 'ArrowLeft', undefined],
    ['10', 'ArrowRight', undefined],
    ['4', 'Home', '1'],
    ['4', 'End', '10'],
    ['4', 'ArrowDown', undefined],
  ] as const)('at step %s, %s leads to %s', (step, key, next) => {
    expect(stepAfter(step, key, steps)).toBe(next);
  });
});
