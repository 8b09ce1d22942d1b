// Keeps a kiosk up to date: looks for a new version every hour, mends what it keeps, changes while nobody is there.
import type { Updates } from '../../offline/page/updates';

const HOUR_MS = 3_600_000;
const LOOK_MS = 15_000;

/** `isLeft` tells whether nobody is there. Goes on until the returned function is called. */
export function keepUpToDate(
  late: Promise<Pick<Updates, 'isWaiting' | 'check' | 'verify' | 'apply'> | null>,
  isLeft: () => boolean,
): () => void {
  const timers: ReturnType<typeof setInterval>[] = [];
  let isOver = false;
  void late.then((updates) => {
    if (!updates || isOver) return;
    const look = async (): Promise<void> => {
      await updates.check();
      await updates.verify();
    };
    timers.push(
      setInterval(() => void look(), HOUR_MS),
      setInterval(() => updates.isWaiting && isLeft() && void updates.apply(), LOOK_MS),
    );
  });
  return () => {
    isOver = true;
    timers.forEach(clearInterval);
  };
}
