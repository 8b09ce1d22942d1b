// Registers the worker that keeps the map offline; a chunk of its own, which comes once the first view stands.
import { keepChecking } from './keep-checking';
import { keepStorage } from './keep-storage';
import { keepWhole } from './keep-whole';
import { Updates } from './updates';

export { bringNext } from './activation';

/** As an expression, so that the build does not look for the file, which is written after everything else. */
const WORKER = ['..', 'sw.js'].join('/');

/**
 * Null where the browser refuses workers or the server has none: the map goes on with the network. The files of the map
 * itself are kept at once; all others after `calm`.
 */
export async function connect(calm: Promise<void>): Promise<Updates | null> {
  if (!('serviceWorker' in navigator)) return null;
  const { serviceWorker } = navigator;
  try {
    // From this chunk, which stands in `assets/` for the pages of either language.
    const address = new URL(WORKER, import.meta.url);
    const registration = await serviceWorker.register(address, { updateViaCache: 'none' });
    const updates = new Updates(registration, () => location.reload());
    keepChecking(updates, document);
    void calm.then(() => keepWhole(updates, registration, window));
    void keepStorage(navigator, window);
    return updates;
  } catch {
    return null;
  }
}
