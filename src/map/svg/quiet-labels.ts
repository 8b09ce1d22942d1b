// The names of what is not the corridor itself: districts, and transport beside its signs.
import type { Lang } from '../../domain/ids';
import type { Stop } from '../../domain/schema';
import type { Pixel } from '../mercator';
import type { Scene } from '../scene';
import { atZoom } from './layer';
import { linesOf, type MapLabel } from './map-label';
import type { NamedLabel } from './place-names';

type Project = (lon: number, lat: number) => Pixel;

/** From these zooms on there is room for them. */
const TRANSPORT_FROM = 8.3;
const METRO_FROM = 10.5;
const DISTRICTS_FROM = 7.6;

/** So many degrees at zoom 0 are about the radius of a pearl. */
const UNDER = 9;

/** What is shown of transport; what lies under a pearl is not. */
export const transportAt = ({ transport, pearls }: Scene, zoom: number): readonly Stop[] =>
  transport.filter(
    ({ kind, site: { lon, lat } }) =>
      zoom >= (kind === 'metro' ? METRO_FROM : TRANSPORT_FROM) &&
      !pearls.some(({ site }) => Math.hypot(site.lon - lon, site.lat - lat) * 2 ** zoom < UNDER),
  );

const GLYPH_SIDE = 10;

/** Names of the surroundings stand at their place, or nearly so, and have no leader. */
export function quietLabels(
  scene: Scene,
  lang: Lang,
  zoom: number,
  at: Project,
): (MapLabel & NamedLabel)[] {
  const transport = transportAt(scene, zoom);
  const districts = zoom < DISTRICTS_FROM ? [] : scene.districts;
  const quiet = { radius: Infinity };
  return [
    ...transport.map(({ id, shortName, site, ...stop }) => ({
      ...quiet,
      kind: 'transport' as const,
      id,
      key: `transport/${id}`,
      ...at(site.lon, site.lat),
      lines: [
        { text: shortName[lang], size: atZoom([8, 10.5, 12, 13], zoom) },
        // Of a metro station also its lines, each by the name that comes first.
        ...('lines' in stop
          ? [{ text: stop.lines.map(({ names }) => names[0]?.[lang]).join(' · '), size: 9.5 }]
          : []),
      ],
      sides: [
        { x: 1, y: 0, dx: GLYPH_SIDE, dy: 0 },
        { x: -1, y: 0, dx: -GLYPH_SIDE, dy: 0 },
        { x: 0, y: 1, dx: 0, dy: GLYPH_SIDE - 1 },
        { x: 0, y: -1, dx: 0, dy: 1 - GLYPH_SIDE },
      ] as const,
    })),
    ...districts.map(({ id, name, lon, lat }) => ({
      ...quiet,
      kind: 'district' as const,
      id,
      key: `district/${id}`,
      ...at(lon, lat),
      lines: linesOf(name, lang, atZoom([8, 11, 12, 16], zoom), 0.78, 12),
      letterSpacing: 0.05,
      sides: [0, -14, 14, -26, 26].map((dy) => ({ x: 0, y: 0, dx: 0, dy }) as const),
    })),
  ];
}
