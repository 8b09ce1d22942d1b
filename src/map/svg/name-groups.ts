// The words of the map as drawings in px around the places they name.
import { tagOf } from '../../domain/text';
import type { Pixel } from '../mercator';
import type { Scene } from '../scene';
import type { LabelKind, PlacedMapLabel } from './labels';
import type { MarkerGroup } from './marker-group';
import { node, type SvgNode } from './node';
import { scaleAt, toUnits } from './units';

const tenth = (value: number): number => Math.round(value * 10) / 10;

const INKS: Readonly<Record<LabelKind, readonly [ink: string, halo: string, width: number]>> = {
  district: ['land-ink', 'land-halo', 2.4],
  transport: ['land-ink', 'land-halo', 2.8],
  bay: ['water-ink', 'water-halo', 2.2],
  park: ['ink', 'ink-halo', 3.6],
  note: ['ink-soft', 'ink-halo', 2.6],
};

const inkOf = (kind: LabelKind): SvgNode['attributes'] => {
  const [ink, halo, width] = INKS[kind];
  return {
    fill: `var(--${ink})`,
    stroke: `var(--${halo})`,
    'stroke-width': width,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    'font-weight': kind === 'park' ? 500 : undefined,
  };
};

const ANCHORS = { '1': 'start', '0': 'middle', '-1': 'end' } as const;
const LINE_HEIGHT = 1.22;
/** Of a line's height, from its top down to the baseline. */
const ASCENT = 0.8;

/** The words of a label around its anchor. */
function words({ label, place }: PlacedMapLabel, { x, y }: Pixel, scale: number): SvgNode {
  const { box, side } = place;
  const edge = side.x === 1 ? box.left : side.x === 0 ? (box.left + box.right) / 2 : box.right;
  const left = tenth(edge - x * scale);
  let top = box.top - y * scale;
  const lines = label.lines.map(
    ({ text, size, lang, letterSpacing = label.letterSpacing ?? 0 }) => {
      const baseline = tenth(top + size * LINE_HEIGHT * ASCENT);
      top += size * LINE_HEIGHT;
      // Renderers count the space after the last letter too, which would put what is centred off its place.
      const after = side.x === 0 ? (letterSpacing * size) / 2 : 0;
      return {
        text,
        x: tenth(left + after),
        size: tenth(size),
        baseline,
        lang: lang && tagOf(lang),
        spacing: letterSpacing === 0 ? undefined : `${letterSpacing}em`,
      };
    },
  );
  const [first] = lines;
  const attributes = {
    x: first?.x,
    y: first?.baseline,
    'font-size': first?.size,
    'letter-spacing': first?.spacing,
    'text-anchor': side.x === 1 ? undefined : ANCHORS[side.x],
  };
  if (first && lines.length === 1) return node('text', attributes, [first.text]);
  return node(
    'text',
    attributes,
    lines.map(({ text, x, size, baseline, lang, spacing }) =>
      node(
        'tspan',
        {
          x,
          y: baseline,
          lang,
          'font-size': size === first?.size ? undefined : size,
          'letter-spacing': spacing === first?.spacing ? undefined : (spacing ?? 0),
        },
        [text],
      ),
    ),
  );
}

/** The line from what is named to a name that stands off. */
function leader({ label, place }: PlacedMapLabel, { x, y }: Pixel, scale: number): SvgNode[] {
  if (!place.leader) return [];
  const [from, to] = [place.leader.from, place.leader.to].map((end) =>
    [end.x - x * scale, end.y - y * scale].map(tenth).join(' '),
  );
  const [ink] = INKS[label.kind];
  // In the water nothing else shows what it leads to.
  const end = label.kind === 'bay' ? 'm-2 0a2 2 0 1 0 0-.1zm2 0' : '';
  return [node('path', { d: `M${from}${end}L${to}`, stroke: `var(--${ink})`, 'stroke-width': 1 })];
}

export function labelGroup(
  kind: LabelKind,
  scene: Scene,
  placed: readonly PlacedMapLabel[],
  dimmed: ReadonlySet<string>,
  zoom: number,
): MarkerGroup {
  const isDimmed = (id: string): boolean =>
    kind === 'park' && [...dimmed].some((one) => one === id);
  const marks = placed
    .filter(({ label }) => label.kind === kind)
    .map((one) => {
      const { lon, lat } = anchorOf(scene, one);
      return {
        key: one.label.key,
        lon,
        lat,
        children: [
          ...leader(one, toUnits(lon, lat), scaleAt(zoom)),
          words(one, toUnits(lon, lat), scaleAt(zoom)),
        ],
        ...(isDimmed(one.label.id) ? { attributes: { opacity: 0.35 } } : {}),
      };
    });
  return { id: `${kind}-names`, attributes: inkOf(kind), marks };
}

/** Where the thing that a label names is, in degrees. */
function anchorOf(scene: Scene, { label }: PlacedMapLabel): { lon: number; lat: number } {
  if (label.anchor) return label.anchor;
  const found = {
    note: () => null,
    bay: () => scene.bays.find(({ id }) => id === label.id)?.label,
    park: () => scene.pearls.find(({ id }) => label.key === `park/${id}`)?.site,
    transport: () => scene.transport.find(({ id }) => id === label.id)?.site,
    district: () => scene.districts.find(({ id }) => id === label.id),
  }[label.kind]();
  return found ?? { lon: 0, lat: 0 };
}
