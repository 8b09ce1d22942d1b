// Fetches one file and says whether it is the one that the manifest means.
import { digestOf } from '../../domain/digest';
import { sealed } from './sealed';
import { addressOf } from './paths';
import type { Surroundings } from './worker-scope';

export type Download =
  | { readonly kind: 'ours'; readonly response: Response }
  /** The server's answer as it is: an error, or the file of another deployment. */
  | { readonly kind: 'foreign'; readonly response: Response };

async function attempt(
  around: Surroundings,
  path: string,
  hash: string,
  options: RequestInit,
): Promise<Download> {
  const response = await around.fetch(addressOf(path, around.scope), options);
  if (!response.ok) return { kind: 'foreign', response };
  const bytes = await response.clone().arrayBuffer();
  return (await digestOf(bytes)) === hash
    ? { kind: 'ours', response: sealed(path, bytes, response.headers) }
    : { kind: 'foreign', response };
}

/** First as the browser's own cache has it, which a first visit has just filled, then past it. Rejects without a network. */
export async function download(
  around: Surroundings,
  path: string,
  hash: string,
): Promise<Download> {
  const first = await attempt(around, path, hash, {});
  return first.kind === 'ours' ? first : attempt(around, path, hash, { cache: 'reload' });
}
