// What stands in the corners of a picture: the scale, the parks without a place, and whose work it is.
import type { GroupId } from '../../domain/ids';
import type { Box, Camera } from '../contract';
import { metresPerPixel } from '../mercator';
import { scaleBar, scaleLabel } from '../scale-bar';
import { textWidth } from './label-boxes';
import { node, type SvgNode } from './node';
import { dashedPearl } from './pearl';

export interface Unlocated {
  readonly groups: readonly GroupId[];
  readonly name: string;
  readonly note: string;
  readonly isDimmed: boolean;
}

export interface Corners {
  readonly camera: Camera;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Parks without a place, for the corner. */
  readonly unlocated?: readonly Unlocated[];
  /** Whose work it is, along the lower edge. */
  readonly caption?: string;
}

/** The widest scale; px. */
const WIDEST = 110;

/** What the scale takes of a picture, at its widest; px. */
export const scaleBox = ({ height }: Pick<Corners, 'height'>): Box => ({
  left: 6,
  top: height - 36,
  right: 14 + WIDEST + 8,
  bottom: height - 6,
});

const round = (value: number): number => Math.round(value * 100) / 100;

function scale({ camera, height }: Corners): SvgNode {
  const { km, px } = scaleBar(metresPerPixel(camera.lat, camera.zoom), WIDEST);
  const width = Math.round(px);
  const ground = { x: -8, y: -22, width: width + 16, height: 30, rx: 6 };
  return node('g', { transform: `translate(14 ${height - 14})`, fill: 'var(--ink)' }, [
    node('rect', { ...ground, fill: 'var(--panel)', 'fill-opacity': 0.7 }),
    node('path', {
      d: `M0-5V0h${width}v-5`,
      fill: 'none',
      stroke: 'var(--ink)',
      'stroke-width': 1.5,
    }),
    node('text', { x: width / 2, y: -6, 'font-size': 11, 'text-anchor': 'middle' }, [
      scaleLabel(km),
    ]),
  ]);
}

const ROW = 34;

/** Open pearls in the lower right corner, where there is water. */
function tray({ unlocated = [], width, height, caption }: Corners): SvgNode {
  const bottom = height - (caption ? 34 : 14);
  const rows = unlocated.map(({ groups, name, note, isDimmed }, i) => {
    const wide = Math.max(textWidth({ text: name, size: 12 }), textWidth({ text: note, size: 10 }));
    const x = width - wide - 22;
    const y = bottom - ROW * (unlocated.length - i) + ROW / 2;
    const at = {
      transform: `translate(${round(x)} ${round(y)})`,
      opacity: isDimmed ? 0.45 : undefined,
    };
    return node('g', at, [
      node('rect', {
        ...{ x: -34, y: -ROW / 2 + 1, width: round(wide + 46), height: ROW - 2, rx: 8 },
        fill: 'var(--panel)',
      }),
      node('g', { transform: 'translate(-16 0)' }, [dashedPearl(groups, 9)]),
      node('text', { y: -2, 'font-size': 12 }, [name]),
      node('text', { y: 11, 'font-size': 10, fill: 'var(--ink-soft)' }, [note]),
    ]);
  });
  return node('g', { fill: 'var(--ink)' }, rows);
}

function credits({ caption = '', width, height }: Corners): readonly SvgNode[] {
  if (caption === '') return [];
  // Faces differ: a sixteenth more than the estimate holds the words in any of them.
  const wide = textWidth({ text: caption, size: 10 }) * 1.0625 + 20;
  return [
    node('rect', {
      x: round(width - wide),
      y: height - 20,
      width: round(wide),
      height: 20,
      fill: 'var(--panel)',
    }),
    node(
      'text',
      { x: width - 10, y: height - 6, 'font-size': 10, 'text-anchor': 'end', fill: 'var(--ink)' },
      [caption],
    ),
  ];
}

export const cornersOf = (corners: Corners): readonly SvgNode[] => [
  scale(corners),
  tray(corners),
  ...credits(corners),
];
