// What judges a kiosk's weeks is judged here: chance that comes again, growth, snapshots, what is asked for.
import { describe, expect, it } from 'vitest';
import { Chance } from './chance';
import { isMet, lossCriteria, visitCriteria, type ReadingAt } from './criteria';
import { optionsOf } from './options';
import { growthOf, medianOf, slopeOf } from './slope';
import { differences } from './snapshot';

describe('chance', () => {
  const draw = (seed: number): number[] => {
    const chance = new Chance(seed);
    return Array.from({ length: 1000 }, () => chance.whole(1, 6));
  };

  it('comes again with the same seed, and differs with another', () => {
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  it('leaves no number out and gives none beside', () =>
    expect([...new Set(draw(1))].sort()).toEqual([1, 2, 3, 4, 5, 6]));

  it('picks by weight', () => {
    const chance = new Chance(1);
    const rows = [
      { name: 'often', weight: 9 },
      { name: 'seldom', weight: 1 },
    ];
    const picked = Array.from({ length: 1000 }, () => chance.pick(rows).name);
    const often = picked.filter((name) => name === 'often').length;
    expect(often).toBeGreaterThan(850);
    expect(often).toBeLessThan(950);
  });
});

it('finds a slope under noise, a median, and a growth', () => {
  const samples = Array.from({ length: 100 }, (_, at) => ({ at, value: 3 * at + (at % 2) * 10 }));
  expect(slopeOf(samples)).toBeCloseTo(3, 1);
  expect(slopeOf([{ at: 1, value: 5 }])).toBe(0);
  expect(medianOf([9, 1, 5])).toBe(5);
  expect(growthOf([100, 100, 300, 105, 105])).toBeCloseTo(0.05);
});

describe('the criteria', () => {
  const { limits } = optionsOf(undefined, {});
  const readings = (kilobytes: number, nodes: number, listeners: number): ReadingAt[] =>
    Array.from({ length: 20 }, (_, at) => ({
      at,
      heap: 4e6 + at * kilobytes * 1024,
      nodes: 2000 + at * nodes,
      listeners: 170 + at * listeners,
      renderer: 2e8,
      browser: 9e8,
    }));
  const missed = (all: readonly ReadingAt[]): string[] =>
    visitCriteria(all, limits)
      .filter((criterion) => !isMet(criterion))
      .map(({ what }) => what);

  it('are met by what stays as it is', () => expect(missed(readings(0.2, 0, 0))).toEqual([]));

  it('name what grows', () => {
    expect(missed(readings(0.3, 0, 0))).toEqual(['heap for each visitor']);
    expect(missed(readings(0, 1, 0))).toEqual(['DOM nodes more']);
    expect(missed(readings(0, 0, 1))).toEqual(['listeners more']);
  });

  it('allow one listener and fifty kilobytes for each loss of the context', () => {
    expect(lossCriteria(readings(49, 5, 1), limits).every(isMet)).toBe(true);
    expect(lossCriteria(readings(51, 0, 2), limits).some(isMet)).toBe(false);
  });
});

describe('two snapshots', () => {
  it('are the same where no eye could tell their places apart', () =>
    expect(differences('<g x="1.3">\nword', '<g x="1.4">\nword')).toEqual([]));

  it('differ by words, by places, by what is more and by the order', () => {
    expect(differences('a 1.5', 'b 1.5')).toEqual(['- a 1.5', '+ b 1.5']);
    expect(differences('a 1.5', 'a 2.5')).toEqual(['- a 1.5', '+ a 2.5']);
    expect(differences('a', 'a\nb')).toEqual(['+ b']);
    expect(differences('a\nb', 'b\na')).not.toEqual([]);
  });
});

describe('the options', () => {
  it('come from the environment', () => {
    const environment = { CYCLES: '12', SEED: '9', RENDERER: 'gl', LOSSES: '0' };
    expect(optionsOf(undefined, environment)).toMatchObject({
      cycles: 12,
      seed: 9,
      renderer: 'gl',
      losses: 0,
    });
  });

  it('are refused by name', () => {
    expect(() => optionsOf(undefined, { CYCLES: 'many' })).toThrow('CYCLES is many');
    expect(() => optionsOf(undefined, { RENDERER: 'canvas' })).toThrow('RENDERER is canvas');
  });
});
