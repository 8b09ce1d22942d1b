// @vitest-environment happy-dom
// What the page does for its offline copy by and by: hourly checks, and storage that is not evicted.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HOUR, keepChecking } from '../../../src/offline/page/keep-checking';
import { keepStorage } from '../../../src/offline/page/keep-storage';

describe('checking for new versions', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  const checking = () => {
    const check = vi.fn(() => Promise.resolve());
    keepChecking({ check }, document);
    return check;
  };

  it('happens every hour', () => {
    const check = checking();
    vi.advanceTimersByTime(3 * HOUR);
    expect(check).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['after an hour', HOUR, 1],
    ['sooner', HOUR - 1, 0],
    ['with the clock set back a day', -24 * HOUR, 1],
  ])('happens when somebody comes back %s: %i ms, %i times', (_when, ms, times) => {
    const check = checking();
    vi.setSystemTime(Date.now() + ms);
    document.dispatchEvent(new Event('visibilitychange'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(check).toHaveBeenCalledTimes(times);
  });
});

describe('asking for lasting storage', () => {
  const asked = async (isChromium: boolean, isInstalled: boolean) => {
    const persist = vi.fn(() => Promise.resolve(true));
    const browser = { storage: { persist }, ...(isChromium ? { userAgentData: {} } : {}) };
    await keepStorage(browser, { matchMedia: () => ({ matches: isInstalled }) });
    return persist.mock.calls.length;
  };

  it('happens where no question comes of it', async () => {
    expect(await asked(true, false)).toBe(1);
    expect(await asked(false, true)).toBe(1);
    expect(await asked(false, false)).toBe(0);
  });
});
