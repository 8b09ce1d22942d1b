// Registers the worker that keeps the map offline; a chunk of its own, which comes once the first view stands.
import { keepChecking } from './keep-checking';
import { keepStorage } from './keep-storage';
import { Updates } from './updates';

export { bringNext } from './activation';

/** As an expression, so that the build does not look for the file, which is written after everything else. */
const WORKER = ['..', 'sw.js'].join('/');

/** Null where the browser refuses workers or the server has none: the map goes on with the network. */
export async function connect(): Promise<Updates | null> {
  if (!('serviceWorker' in navigator)) return null;
  const { serviceWorker } = navigator;
  const hadWorker = serviceWorker.controller !== null;
  try {
    // From this chunk, which stands in `assets/` for the pages of either language.
    const address = new URL(WORKER, import.meta.url);
    const registration = await serviceWorker.register(address, { updateViaCache: 'none' });
    const updates = new Updates(registration, () => location.reload());
    keepChecking(updates, document);
    // A first installation has just seen every file.
    if (hadWorker) void updates.verify();
    void keepStorage(navigator, window);
    return updates;
  } catch {
    return null;
  }
}
