// The sign of the map, on tabs and home screens: three pearls, for three bays, on the golden string over the sea.
import { toFile } from '../../map/svg/file';
import { node, type SvgNode } from '../../map/svg/node';
import { indexedPng } from './indexed-png';
import { rendered } from './png';

/** Units of the drawing's side. */
const SIDE = 64;
const MIDDLE = SIDE / 2;

/** The shore from beyond one edge to beyond the other, the same when turned round the middle; land lies above it. */
const STRING = 'M-16 44.6-8 49C12 60 22 48 32 32S52 4 72 15L80 19.4';
const LAND = `${STRING}V-16H-16Z`;
/** Where the pearls hang, on the string. */
const PEARLS = [
  [15.6, 50.6],
  [MIDDLE, MIDDLE],
  [48.4, 13.4],
] as const;

function drawing(): readonly SvgNode[] {
  const line = (colour: string, width: number): SvgNode =>
    node('path', { d: STRING, fill: 'none', stroke: `var(--${colour})`, 'stroke-width': width });
  const pearl = { fill: 'var(--pearl)', stroke: 'var(--pearl-edge)', 'stroke-width': 2.6 };
  return [
    line('waterlines-2', 34),
    line('waterlines-4', 20),
    node('path', { d: LAND, fill: 'var(--land)' }),
    line('string-casing', 6.4),
    line('string', 4.2),
    ...PEARLS.map(([cx, cy]) => node('circle', { cx, cy, r: 7.4, ...pearl })),
  ];
}

export type IconShape =
  /** Rounded, as it is shown where nobody cuts it. */
  | 'rounded'
  /** To the edge, with all that matters in the middle: it is cut by whoever shows it. */
  | 'maskable'
  /** To the edge, as large as the rounded one: only its corners are cut. */
  | 'square';

function appIcon(shape: IconShape): SvgNode {
  const scale = shape === 'maskable' ? 0.78 : 1;
  const rx = shape === 'rounded' ? 14 : 0;
  const clip = node('clipPath', { id: 'edge' }, [node('rect', { width: SIDE, height: SIDE, rx })]);
  const around = `translate(${MIDDLE} ${MIDDLE}) scale(${scale}) translate(-${MIDDLE} -${MIDDLE})`;
  return node('svg', { viewBox: `0 0 ${SIDE} ${SIDE}` }, [
    clip,
    node('g', { 'clip-path': 'url(#edge)' }, [
      node('rect', { width: SIDE, height: SIDE, fill: 'var(--sea)' }),
      node('g', { transform: around }, drawing()),
    ]),
  ]);
}

/** Files of the build, with the shape and the pixels of each. */
export const ICON_FILES = [
  { file: 'icons/icon-192.png', size: 192, shape: 'rounded' },
  { file: 'icons/icon-512.png', size: 512, shape: 'rounded' },
  { file: 'icons/maskable-512.png', size: 512, shape: 'maskable' },
  { file: 'icons/touch-180.png', size: 180, shape: 'square' },
] as const satisfies readonly { file: string; size: number; shape: IconShape }[];

/** A file of its own, in the light colours. */
export const iconFile = (shape: IconShape): string => toFile(appIcon(shape), 'light');

export async function iconPng(shape: IconShape, size: number): Promise<Uint8Array> {
  return indexedPng(await rendered(iconFile(shape), { fitTo: { mode: 'width', value: size } }));
}
