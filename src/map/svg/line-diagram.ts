// The corridor as a transit line: the bays, the stations in corridor order, the unlocated dashed at the end.
import type { BayId, GroupId, Lang, ParkId } from '../../domain/ids';
import { textWidth, wrap, type Box } from './label-boxes';
import { node, type SvgNode } from './node';
import { dashedPearl, lustre, PEARL_RADIUS, pearlShape } from './pearl';

export interface LineStation {
  readonly park: ParkId;
  readonly label: string;
  readonly groups: readonly GroupId[];
  readonly isLocated: boolean;
  readonly bay: BayId | null;
  readonly isDimmed: boolean;
  readonly isSelected: boolean;
}

export interface LineDiagramInput {
  readonly stations: readonly LineStation[];
  readonly bays: readonly { readonly id: BayId; readonly name: string }[];
  readonly lang: Lang;
  /** Pixels. */
  readonly width: number;
  /** Before every id, so that two diagrams can stand in one page. */
  readonly prefix?: string;
}

export interface LineDiagram {
  readonly picture: SvgNode;
  readonly height: number;
  /** Pixels between two stations. */
  readonly pitch: number;
  /** The middle of each pearl, in px, in the order of the stations. */
  readonly places: readonly { readonly x: number; readonly y: number }[];
  /** What the words of the stations cover, unrotated, for tests. */
  readonly boxes: readonly Box[];
}

/** From this pitch on names stand level under their stations. */
const LEVEL_FROM = 60;
const LINE_Y = 46;
const FONT = 12;
const SMALL = 11;
const LEADING = 1.18;
/** Degrees by which English names lean where they cannot lie. */
const LEAN = 52;
const round = (value: number): number => Math.round(value * 10) / 10;

interface Words {
  readonly node: SvgNode;
  readonly box: Box;
}

/** Chinese in a column: one text of which the style sets the characters, so that it is found as it is typed. */
function column(label: string, x: number, top: number): Words {
  const bottom = top + (Array.from(label).length - 1) * FONT * LEADING + FONT + 3;
  const attributes = {
    ...{ x: round(x), y: top },
    'font-size': FONT,
    'writing-mode': 'vertical-rl',
    'letter-spacing': `${(LEADING - 1).toFixed(2)}em`,
  };
  return {
    node: node('text', attributes, [label]),
    box: { left: x - FONT / 2, right: x + FONT / 2, top, bottom },
  };
}

/** English leaning to the left, its end at the station. */
function leaning(label: string, x: number, top: number): Words {
  const { across, down } = leaningSize(label);
  const at = `translate(${round(x + SMALL * 0.3)} ${round(top + 4)}) rotate(${-LEAN})`;
  const attributes = { 'font-size': SMALL, 'text-anchor': 'end', transform: at };
  return {
    node: node('text', attributes, [label]),
    box: { left: x - across, right: x + SMALL * 0.3, top, bottom: top + 4 + down },
  };
}

/** How far a leaning name reaches to the left and down, in px. */
function leaningSize(label: string): { readonly across: number; readonly down: number } {
  const turn = (LEAN * Math.PI) / 180;
  const long = textWidth({ text: label, size: SMALL });
  return {
    across: long * Math.cos(turn) + SMALL * 0.5,
    down: long * Math.sin(turn) + SMALL * 0.5,
  };
}

function level(label: string, x: number, top: number, pitch: number): Words {
  const lines = wrap(label, (pitch - 4) / SMALL);
  const step = SMALL * LEADING;
  const widest = Math.max(...lines.map((text) => textWidth({ text, size: SMALL })));
  const tspans = lines.map((text, i) =>
    node('tspan', { x: round(x), y: round(top + SMALL + i * step) }, [text]),
  );
  return {
    node: node('text', { 'font-size': SMALL, 'text-anchor': 'middle' }, tspans),
    box: {
      left: x - widest / 2,
      right: x + widest / 2,
      top,
      bottom: top + SMALL + (lines.length - 1) * step + 3,
    },
  };
}

/** Least pixels for so many stations: each is a target of 24 px, and names may lean over the first. */
export const narrowestLine = (stations: number): number => Math.max(300, (stations - 1) * 24 + 60);

const MARGIN = 17;
/** Half of a name that lies level. */
const HALF_NAME = 38;

/** True where there is room for every name under its station, at both ends too. */
function isLevel({ stations, width }: LineDiagramInput): boolean {
  return (width - 2 * HALF_NAME) / Math.max(stations.length - 1, 1) >= LEVEL_FROM;
}

