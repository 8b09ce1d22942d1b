// A hand on a map in another page: whether it means the page, which scrolls by it, or the map.
import { on } from 'svelte/events';
import { holdsKey } from '../../map/cooperation';

/** By which gesture the page is meant; or the map is, which needs no hint. */
export type HandTold = 'wheel' | 'touch' | 'map';

/** Pixels that a finger may tremble before it means to move something. */
const TREMBLE = 12;

const fingerOf = ({ touches: [finger] }: TouchEvent) => ({
  x: finger?.clientX ?? 0,
  y: finger?.clientY ?? 0,
});

/** Only looks on; returns what ends it. */
export function watchHand(map: HTMLElement, tell: (by: HandTold) => void): () => void {
  let from = { x: 0, y: 0 };
  const passive = { passive: true };
  function turn(event: WheelEvent): void {
    if (holdsKey(event)) tell('map');
    else if (event.deltaY !== 0) tell('wheel');
  }
  function move(event: TouchEvent): void {
    const { x, y } = fingerOf(event);
    if (event.touches.length > 1) tell('map');
    else if (Math.hypot(x - from.x, y - from.y) > TREMBLE) tell('touch');
  }
  const endpoints = [
    on(map, 'wheel', turn, passive),
    on(map, 'touchstart', (event) => void (from = fingerOf(event)), passive),
    on(map, 'touchmove', move, passive),
  ];
  return () => endpoints.forEach((end) => end());
}
