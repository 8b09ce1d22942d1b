// Keeps a kiosk up to date: mends its offline copy every hour, and changes to a new version while nobody is there.
// New versions are looked for in every view.
import type { Updates } from '../../../offline/page/updates';

const HOUR_MS = 3_600_000;
const LOOK_MS = 15_000;

/** `isLeft` tells whether nobody is there. Goes on until the returned function is called. */
export function keepUpToDate(
  late: Promise<Pick<Updates, 'isWaiting' | 'verify' | 'apply'> | null>,
  isLeft: () => boolean,
): () => void {
  const timers: ReturnType<typeof setInterval>[] = [];
  let isOver = false;
  void late.then((updates) => {
    if (!updates || isOver) return;
    timers.push(
      setInterval(() => void updates.verify(), HOUR_MS),
      setInterval(() => updates.isWaiting && isLeft() && void updates.apply(), LOOK_MS),
    );
  });
  return () => {
    isOver = true;
    timers.forEach(clearInterval);
  };
}
