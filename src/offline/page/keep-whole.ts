// Sees to it that the copy becomes whole, and is mended: the first installation brings only the map itself.
import type { Report } from '../protocol';
import { reaches, type Registration } from './activation';

interface Verifier {
  verify(): Promise<Report | null>;
}

/** `<html data-offline>` once every file is kept. */
const WHOLE = 'whole';

/** Looks at every file once there is a worker, and again whenever the network comes back until none is missing. */
export async function keepWhole(
  updates: Verifier,
  registration: Registration,
  view: Pick<Window, 'addEventListener' | 'removeEventListener' | 'document'>,
): Promise<void> {
  const { active, waiting, installing } = registration;
  const worker = active ?? waiting ?? installing;
  if (!worker || !(await reaches(worker, 'activated'))) return;
  const look = async (): Promise<void> => {
    const report = await updates.verify();
    if (report?.missing !== 0) return;
    view.removeEventListener('online', again);
    view.document.documentElement.dataset.offline = WHOLE;
  };
  const again = (): void => void look();
  view.addEventListener('online', again);
  await look();
}