/** Room for what leans over the first stations, and for half a name at either end. */
function marginsOf(input: LineDiagramInput): readonly [number, number] {
  const { stations, lang, width } = input;
  const gaps = Math.max(stations.length - 1, 1);
  if (isLevel(input)) return [HALF_NAME, HALF_NAME];
  if (lang === 'zh') return [MARGIN, MARGIN];
  const pitch = (width - 5 * MARGIN) / gaps;
  const reach = stations.map(({ label }, i) => leaningSize(label).across - i * pitch);
  return [Math.max(MARGIN, ...reach), MARGIN];
}

function wordsOf(label: string, input: LineDiagramInput, x: number, pitch: number): Words {
  const top = LINE_Y + 24;
  if (isLevel(input)) return level(label, x, top, pitch);
  return input.lang === 'zh' ? column(label, x, top) : leaning(label, x, top);
}

/** A band of each bay's water behind its stations, and its name above. */
function bands({ stations, bays }: LineDiagramInput, xs: readonly number[], pitch: number) {
  return bays.flatMap(({ id, name }) => {
    const own = xs.filter((_, i) => stations[i]?.bay === id);
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined) return [];
    const reach = Math.min(pitch / 2 - 2, 60, (xs[0] ?? 0) - 1);
    const x = round(first - reach);
    const width = round(last - first + reach * 2);
    const middle = round((first + last) / 2);
    return [
      node('rect', {
        ...{ x, y: LINE_Y - 19, width, height: 38, rx: 19 },
        fill: `var(--bays-${id})`,
        'fill-opacity': 0.55,
      }),
      node(
        'text',
        {
          x: middle,
          y: 14,
          'font-size': SMALL,
          'text-anchor': 'middle',
          'letter-spacing': '.04em',
        },
        [name],
      ),
    ];
  });
}

function rail(from: number, to: number): readonly SvgNode[] {
  const d = `M${round(from)} ${LINE_Y}H${round(to)}`;
  const stroke = (colour: string, width: number): SvgNode =>
    node('path', {
      d,
      stroke: `var(--${colour})`,
      'stroke-width': width,
      'stroke-linecap': 'round',
    });
  return [stroke('string-casing', 7), stroke('string', 5), stroke('string-glow', 1.4)];
}

function pearl(station: LineStation, x: number, radius: number, prefix: string): SvgNode {
  const scale = Math.round((radius / PEARL_RADIUS) * 1000) / 1000;
  const around = { transform: `translate(${round(x)} ${LINE_Y})` };
  const shape = station.isLocated
    ? node('g', { transform: `scale(${scale})` }, pearlShape(station.groups, prefix))
    : dashedPearl(station.groups, radius);
  const mark = node('circle', {
    r: round(radius + 3.4),
    fill: 'none',
    stroke: 'var(--selected)',
    'stroke-width': 2.4,
  });
  return node('g', around, station.isSelected ? [shape, mark] : [shape]);
}

/** Draws the line so wide; its height follows from the words. Colours are `var(--token)`. */
export function drawLineDiagram(input: LineDiagramInput): LineDiagram {
  const { stations, width, prefix = 'line-' } = input;
  const [left, right] = marginsOf(input);
  const pitch = (width - left - right) / Math.max(stations.length - 1, 1);
  const xs = stations.map((_, i) => left + i * pitch);
  const radius = Math.min(13, pitch * 0.36);
  const words = stations.map(({ label }, i) => wordsOf(label, input, xs[i] ?? 0, pitch));
  const located = xs.filter((_, i) => stations[i]?.isLocated);
  const [first = 0, last = 0] = [located[0], located.at(-1)];
  const end = xs.at(-1) ?? last;
  const height = Math.ceil(Math.max(...words.map(({ box }) => box.bottom)) + 4);
  const faint = (i: number, drawn: SvgNode): SvgNode =>
    stations[i]?.isDimmed ? node('g', { opacity: 0.35 }, [drawn]) : drawn;
  const picture = node(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, width, height, fill: 'var(--ink)' },
    [
      node('defs', {}, [lustre(prefix)]),
      ...bands(input, xs, pitch),
      ...(end > last
        ? [
            node('path', {
              d: `M${round(last)} ${LINE_Y}H${round(end)}`,
              stroke: 'var(--string-casing)',
              'stroke-width': 2,
              'stroke-dasharray': '2 5',
              'stroke-linecap': 'round',
            }),
          ]
        : []),
      ...rail(first, last),
      ...stations.map((station, i) => faint(i, pearl(station, xs[i] ?? 0, radius, prefix))),
      ...words.map((one, i) => faint(i, one.node)),
    ],
  );
  const places = xs.map((x) => ({ x, y: LINE_Y }));
  return { picture, height, pitch, places, boxes: words.map(({ box }) => box) };
}
