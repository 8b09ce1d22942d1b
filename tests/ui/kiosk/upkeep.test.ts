// A kiosk mends what it keeps every hour, and changes to a new version only while nobody is there.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepUpToDate } from '../../../src/ui/kiosk/device/upkeep';

const updates = { isWaiting: false, verify: vi.fn(), apply: vi.fn() };
let isLeft = true;
let stop = (): void => undefined;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  updates.isWaiting = false;
  isLeft = true;
  stop = keepUpToDate(Promise.resolve(updates), () => isLeft);
  await vi.advanceTimersByTimeAsync(0);
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

it('has what it keeps looked at every hour', async () => {
  await vi.advanceTimersByTimeAsync(3_599_000);
  expect(updates.verify).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(2 * 3_600_000);
  expect(updates.verify).toHaveBeenCalledTimes(2);
});

it('changes to a version that waits once the visitor has gone', async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  expect(updates.apply).not.toHaveBeenCalled();
  updates.isWaiting = true;
  isLeft = false;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(updates.apply).not.toHaveBeenCalled();
  isLeft = true;
  await vi.advanceTimersByTimeAsync(15_000);
  expect(updates.apply).toHaveBeenCalledOnce();
});

it('does nothing where there is no worker, or once it is told to stop', async () => {
  const end = keepUpToDate(Promise.resolve(null), () => true);
  stop();
  await vi.advanceTimersByTimeAsync(10_000_000);
  end();
  updates.isWaiting = true;
  await vi.advanceTimersByTimeAsync(10_000_000);
  expect(updates.verify).not.toHaveBeenCalled();
  expect(updates.apply).not.toHaveBeenCalled();
});
