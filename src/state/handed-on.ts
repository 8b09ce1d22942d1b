// The state as it goes on to somebody else: what is looked at, without what only this device, kiosk or frame is.
import { INITIAL, type UrlState } from './url-state';

/** A kiosk's view goes on as the ordinary page. */
export function handedOn(state: UrlState): UrlState {
  const { renderer, text, contrast, kiosk, heartbeat, embed, gestures } = INITIAL;
  const view = state.view === 'kiosk' ? 'explore' : state.view;
  return { ...state, view, renderer, text, contrast, kiosk, heartbeat, embed, gestures };
}
