// What the application does once it stands, and nobody needs at once: what does not come is done without.
import { mount } from 'svelte';
import type { Updates } from '../../offline/page/updates';
import type { CorridorState } from '../../state/corridor-state.svelte';
import type { Lost } from '../../state/mend';
import { keepReadingPlaces } from './reading-place';

async function tellVersions(
  updates: Promise<Updates | null>,
  choice: CorridorState,
): Promise<void> {
  const told = await updates;
  if (told) (await import('./new-version')).announceVersions(told, choice);
}

async function tellLost(lost: readonly Lost[], choice: CorridorState): Promise<void> {
  if (lost.length > 0) (await import('./opened-link')).tellLost(lost, choice);
}

async function tellZoomEnd(app: HTMLElement, choice: CorridorState): Promise<void> {
  const map = app.querySelector('.map-pane');
  const { default: ZoomEnd } = await import('../map/ZoomEnd.svelte');
  if (map) mount(ZoomEnd, { target: map, props: { choice } });
}

async function foldCredits(app: HTMLElement, choice: CorridorState): Promise<void> {
  const line = app.querySelector<HTMLElement>('.attribution > p');
  const { default: AllCredits } = await import('../map/AllCredits.svelte');
  const target = line?.parentElement;
  const anchor = line?.nextElementSibling;
  if (line && target && anchor) mount(AllCredits, { target, anchor, props: { choice, line } });
}

/** `lost` is what was not understood of the address. */
export function afterStart(
  app: HTMLElement,
  choice: CorridorState,
  lost: readonly Lost[],
  updates: Promise<Updates | null>,
): void {
  keepReadingPlaces(window);
  for (const part of [
    tellLost(lost, choice),
    tellVersions(updates, choice),
    tellZoomEnd(app, choice),
    foldCredits(app, choice),
  ])
    part.catch(() => undefined);
}
