// Asks for new versions every hour while the page is open, and when somebody comes back to it after one.
import type { Updates } from './updates';

/** Milliseconds. */
export const HOUR = 3_600_000;

export function keepChecking(updates: Pick<Updates, 'check'>, page: Document): void {
  let last = Date.now();
  const check = (): void => {
    last = Date.now();
    void updates.check();
  };
  setInterval(check, HOUR);
  page.addEventListener('visibilitychange', () => {
    // Either way, as somebody may have set the clock back.
    if (!page.hidden && Math.abs(Date.now() - last) >= HOUR) check();
  });
}
