// Everything that paper and files need: a chunk of its own, fetched when somebody means to take the map away.
import { pick } from '../../domain/text';
import { boundsOfTarget, cameraOfTarget } from '../../map/camera';
import type { Camera, Padding, Size } from '../../map/contract';
import type { Theme } from '../../map/palette';
import { wordsInView } from '../../map/svg/view-words';
import { scaleBox } from '../../map/svg/corners';
import { fetchFineLand } from '../../map/svg/fine-land';
import type { Land } from '../../map/svg/ground';
import type { SvgNode } from '../../map/svg/node';
import { drawPicture } from '../../map/svg/picture';
import type { CorridorState } from '../../state/corridor-state.svelte';
import { forbids } from '../embed/sandbox';
import { fetchPart } from '../shell/failure';
import { sceneOf } from '../map/scene-of';
import { nameOfSelection, targetOf } from '../map/selection';
import { linkOfView } from '../share/addresses';
import { unlocatedOf } from '../map/unlocated';
import { drawMapSheet, type Over } from '../export/picture/map-sheet';
import type { ShownView } from '../export/picture/same-places';
import { savePicture, type PictureKind } from '../export/picture/save-picture';
import { fileName } from '../export/save';

/** @public Used through the chunk that holds it. */
export { default as PrintSheet } from './PrintSheet.svelte';

/**
 * Prints; where the browser does not even begin, which a sandbox that allows no modals keeps it from, says why.
 * @public Used through the chunk that holds it.
 */
export async function printNow(): Promise<void> {
  let begun = 0;
  const begin = (): void => void (begun += 1);
  window.addEventListener('beforeprint', begin, { once: true });
  window.print();
  window.removeEventListener('beforeprint', begin);
  if (begun > 0 || forbids('allow-modals') === false) return;
  const part = await fetchPart(import('../embed/withheld'));
  part?.tellOfPrint();
}

/** How many times as many px a sheet's map may have, which makes its type as much smaller. */
const FINER = [1, 1.15, 1.3, 1.45, 1.6] as const;
const PAPER_PADDING: Padding = { top: 24, right: 84, bottom: 24, left: 60 };

const nameOf = ({ corridor, selection, lang }: CorridorState): string => {
  const name = nameOfSelection(corridor, selection);
  return name ? pick(name, lang) : '';
};

/** What is selected and nothing else, where the whole plan is not here. */
const bare = (state: CorridorState): Over => ({
  selected: targetOf(state, undefined),
  selectedName: nameOf(state),
  marks: () => [],
  legend: () => ({ layers: [], frames: '', drawing: [] }),
});

/** The fine shores, or those that are there already where they cannot be fetched. */
export const landForPaper = (land: Land): Promise<Land> => fetchFineLand().catch(() => land);

/**
 * Draws the map for a sheet: the selected park's surroundings, or the whole corridor.
 * @public Used through the chunk that holds it.
 */
export function paperMap(state: CorridorState, land: Land, over: Over = bare(state)) {
  const { marks } = over;
  // The story has no sheet of its own: the corridor's shows all of it, whatever stop is read.
  const isTold = state.view === 'story' && state.selection.kind === 'none';
  const selected = isTold ? null : over.selected;
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
  return (width: number, height: number): SvgNode => {
    const times = isOverview ? timesFor(width, height) : 1;
    const size = { width: Math.round(width * times), height: Math.round(height * times) };
    const camera = cameraOfTarget(scene, selected, size, PAPER_PADDING);
    return drawPicture({
      ...{ scene, land, selected, camera, ...size },
      names: namesOn(size, camera),
      lang,
      dimmed,
      marks: marks(scene, camera.zoom),
      unlocated: isOverview ? unlocatedOf(state) : [],
      prefix: `paper-${width}-`,
    });
  };
}

/**
 * Saves the places on screen as a picture of their own; rejects with `Unsaved` where the browser cannot.
 * @public Used through the chunk that holds it.
 */
export async function saveView(
  kind: PictureKind,
  state: CorridorState,
  land: Land,
  view: ShownView,
  theme: Theme,
  over: Over = bare(state),
): Promise<void> {
  const date = new Date();
  const scene = sceneOf(state.corridor);
  const link = linkOfView(state);
  const fine = await landForPaper(land);
  const drawn = drawMapSheet({ state, scene, land: fine, view, over, link, date });
  await savePicture(kind, drawn, theme, fileName(state, date));
}
