// What keeps its size on the map: words, transport glyphs, pearls; each hung on a position, drawn in pixels around it.
import type { Lang } from '../../domain/ids';
import { tagOf } from '../../domain/text';
import type { MapTarget } from '../contract';
import { pearlRadius, spreadAt } from '../pearls';
import type { Scene } from '../scene';
import { TRANSPORT_GLYPHS } from '../transport-glyphs';
import { youAreHereGroup } from './you-are-here';
import { mapLabels, type LabelKind, type PlacedMapLabel } from './labels';
import { atZoom } from './layer';
import type { MarkerGroup } from './marker-group';
import { node, type SvgNode } from './node';
import { PEARL_RADIUS } from './pearl';
import { scaleAt, toUnits } from './units';

export interface MarkSettings {
  readonly lang: Lang;
  readonly dimmed: ReadonlySet<string>;
  readonly selected: MapTarget | null;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

const INKS: Readonly<Record<LabelKind, readonly [ink: string, halo: string, width: number]>> = {
  district: ['land-ink', 'land-halo', 2.4],
  transport: ['land-ink', 'land-halo', 2.8],
  bay: ['water-ink', 'water-halo', 2.2],
  park: ['ink', 'ink-halo', 3.6],
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
function words({ label, place }: PlacedMapLabel, lon: number, lat: number, scale: number): SvgNode {
  const { x, y } = toUnits(lon, lat);
  const { box, side } = place;
  const edge = side.x === 1 ? box.left : side.x === 0 ? (box.left + box.right) / 2 : box.right;
  const left = tenth(edge - x * scale);
  let top = box.top - y * scale;
  const lines = label.lines.map(({ text, size, lang, letterSpacing = label.letterSpacing }) => {
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
  });
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

function labelGroup(
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
        children: [words(one, lon, lat, scaleAt(zoom))],
        ...(isDimmed(one.label.id) ? { attributes: { opacity: 0.35 } } : {}),
      };
    });
  return { id: `${kind}-names`, attributes: inkOf(kind), marks };
}

/** Where the thing that a label names is, in degrees. */
function anchorOf(scene: Scene, { label }: PlacedMapLabel): { lon: number; lat: number } {
  const found = {
    bay: () => scene.bays.find(({ id }) => id === label.id)?.label,
    park: () => scene.pearls.find(({ id }) => label.key === `park/${id}`)?.site,
    transport: () => scene.transport.find(({ id }) => id === label.id)?.site,
    district: () => scene.districts.find(({ id }) => id === label.id),
  }[label.kind]();
  return found ?? { lon: 0, lat: 0 };
}

const GLYPHS_FROM = 8.3;

function glyphGroup(scene: Scene, zoom: number): MarkerGroup {
  const transport = zoom < GLYPHS_FROM ? [] : scene.transport;
  return {
    id: 'transport',
    attributes: { fill: 'var(--land-ink)' },
    marks: transport.map(({ id, kind, site }) => ({
      key: id,
      lon: site.lon,
      lat: site.lat,
      children: [
        node('rect', {
          ...{ x: -7.5, y: -7.5, width: 15, height: 15, rx: 4 },
          fill: 'var(--land-halo)',
          'fill-opacity': 0.85,
        }),
        node('path', {
          d: TRANSPORT_GLYPHS[kind],
          transform: 'translate(-6-6)',
          'fill-rule': 'evenodd',
        }),
      ],
    })),
  };
}

function pearlGroup(
  scene: Scene,
  dimmed: ReadonlySet<string>,
  zoom: number,
  prefix: string,
): MarkerGroup {
  const order = scene.pearls.map((pearl, i) => ({ pearl, i }));
  const isBead = order.filter(({ pearl }) => pearl.bead);
  const isWhole = order.filter(({ pearl }) => !pearl.bead);
  return {
    id: 'pearls',
    attributes: {},
    marks: [...isBead, ...isWhole].map(({ pearl, i }) => {
      const { x, y } = spreadAt(scene.spreads, i, zoom);
      const offset = x === 0 && y === 0 ? '' : `translate(${tenth(x)} ${tenth(y)})`;
      const size = Math.round((pearlRadius(pearl, zoom) / PEARL_RADIUS) * 1000) / 1000;
      return {
        key: pearl.id,
        lon: pearl.site.lon,
        lat: pearl.site.lat,
        attributes: { opacity: dimmed.has(pearl.park) ? 0.28 : undefined },
        children: [
          node('use', {
            href: `#${prefix}pearl-${pearl.park}`,
            transform: `${offset}scale(${size})`,
          }),
        ],
      };
    }),
  };
}

function platformGroup(scene: Scene, selected: MapTarget | null, zoom: number): MarkerGroup {
  const site = selected?.kind === 'platform' ? scene.platforms.get(selected.id)?.site : null;
  const ring = node('circle', { r: atZoom([8, 17, 12, 26], zoom) });
  return {
    id: 'platform',
    attributes: { fill: 'none', stroke: 'var(--selected)', 'stroke-width': 3 },
    marks: site ? [{ key: site.id, lon: site.lon, lat: site.lat, children: [ring] }] : [],
  };
}

/** Everything that keeps its size, in the order of drawing. */
export function markerGroups(
  scene: Scene,
  { lang, dimmed, selected }: MarkSettings,
  zoom: number,
  prefix: string,
  placed = mapLabels(scene, lang, zoom),
): readonly MarkerGroup[] {
  const labels = (kind: LabelKind): MarkerGroup => labelGroup(kind, scene, placed, dimmed, zoom);
  return [
    labels('district'),
    glyphGroup(scene, zoom),
    labels('transport'),
    labels('bay'),
    labels('park'),
    platformGroup(scene, selected, zoom),
    pearlGroup(scene, dimmed, zoom, prefix),
    youAreHereGroup(scene, lang),
  ];
}
