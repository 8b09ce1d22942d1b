// What is late is told once, and waited for all the same.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { orTell, PATIENCE } from '../../../src/offline/page/or-tell';

const after = (milliseconds: number, value: string): Promise<string> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(value), milliseconds);
  });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('tells of what is late, before ten seconds have gone by, and still gives it', async () => {
  const tell = vi.fn();
  const work = orTell(after(60_000, 'at last'), tell);
  await vi.advanceTimersByTimeAsync(PATIENCE - 1);
  expect(tell).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(10_000 - PATIENCE);
  expect(tell).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await work).toBe('at last');
  expect(tell).toHaveBeenCalledOnce();
});

it('says nothing of what is in time, or fails by itself', async () => {
  const tell = vi.fn();
  const work = orTell(after(100, 'there'), tell);
  await vi.advanceTimersByTimeAsync(100);
  expect(await work).toBe('there');
  await expect(orTell(Promise.reject(new Error('gone')), tell)).rejects.toThrow('gone');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(tell).not.toHaveBeenCalled();
});
