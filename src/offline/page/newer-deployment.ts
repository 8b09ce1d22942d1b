// What a page does when a file of its own deployment is gone: it finds out whether the server has a newer one, and
// moves to that by at most one reload. While there is none, or no server, a reload could only lose the page.
import type { Registration } from './activation';

const KEY = 'reloaded-for';

const ENTRY = /<script type="module"[^>]* src="([^"]+)"/;
const nameOf = (address: string): string => address.slice(address.lastIndexOf('/') + 1);

export interface Place {
  /** The address of this page's entry script, as the page itself names it. */
  readonly entry: string;
  /** The page as the server has it now; rejects where it cannot be fetched. */
  fetchPage(): Promise<string>;
  registration(): Promise<Registration | undefined>;
  /** May throw where storage is refused. */
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem'>;
  reload(): void;
}

/** The entry script of the deployment on the server; undefined where it is this one, or nobody answers. */
async function newerEntry(place: Place): Promise<string | undefined> {
  try {
    const entry = nameOf(ENTRY.exec(await place.fetchPage())?.[1] ?? '');
    return entry === '' || entry === nameOf(place.entry) ? undefined : entry;
  } catch {
    return undefined;
  }
}

/** True once for each deployment; false without storage, as nothing would then keep the page from reloading for ever. */
function isFirstReloadFor(entry: string, place: Place): boolean {
  try {
    const storage = place.storage();
    if (storage.getItem(KEY) === entry) return false;
    storage.setItem(KEY, entry);
    return storage.getItem(KEY) === entry;
  } catch {
    return false;
  }
}

/** With a worker, a reload shows its version: so the newer one has to be installed first. False where it is not to be had. */
async function isServed(place: Place): Promise<boolean> {
  const registration = await place.registration();
  if (!registration?.active) return true;
  // The worker keeps this chunk, and the page has it already unless it is young: it need not weigh on the entry.
  return (await import('./connect')).bringNext(registration);
}

/**
 * `same`: nothing newer is known, the page stays and may try again. `reloading`: the newer deployment comes.
 * `gone`: it has not come, though this page has tried; only its visitor can.
 */
export async function moveOn(place: Place): Promise<'same' | 'reloading' | 'gone'> {
  const entry = await newerEntry(place);
  if (entry === undefined) return 'same';
  if (!isFirstReloadFor(entry, place)) return 'gone';
  if (!(await isServed(place).catch(() => false))) return 'gone';
  place.reload();
  return 'reloading';
}

/**
 * Moves on whenever a part of the application cannot be fetched, whichever it is: an old page on a newer server misses
 * them all, and the address holds what the visitor has chosen. Returns the same for what is not a part, such as the
 * data. While the server has nothing newer, or does not answer, each part's own fallback stands: the SVG for MapLibre,
 * the page itself for paper, a sentence for the search, another try for the cards.
 */
export function moveOnWithoutParts(
  parts: EventTarget,
  place: Place,
  onGone: () => void,
): () => void {
  let isMoving = false;
  const look = (): void => {
    if (isMoving) return;
    isMoving = true;
    void moveOn(place).then((outcome) => {
      // Where the page reloads, no more is to be done.
      isMoving = outcome === 'reloading';
      if (outcome === 'gone') onGone();
    });
  };
  // Vite's own event; it comes for every import that fails, and for its style sheets.
  parts.addEventListener('vite:preloadError', look);
  return look;
}
