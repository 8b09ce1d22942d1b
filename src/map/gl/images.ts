// The pictures of the style, drawn when MapLibre first asks for one: pearls with their rings, transport marks.
import { GROUP_IDS, TRANSPORT_KINDS, type GroupId, type TransportKind } from '../../domain/ids';
import { PALETTES, THEMES, type Palette } from '../palette';
import { ringSegments } from '../ring';

/** Radius in CSS px at which a pearl is drawn; `icon-size` scales it from there. */
export const PEARL_IMAGE_RADIUS = 20;
const MARGIN = 2;
const PIXEL_RATIO = 3;
const TRANSPORT_SIZE = 15;

export interface StyleImage {
  readonly data: ImageData;
  readonly pixelRatio: number;
}

/**
 * Draws the picture that the style names `pearl/<theme>/<groups joined by +>` or `transport/<theme>/<kind>`;
 * null for a name that is not ours.
 */
export function drawImage(name: string): StyleImage | null {
  const [what, themeName, detail = ''] = name.split('/');
  const theme = THEMES.find((one) => one === themeName);
  if (!theme) return null;
  const palette = PALETTES[theme];
  if (what === 'pearl') {
    const named = detail.split('+');
    return drawPearl(
      GROUP_IDS.filter((group) => named.includes(group)),
      palette,
    );
  }
  const kind = TRANSPORT_KINDS.find((one) => one === detail);
  return what === 'transport' && kind ? drawTransport(kind, palette) : null;
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
    context.fillStyle = palette.groups[group];
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

const GLYPHS: Readonly<Record<TransportKind, string>> = {
  // A plane, an anchor and a train front, drawn on a 12 × 12 grid.
  airport:
    'M6 .8 7 2v2.6l4.2 2.6v1.2L7 7.2v2.4l1.3 1v.9L6 10.9l-2.3.6v-.9l1.3-1V7.2L.8 8.4V7.2L5 4.6V2Z',
  port: 'M6 .9a1.5 1.5 0 0 1 .6 2.9v.9h1.9v1.2H6.6v3.5c1.5-.2 2.6-1 3-2.2l-.9.1 1.5-2 1.1 2.2-.6-.1C10.200 9.500 8.300 10.900 6 10.900S1.800 9.500 1.300 7.400l-.6.1 1.100-2.200 1.500 2-.9-.1c.4 1.200 1.500 2 3 2.200V5.900H3.500V4.700h1.900v-.9A1.500 1.500 0 0 1 6 .9Z',
  station:
    'M3 1.200h6A1.200 1.200 0 0 1 10.200 2.400v5A1.600 1.600 0 0 1 8.600 9l1.300 1.800H8.600L7.900 9.800H4.100l-.7 1H2.100L3.400 9a1.600 1.600 0 0 1-1.600-1.600v-5A1.200 1.200 0 0 1 3 1.200Zm.2 1.400v2.300h5.600V2.600ZM4 6.200a.8.8 0 1 0 0 1.600.8.8 0 0 0 0-1.600Zm4 0a.8.8 0 1 0 0 1.600.8.8 0 0 0 0-1.600Z',
};

function drawTransport(kind: TransportKind, palette: Palette): StyleImage | null {
  const context = canvas(TRANSPORT_SIZE);
  if (!context) return null;
  context.fillStyle = palette.landHalo;
  context.globalAlpha = 0.85;
  context.beginPath();
  context.roundRect(0, 0, TRANSPORT_SIZE, TRANSPORT_SIZE, 4);
  context.fill();
  context.globalAlpha = 1;
  context.translate(1.5, 1.5);
  context.fillStyle = palette.landInk;
  context.fill(new Path2D(GLYPHS[kind]), 'evenodd');
  return finish(context);
}
