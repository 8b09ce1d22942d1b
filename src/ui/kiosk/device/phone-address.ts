// The address by which a visitor goes on with this view on a phone.
import type { CorridorState } from '../../../state/corridor-state.svelte';
import { INITIAL } from '../../../state/url-state';
import { linkOf } from '../../share/addresses';

/** Names and addresses that mean this machine, or a network that a phone need not be in. */
const NEARBY =
  /^(localhost|.*\.(localhost|local|internal|lan|home\.arpa|test|invalid|example)|127\..*|10\..*|192\.168\..*|169\.254\..*|172\.(1[6-9]|2\d|3[01])\..*|0\.0\.0\.0|\[.*\]|[^.]+)$/i;

/** True for an address that any phone can reach. */
export function isReachable(publicUrl: string): boolean {
  try {
    const { protocol, hostname } = new URL(publicUrl);
    return protocol === 'https:' && !NEARBY.test(hostname);
  } catch {
    return false;
  }
}

/** The same selection, filter, language and camera in the ordinary view; null where no phone could open it. */
export function phoneAddress({ corridor, url }: CorridorState): string | null {
  const { publicUrl } = corridor.site;
  if (!isReachable(publicUrl)) return null;
  const { lang, selection, filter, camera } = url;
  return linkOf({ ...INITIAL, lang, selection, filter, camera }, publicUrl, publicUrl);
}
