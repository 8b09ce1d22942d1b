// The addresses by which a view goes on: for a colleague, a file, a sheet, a phone, and another page that shows it. Every
// address that leaves the page is made here.
import { escapeMarkup } from '../../map/svg/node';
import { langOfPage } from '../../domain/languages';
import { encode } from '../../state/codec';
import type { CorridorState } from '../../state/corridor-state.svelte';
import { handedOn } from '../../state/handed-on';
import type { UrlState } from '../../state/url-state';

/** The public address of a view: the query goes behind the public URL, whose own path stays. */
export function publicAddress(publicUrl: string, query: string): string {
  const url = new URL(publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`);
  url.search = query;
  return url.href;
}

/** The published address of a view, or where it stands now while the map has none. */
export function linkOf(url: UrlState, publicUrl: string, here: string): string {
  return addressOf(handedOn(url), publicUrl, here);
}

/** The link of what is shown now. */
export const linkOfView = ({ url, corridor }: CorridorState): string =>
  linkOf(url, corridor.site.publicUrl, location.href);

/** The page that is open, in a window of its own: what only a frame is asked is left out. For who knows no state. */
export function addressOutside(): string {
  const address = new URL(location.href);
  for (const key of ['embed', 'gestures']) address.searchParams.delete(key);
  return address.href;
}

/** The element that shows the view in another page, as markup to be pasted. */
export function embedSnippet(
  url: UrlState,
  publicUrl: string,
  here: string,
  title: string,
): string {
  const src = escapeMarkup(addressOf({ ...handedOn(url), embed: true }, publicUrl, here));
  return `<iframe src="${src}" title="${escapeMarkup(title)}" width="100%" height="640" style="border:0" allow="clipboard-write; fullscreen" loading="lazy"></iframe>`;
}

export const snippetOfView = ({ url, corridor }: CorridorState, title: string): string =>
  embedSnippet(url, corridor.site.publicUrl, location.href, title);

function addressOf(state: UrlState, publicUrl: string, here: string): string {
  if (publicUrl !== '') return publicAddress(publicUrl, encode(state));
  const address = new URL(here);
  address.search = encode(state, langOfPage(address.pathname));
  address.hash = '';
  return address.href;
}
