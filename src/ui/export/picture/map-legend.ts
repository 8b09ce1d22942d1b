// The legend of a picture: what is drawn in it, and nothing else.
import { pick } from '../../../domain/text';
import { node, type SvgNode } from '../../../map/svg/node';
import type { LegendEntry } from '../../../map/svg/legend-entry';
import type { CorridorState } from '../../../state/corridor-state.svelte';
import { ABOUT } from '../../document/about-messages';
import { signsOf } from '../../map/legend/signs';
import {
  areaSign,
  fadedSign,
  groupSign,
  haloSign,
  stringSign,
  threadSign,
  transportSign,
  unlocatedSign,
} from './legend-signs';
import { PICTURE } from './picture-messages';
import { setText, stacked, type Block } from './set-text';

const TEXT = 12;
const SMALL = 11;
const SIGN = 40;
/** From the top of an entry to the middle of its sign. */
const HALF = 12;
const ROW = 25;

/** A sign and its words beside it. */
function entry({ sign, text }: LegendEntry, x: number, width: number) {
  return (top: number): Block => {
    const words = setText(text, { x: x + SIGN, top: top + 4, width: width - SIGN, size: TEXT });
    const place = { transform: `translate(${x + SIGN / 2 - 4} ${top + HALF})` };
    return {
      nodes: [node('g', place, sign), ...words.nodes],
      bottom: Math.max(top + ROW, words.bottom + 4),
    };
  };
}

/** Entries in columns, each row as high as its highest. */
function table(entries: readonly LegendEntry[], x: number, width: number, columns: number) {
  const rows = Array.from({ length: Math.ceil(entries.length / columns) }, (_, i) =>
    entries.slice(i * columns, (i + 1) * columns),
  );
  return (top: number): Block =>
    stacked(
      top,
      rows.map((row) => (start: number): Block => {
        const cells = row.map((one, i) =>
          entry(one, x + (i * width) / columns, width / columns - 6)(start),
        );
        return {
          nodes: cells.flatMap(({ nodes }) => nodes),
          bottom: Math.max(...cells.map(({ bottom }) => bottom)),
        };
      }),
    );
}

const note = (text: string, x: number, width: number) => (top: number) => {
  const setting = { x, top: top + 2, width, size: SMALL, attributes: { fill: 'var(--ink-soft)' } };
  const block = setText(text, setting);
  return { nodes: block.nodes, bottom: block.bottom + 5 };
};

const rule = (x: number, width: number) => (top: number) => ({
  nodes: [
    node('path', {
      d: `M${x} ${top + 5}h${width}`,
      stroke: 'var(--panel-edge)',
      'stroke-width': 1,
    }),
  ] satisfies readonly SvgNode[],
  bottom: top + 11,
});

type Part = (top: number) => Block;

/** Rings by industry group, and the other signs of the corridor. */
export function corridorLegend(state: CorridorState, x: number, width: number): readonly Part[] {
  const { corridor, lang } = state;
  const words = ABOUT[lang];
  const groups = corridor.taxonomy.groups.filter(({ id }) =>
    corridor.parks.some((park) => corridor.groupsOf(park.id).includes(id)),
  );
  const unlocated = corridor.parks.find(({ sites }) => sites.length === 0);
  const drawn = {
    halo: haloSign(),
    area: areaSign(),
    string: stringSign(),
    thread: threadSign(),
    unlocated: unlocatedSign(unlocated ? corridor.groupsOf(unlocated.id) : []),
    transport: transportSign(),
  };
  const signs = [
    ...signsOf(corridor, words).map(({ sign, text }) => ({ sign: drawn[sign], text })),
    ...(state.filtering ? [{ sign: fadedSign(), text: PICTURE[lang].faded }] : []),
  ];
  return [
    note(words.legendRing, x, width),
    table(
      groups.map(({ id, name, letter }) => ({
        sign: groupSign(id, pick(letter, lang)),
        text: pick(name, lang),
      })),
      x,
      width,
      2,
    ),
    rule(x, width),
    table(signs, x, width, 1),
  ];
}

/** What lies over the parks: layers, and what a table draws. */
export interface OverLegend {
  readonly layers: readonly LegendEntry[];
  /** How exact the positions of the layers are, by their frames; empty for no layer. */
  readonly frames: string;
  readonly drawing: readonly LegendEntry[];
}

export function overLegend(
  { layers, frames, drawing }: OverLegend,
  x: number,
  width: number,
): readonly Part[] {
  return [
    ...(layers.length > 0 ? [table(layers, x, width, 2)] : []),
    ...(frames === '' ? [] : [note(frames, x, width)]),
    ...(drawing.length > 0 ? [table(drawing, x, width, 1)] : []),
  ];
}

export const ruleBetween = rule;
