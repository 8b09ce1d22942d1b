// The file that an operator edits: the network's first, the last good copy where that does not answer in time.
import { addressOf } from './paths';
import type { Surroundings } from './worker-scope';

/** Relative to the build's root. */
export const SETTINGS = 'kiosk.json';
const SETTINGS_CACHE = 'corridor-settings';

/** Milliseconds. */
export const PATIENCE = 2000;

async function isJson(response: Response): Promise<boolean> {
  try {
    JSON.parse(await response.text());
    return true;
  } catch {
    return false;
  }
}

/** Asks the server, and follows it: a good file is kept, and one that was taken away is forgotten. */
async function ask(around: Surroundings, address: string): Promise<Response> {
  const response = await around.fetch(address, { cache: 'no-cache' });
  try {
    const shelf = await around.open(SETTINGS_CACHE);
    if (response.status === 404) await shelf.delete(address);
    else if (response.ok && (await isJson(response.clone())))
      await shelf.put(address, response.clone());
  } catch {
    // Without storage there is no last good copy.
  }
  return response;
}

async function lastGood(around: Surroundings, address: string): Promise<Response | undefined> {
  try {
    return await (await around.open(SETTINGS_CACHE)).match(address);
  } catch {
    return undefined;
  }
}

const after = (ms: number): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), ms);
  });

/**
 * The settings, and the work that may go on after them. A file that is no JSON is passed on, so that its defect can be
 * named, but never becomes the last good copy. Rejects where there is neither an answer nor a copy.
 */
export function answerSettings(around: Surroundings): {
  readonly answer: Promise<Response>;
  readonly work: Promise<unknown>;
} {
  const address = addressOf(SETTINGS, around.scope);
  const asked = ask(around, address);
  const inTime = Promise.race([asked.catch(() => null), after(PATIENCE)]);
  const answer = inTime.then(async (response) => {
    if (response && response.status < 500) return response;
    return (await lastGood(around, address)) ?? asked;
  });
  return { answer, work: asked.catch(() => undefined) };
}
