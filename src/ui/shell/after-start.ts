// What the application does once it stands, and nobody needs at once: what does not come is done without.
import { mount } from 'svelte';
import type { Updates } from '../../offline/page/updates';
import type { CorridorState } from '../../state/corridor-state.svelte';
import { isFramed } from '../../domain/frame';
import type { Lost } from '../../state/mend';
import type { MapHandle } from '../map/map-handle';
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

/** What the map says: why it goes no nearer, and where the reader stands. */
async function tellOnMap(
  app: HTMLElement,
  choice: CorridorState,
  handle: MapHandle,
): Promise<void> {
  const [map, controls] = ['.map-pane', '.controls'].map((part) => app.querySelector(part));
  const { OwnButton, ZoomEnd } = await import('../map/late-parts');
  if (!map || !controls) return;
  mount(ZoomEnd, { target: map, props: { choice } });
  const notices = map.querySelector('.zoom-end');
  if (notices) mount(OwnButton, { target: controls, props: { choice, handle, notices } });
}

async function frame(app: HTMLElement, choice: CorridorState, handle: MapHandle): Promise<void> {
  if (!isFramed()) return;
  const { default: FramedMap } = await import('../embed/FramedMap.svelte');
  const target = app.querySelector('.map-corner');
  const anchor = target?.querySelector('.legend');
  if (target && anchor) mount(FramedMap, { target, anchor, props: { choice, handle } });
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
  handle: MapHandle,
  lost: readonly Lost[],
  updates: Promise<Updates | null>,
): void {
  keepReadingPlaces(window);
  for (const part of [
    tellLost(lost, choice),
    tellVersions(updates, choice),
    tellOnMap(app, choice, handle),
    frame(app, choice, handle),
    foldCredits(app, choice),
  ])
    part.catch(() => undefined);
}
