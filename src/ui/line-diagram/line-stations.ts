// The stations of the line diagram, from the corridor and what is chosen.
import { pick } from '../../domain/text';
import type { LineDiagramInput, LineStation } from '../../map/svg/line-diagram';
import type { CorridorState } from '../../state/corridor-state.svelte';

/** The part of the state that a line shows. */
export type LineState = Pick<CorridorState, 'corridor' | 'lang' | 'dimmed' | 'selection'>;

function stationsOf(state: LineState): readonly LineStation[] {
  const { corridor, lang, dimmed, selection } = state;
  return corridor.parks.map((park) => ({
    park: park.id,
    label: pick(park.shortName, lang),
    groups: corridor.groupsOf(park.id),
    isLocated: park.sites.length > 0,
    bay: park.bays[0]?.bay ?? null,
    isDimmed: dimmed.has(park.id),
    isSelected: selection.kind === 'park' && selection.id === park.id,
  }));
}

/** What the diagram draws, so many pixels wide. */
export function lineInput(state: LineState, width: number, prefix: string): LineDiagramInput {
  const bays = state.corridor.bays.map(({ properties }) => ({
    id: properties.id,
    name: pick(properties.name, state.lang),
  }));
  return { stations: stationsOf(state), bays, lang: state.lang, width, prefix };
}
