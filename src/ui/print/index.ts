// Everything that paper and files need: a chunk of its own, fetched when somebody means to take the map away.
import { boundsOfTarget, cameraOfTarget } from '../../map/camera';
import type { Camera, MapTarget, Padding } from '../../map/contract';
import type { Theme } from '../../map/palette';
import { fetchFineLand } from '../../map/svg/fine-land';
import type { Land } from '../../map/svg/ground';
import { toFile } from '../../map/svg/file';
import type { Scene } from '../../map/scene';
import type { MarkGroup } from '../../map/svg/marks';
import type { SvgNode } from '../../map/svg/node';
import { drawPicture } from '../../map/svg/picture';
import type { CorridorState } from '../../state/corridor-state.svelte';
import { creditsOf } from '../credits';
import { sceneOf } from '../scene-of';
import { targetOf } from '../selection';
import { unlocatedOf } from '../unlocated';
import { fileName, save, toPng } from './save';

/** @public Used through the chunk that holds it. */
export { default as PrintSheet } from './PrintSheet.svelte';

/** What is on screen, to be drawn again as a file. */
export interface ShownView {
  readonly camera: Camera;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const PAPER_PADDING: Padding = { top: 24, right: 84, bottom: 24, left: 60 };

/** What is drawn over the parks, and what of all that is selected. */
export interface Over {
  readonly selected: MapTarget | null;
  readonly marks: (scene: Scene, zoom: number) => readonly MarkGroup[];
}

/** What is selected and nothing else, where the whole plan is not here. */
const bare = (state: CorridorState): Over => ({
  selected: targetOf(state, undefined),
  marks: () => [],
});

/** The fine shores, or those that are there already where they cannot be fetched. */
export const landForPaper = (land: Land): Promise<Land> => fetchFineLand().catch(() => land);

/**
 * Draws the map for a sheet: the selected park's surroundings, or the whole corridor.
 * @public Used through the chunk that holds it.
 */
export function paperMap(state: CorridorState, land: Land, over: Over = bare(state)) {
  const { selected, marks } = over;
  const scene = sceneOf(state.corridor);
  const isOverview = !selected || !boundsOfTarget(scene, selected);
  const at = (camera: Camera) => ({ camera, marks: marks(scene, camera.zoom) });
  return (width: number, height: number): SvgNode =>
    drawPicture({
      scene,
      land,
      lang: state.lang,
      dimmed: state.dimmed,
      selected,
      ...at(cameraOfTarget(scene, selected, { width, height }, PAPER_PADDING)),
      width,
      height,
      unlocated: isOverview ? unlocatedOf(state) : [],
      prefix: `paper-${width}-`,
    });
}

/** The view on screen as an SVG file of its own. */
function svgFile(
  state: CorridorState,
  land: Land,
  view: ShownView,
  theme: Theme,
  { selected, marks }: Over,
): string {
  const scene = sceneOf(state.corridor);
  const picture = drawPicture({
    scene,
    land,
    lang: state.lang,
    dimmed: state.dimmed,
    selected,
    marks: marks(scene, view.camera.zoom),
    ...view,
    unlocated: unlocatedOf(state),
    caption: creditsOf(state.corridor, state.lang),
    prefix: 'file-',
  });
  return toFile(picture, theme);
}

/**
 * Saves the view on screen; rejects where the browser cannot.
 * @public Used through the chunk that holds it.
 */
export async function saveView(
  kind: 'svg' | 'png',
  state: CorridorState,
  land: Land,
  view: ShownView,
  theme: Theme,
  over: Over = bare(state),
): Promise<void> {
  const svg = svgFile(state, await landForPaper(land), view, theme, over);
  const blob =
    kind === 'svg'
      ? new Blob([svg], { type: 'image/svg+xml' })
      : await toPng(svg, view.width, view.height);
  save(blob, fileName(state, kind, new Date()));
}
