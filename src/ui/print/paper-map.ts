// The map of a sheet: the selected park's surroundings, or the whole corridor.
import { pick } from '../../domain/text';
import { boundsOfTarget, cameraOfTarget } from '../../map/camera';
import type { Camera, Padding, Size } from '../../map/contract';
import { scaleBox } from '../../map/svg/corners';
import type { Land } from '../../map/svg/ground';
import type { SvgNode } from '../../map/svg/node';
import { drawPicture, type Ground } from '../../map/svg/picture';
import { wordsInView } from '../../map/svg/view-words';
import type { CorridorState } from '../../state/corridor-state.svelte';
import { sceneOf } from '../map/scene-of';
import { nameOfSelection, targetOf } from '../map/selection';
import { unlocatedOf } from '../map/unlocated';
import type { Over } from '../export/picture/map-sheet';

/** How many times as many px a sheet's map may have, which makes its type as much smaller. */
const FINER = [1, 1.15, 1.3, 1.45, 1.6] as const;
const PAPER_PADDING: Padding = { top: 24, right: 84, bottom: 24, left: 60 };

const nameOf = ({ corridor, selection, lang }: CorridorState): string => {
  const name = nameOfSelection(corridor, selection);
  return name ? pick(name, lang) : '';
};

/** What is selected and nothing else, where the whole plan is not here. */
export const bare = (state: CorridorState): Over => ({
  selected: targetOf(state, undefined),
  selectedName: nameOf(state),
  marks: () => [],
  legend: () => ({ layers: [], frames: '', drawing: [] }),
});

/** Where a sheet's map looks, of so many px on the sheet; its own px are smaller where names need the room. */
export function paperView(state: CorridorState, { selected: chosen }: Over) {
  // The story has no sheet of its own: the corridor's shows all of it, whatever stop is read.
  const isTold = state.view === 'story' && state.selection.kind === 'none';
  const selected = isTold ? null : chosen;
  const scene = sceneOf(state.corridor);
  const isOverview = !selected || !boundsOfTarget(scene, selected);
  const { lang, dimmed } = state;
  const namesOn = (size: Size, camera: Camera) =>
    wordsInView(scene, { lang, selected, dimmed, over: [scaleBox(size)] }, camera, size);
  /** The whole corridor so much finer that every name finds its place. */
  const timesFor = (width: number, height: number): number =>
    FINER.find((times) => {
      const size = { width: width * times, height: height * times };
      const camera = cameraOfTarget(scene, null, size, PAPER_PADDING);
      const named = new Set(namesOn(size, camera).map(({ label }) => label.key));
      return scene.pearls.every(({ bead, id }) => bead || named.has(`park/${id}`));
    }) ?? 1;
  return ({ width, height }: Size) => {
    const times = isOverview ? timesFor(width, height) : 1;
    const size = { width: Math.round(width * times), height: Math.round(height * times) };
    const camera = cameraOfTarget(scene, selected, size, PAPER_PADDING);
    const names = namesOn(size, camera);
    return {
      scene,
      selected,
      camera,
      size,
      names,
      unlocated: isOverview ? unlocatedOf(state) : [],
    };
  };
}

/** Draws it; `ground` is that of a base map. */
export function paperMap(
  state: CorridorState,
  land: Land,
  over: Over = bare(state),
  ground?: Ground,
) {
  const viewOf = paperView(state, over);
  return (width: number, height: number): SvgNode => {
    const { size, ...view } = viewOf({ width, height });
    return drawPicture({
      ...{ ...view, ...size, land, ground },
      lang: state.lang,
      dimmed: state.dimmed,
      marks: over.marks(view.scene, view.camera.zoom),
      prefix: `paper-${width}-`,
    });
  };
}
