// What is selected, dimmed or pointed at, as feature states by slug: features themselves are never touched.
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { ParkId } from '../../domain/ids';
import type { MapSettings } from '../contract';
import { holdsKey } from '../cooperation';
import type { Scene } from '../scene';

const PARK_SOURCES = ['pearls', 'areas', 'halos', 'ties', 'knots', 'thread'] as const;

/** Sets every state anew: a new style or a restored context has forgotten them all. */
export function applyStates(
  map: MapLibreMap,
  { pearls, bays }: Scene,
  { selected, dimmed }: MapSettings,
  hovered: ParkId | null,
): void {
  for (const { park } of pearls) {
    const state = {
      selected: selected?.kind === 'park' && selected.id === park,
      dimmed: dimmed.has(park),
      hovered: hovered === park,
    };
    for (const source of PARK_SOURCES) map.setFeatureState({ source, id: park }, state);
  }
  for (const { id } of bays) {
    const isSelected = selected?.kind === 'bay' && selected.id === id;
    map.setFeatureState({ source: 'bays', id }, { selected: isSelected });
  }
}

/** MapLibre's own way; its words are not used, and the hint is the page's. */
export function applyGestures({ cooperativeGestures }: MapLibreMap, isCooperative: boolean): void {
  cooperativeGestures.isBypassed = holdsKey;
  if (isCooperative) cooperativeGestures.enable();
  else cooperativeGestures.disable();
}
