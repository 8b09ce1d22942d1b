// What keeps its size on the map: words, transport glyphs, pearls; each hung on a position, drawn in pixels around it.
import type { Lang } from '../../domain/ids';
import type { MapTarget } from '../contract';
import { pearlRadius, spreadAt } from '../pearls';
import type { Scene } from '../scene';
import { TRANSPORT_GLYPHS } from '../transport-glyphs';
import { youAreHereGroup } from './you-are-here';
import { mapLabels, type LabelKind } from './labels';
import { atZoom } from './layer';
import type { MarkerGroup } from './marker-group';
import { labelGroup } from './name-groups';
import { node } from './node';
import { PEARL_RADIUS } from './pearl';
import { transportAt } from './quiet-labels';

export interface MarkSettings {
  readonly lang: Lang;
  readonly dimmed: ReadonlySet<string>;
  readonly selected: MapTarget | null;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

function glyphGroup(scene: Scene, zoom: number): MarkerGroup {
  return {
    id: 'transport',
    attributes: { fill: 'var(--land-ink)' },
    marks: transportAt(scene, zoom).map(({ id, kind, site }) => ({
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

/**
 * Everything that keeps its size, in the order of drawing. Without a prefix of their shapes there are no pearls: that map
 * draws them itself.
 */
export function markerGroups(
  scene: Scene,
  { lang, dimmed, selected }: MarkSettings,
  zoom: number,
  prefix: string | null,
  placed = mapLabels(scene, lang, zoom),
): readonly MarkerGroup[] {
  const labels = (kind: LabelKind): MarkerGroup => labelGroup(kind, scene, placed, dimmed, zoom);
  return [
    labels('district'),
    glyphGroup(scene, zoom),
    labels('transport'),
    labels('bay'),
    labels('note'),
    labels('park'),
    platformGroup(scene, selected, zoom),
    ...(prefix === null ? [] : [pearlGroup(scene, dimmed, zoom, prefix)]),
    youAreHereGroup(scene, lang),
  ];
}
