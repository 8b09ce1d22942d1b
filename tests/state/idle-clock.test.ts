// Who is there: a visit begins with a hand, is asked for after a while, and ends; only time that passes counts.
import { beforeEach, describe, expect, it } from 'vitest';
import { IdleClock } from '../../src/state/idle-clock';

const TIMES = { idle: 60, ask: 20 };
let now = 0;
let clock: IdleClock;
const after = (seconds: number) => {
  now += seconds * 1000;
  return clock.tick();
};

beforeEach(() => {
  now = 5_000;
  clock = new IdleClock(TIMES, () => now);
});

describe('the idle clock', () => {
  it('begins with nobody, and stays so however long it takes', () => {
    expect(clock.presence).toBe('attract');
    expect(after(1e6)).toBe('attract');
  });

  it('asks after the idle time, counts down, and ends the visit', () => {
    clock.touch();
    expect(after(59.9)).toBe('active');
    expect(clock.remaining).toBe(0);
    expect(after(0.1)).toBe('asking');
    expect(clock.remaining).toBe(20);
    expect(after(19.5)).toBe('asking');
    expect(clock.remaining).toBe(1);
    expect(after(0.5)).toBe('attract');
  });

  it('goes on with a touch while it asks', () => {
    clock.touch();
    after(70);
    clock.touch();
    expect(clock.presence).toBe('active');
    expect(after(59)).toBe('active');
  });

  it('counts what still moves, but begins no visit with it and answers no question', () => {
    clock.stir();
    expect(clock.tick()).toBe('attract');
    clock.touch();
    after(50);
    clock.stir();
    expect(after(50)).toBe('active');
    expect(after(10)).toBe('asking');
    clock.stir();
    expect(after(20)).toBe('attract');
  });

  it('ends a visit at once where the machine slept', () => {
    clock.touch();
    expect(after(8 * 3600)).toBe('attract');
  });

  it('ends a visit when the visitor says so', () => {
    clock.touch();
    clock.leave();
    expect(clock.presence).toBe('attract');
  });
});
