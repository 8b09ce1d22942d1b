// The pictures of the style, drawn when MapLibre first asks for one: pearls with their rings.
import type { Map as MapLibreMap } from 'maplibre-gl';
import { GROUP_COLOURS } from '#corridor/appearance';
import type { GroupId } from '../../domain/ids';
import { PALETTES, THEMES, type Palette } from '../palette';
import { ringSegments } from '../ring';
import { clearSize } from './words-source';

/** Radius in CSS px at which a pearl is drawn; `icon-size` scales it from there. */
export const PEARL_IMAGE_RADIUS = 20;
const MARGIN = 2;
const PIXEL_RATIO = 3;

interface StyleImage {
  readonly data: ImageData;
  readonly pixelRatio: number;
}

/** Draws the picture that the style names `pearl/<theme>/<groups joined by +>` or `clear/<width>x<height>`; null for other names. */
function drawImage(name: string): StyleImage | null {
  const clear = clearSize(name);
  if (clear) return { data: new ImageData(clear.width, clear.height), pixelRatio: 1 };
  const [what, themeName, detail = ''] = name.split('/');
  const theme = THEMES.find((one) => one === themeName);
  if (what !== 'pearl' || !theme) return null;
  const named = detail.split('+');
  return drawPearl(
    GROUP_COLOURS.map(({ id }) => id).filter((group) => named.includes(group)),
    PALETTES[theme],
  );
}

/** Draws each picture when the map first asks for it. */
export function drawImagesFor(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((id) => {
    const image = drawImage(id);
    if (image && !map.hasImage(id)) map.addImage(id, image.data, { pixelRatio: image.pixelRatio });
  });
}

function canvas(size: number): CanvasRenderingContext2D | null {
  const element = document.createElement('canvas');
  element.width = element.height = Math.round(size * PIXEL_RATIO);
  const context = element.getContext('2d', { willReadFrequently: true });
  context?.scale(PIXEL_RATIO, PIXEL_RATIO);
  return context;
}

function finish(context: CanvasRenderingContext2D): StyleImage {
  const { width, height } = context.canvas;
  return { data: context.getImageData(0, 0, width, height), pixelRatio: PIXEL_RATIO };
}

function disc(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, Math.PI * 2);
}

function drawPearl(groups: readonly GroupId[], palette: Palette): StyleImage | null {
  const half = PEARL_IMAGE_RADIUS + MARGIN;
  const context = canvas(half * 2);
  if (!context) return null;
  context.translate(half, half);
  disc(context, PEARL_IMAGE_RADIUS + 1);
  context.fillStyle = palette.pearlEdge;
  context.fill();
  disc(context, PEARL_IMAGE_RADIUS - 0.4);
  context.fillStyle = palette.pearl;
  context.fill();
  for (const { group, path } of ringSegments(groups, PEARL_IMAGE_RADIUS - 1.6, 10.4)) {
    context.fillStyle = palette.groups[group] ?? palette.ink;
    context.fill(new Path2D(path));
  }
  const lustre = context.createRadialGradient(-3, -3.4, 1, 0, 0, 9);
  lustre.addColorStop(0, palette.pearlLight);
  lustre.addColorStop(1, palette.pearlShade);
  disc(context, 9);
  context.fillStyle = lustre;
  context.fill();
  return finish(context);
}
