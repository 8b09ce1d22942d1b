// The addresses by which a view goes on: for a colleague, for a phone, and for another page that shows it.
import { escapeMarkup } from '../../map/svg/node';
import { encode } from '../../state/codec';
import type { UrlState } from '../../state/url-state';
import { publicAddress } from '../print/qr';

/** The published address of a view, or where it stands now while the map has none; never that of a frame. */
export function linkOf(url: UrlState, publicUrl: string, here: string): string {
  return addressOf({ ...url, embed: false }, publicUrl, here);
}

/** The element that shows the view in another page, as markup to be pasted. */
export function embedSnippet(
  url: UrlState,
  publicUrl: string,
  here: string,
  title: string,
): string {
  const view = url.view === 'kiosk' ? 'explore' : url.view;
  const src = escapeMarkup(addressOf({ ...url, view, embed: true }, publicUrl, here));
  return `<iframe src="${src}" title="${escapeMarkup(title)}" width="100%" height="640" style="border:0" allow="clipboard-write; fullscreen" loading="lazy"></iframe>`;
}

/** The page in English has a path of its own, which promises its language. */
const ENGLISH = /\/en\/[^/]*$/;

/** Which map draws it is the device's own affair. */
function addressOf(state: UrlState, publicUrl: string, here: string): string {
  const view: UrlState = { ...state, renderer: 'gl' };
  if (publicUrl !== '') return publicAddress(publicUrl, encode(view));
  const address = new URL(here);
  address.search = encode(view, ENGLISH.test(address.pathname) ? 'en' : 'zh');
  address.hash = '';
  return address.href;
}
