// @vitest-environment happy-dom
// Trying again: soon, then ever more slowly, and at once when the network is back.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { untilDone } from '../../../src/offline/page/retry';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function failing(times: number) {
  const attempt = vi.fn((number: number) =>
    number < times ? Promise.reject(new Error(`attempt ${number}`)) : Promise.resolve(number),
  );
  const failures = vi.fn();
  return { attempt, failures, done: untilDone(attempt, failures) };
}

it('tries after 2, 4, 8 and 16 seconds, and then every 30', async () => {
  const { attempt, failures, done } = failing(7);
  for (const [index, seconds] of [2, 4, 8, 16, 30, 30].entries()) {
    await vi.advanceTimersByTimeAsync(seconds * 1000 - 1);
    expect(attempt).toHaveBeenCalledTimes(index + 1);
    await vi.advanceTimersByTimeAsync(1);
    expect(attempt).toHaveBeenCalledTimes(index + 2);
  }
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await done).toBe(7);
  expect(failures).toHaveBeenCalledTimes(7);
});

it('tries at once when the network is back, and once only', async () => {
  const { attempt, done } = failing(1);
  await vi.advanceTimersByTimeAsync(100);
  window.dispatchEvent(new Event('online'));
  expect(await done).toBe(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(attempt).toHaveBeenCalledTimes(2);
});
