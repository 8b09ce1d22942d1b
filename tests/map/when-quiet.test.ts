// Waiting for a machine that has nothing to do.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { QUIET, whenQuiet } from '../../src/map/when-quiet';

beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] }));
afterEach(() => vi.useRealTimers());

const page = { hidden: false };

it('calls once, after all has been quiet for a while', () => {
  const run = vi.fn();
  whenQuiet(run, page);
  vi.advanceTimersByTime(QUIET - 1);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10 * QUIET);
  expect(run).toHaveBeenCalledTimes(1);
});

it('begins anew when the machine was busy', () => {
  const run = vi.fn();
  whenQuiet(run, page);
  vi.advanceTimersByTime(QUIET - 1);
  const now = performance.now();
  const busy = vi.spyOn(performance, 'now').mockReturnValue(now + 400);
  vi.advanceTimersByTime(1);
  busy.mockRestore();
  vi.advanceTimersByTime(QUIET - 500);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(run).toHaveBeenCalledTimes(1);
});

it('waits while nobody looks, and ends when it is told', () => {
  const run = vi.fn();
  whenQuiet(run, { hidden: true });
  vi.advanceTimersByTime(10 * QUIET);
  const end = whenQuiet(run, page);
  end();
  vi.advanceTimersByTime(10 * QUIET);
  expect(run).not.toHaveBeenCalled();
});
