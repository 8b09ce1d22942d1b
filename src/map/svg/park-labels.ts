// The names of parks and the places each may take: around its pearl, and farther off at the end of a leader.
import type { Lang } from '../../domain/ids';
import type { Pixel } from '../mercator';
import { pearlRadius, spreadAt, type Pearl } from '../pearls';
import type { Scene } from '../scene';
import type { Side, TextLine } from './label-boxes';
import { atZoom } from './layer';
import { linesOf, type MapLabel } from './map-label';
import type { NamedLabel } from './place-names';

type Project = (lon: number, lat: number) => Pixel;

/** Places around a pearl of a radius, best first. */
export function around(radius: number): readonly Side[] {
  const far = radius + 5;
  const near = radius * 0.72 + 3;
  return [
    { x: 1, y: 0, dx: far, dy: 0 },
    { x: -1, y: 0, dx: -far, dy: 0 },
    { x: 0, y: -1, dx: 0, dy: -far + 1 },
    { x: 0, y: 1, dx: 0, dy: far - 1 },
    { x: 1, y: -1, dx: near, dy: -near },
    { x: 1, y: 1, dx: near, dy: near },
    { x: -1, y: -1, dx: -near, dy: -near },
    { x: -1, y: 1, dx: -near, dy: near },
  ];
}

/** Px from the edge of a pearl at which a name may stand at the end of a leader, and in how many directions. */
const FAR = [14, 24, 38, 56, 78, 104] as const;
const DIRECTIONS = 16;

/** Places farther off, the nearer first; those of a distance that is long enough to be seen as a line, where that counts. */
export function farAround(radius: number, least = 0): readonly Side[] {
  return FAR.filter((far) => far >= least).flatMap((far) =>
    Array.from({ length: DIRECTIONS }, (_, i): Side => {
      const angle = (i / DIRECTIONS) * 2 * Math.PI;
      const [x, y] = [Math.cos(angle), Math.sin(angle)];
      const side = (share: number): -1 | 0 | 1 => (Math.abs(share) < 0.4 ? 0 : share > 0 ? 1 : -1);
      return { x: side(x), y: side(y), dx: x * (radius + far), dy: y * (radius + far) };
    }),
  );
}

/** Pixels of every pearl, apart from each other, in the order of the scene. */
export function pearlPlaces(scene: Scene, zoom: number, at: Project): readonly Pixel[] {
  return scene.pearls.map(({ site }, i) => {
    const { x, y } = at(site.lon, site.lat);
    const offset = spreadAt(scene.spreads, i, zoom);
    return { x: x + offset.x, y: y + offset.y };
  });
}

/** From this zoom on there is room for the sites of a park that has several, from that for names in both scripts. */
const SITES_FROM = 9;
const BOTH_SCRIPTS_FROM = 10.6;
const PARK_EMS = 9;

/** The name of a park, or of one of its sites; the first site bears its park's name too, which no other place does. */
function pearlLines(pearl: Pearl, isFirst: boolean, lang: Lang, zoom: number): readonly TextLine[] {
  const second = zoom < BOTH_SCRIPTS_FROM ? 0 : 0.78;
  const size = atZoom([8, 12, 11, 15], zoom);
  if (!pearl.bead) return linesOf(pearl.label, lang, size, second, PARK_EMS);
  const small = atZoom([8, 10.5, 11, 12], zoom);
  const site = zoom < SITES_FROM ? [] : linesOf(pearl.label, lang, small, second, PARK_EMS);
  return isFirst ? [...linesOf(pearl.parkLabel, lang, size, 0, PARK_EMS), ...site] : site;
}

/** Park names begin with whole pearls, so that a site gives way. */
export function parkLabels(
  scene: Scene,
  lang: Lang,
  zoom: number,
  at: Project,
): readonly (MapLabel & NamedLabel)[] {
  const places = pearlPlaces(scene, zoom, at);
  const labels = scene.pearls.flatMap((pearl, i) => {
    const isFirst = scene.pearls.findIndex(({ park }) => park === pearl.park) === i;
    const lines = pearlLines(pearl, isFirst, lang, zoom);
    const radius = pearlRadius(pearl, zoom);
    return {
      kind: 'park' as const,
      id: pearl.park,
      key: `park/${pearl.id}`,
      ...(places[i] ?? { x: 0, y: 0 }),
      lines,
      radius,
      sides: around(radius),
      farSides: farAround(radius),
      isSite: !isFirst,
    };
  });
  return labels
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => Number(a.isSite) - Number(b.isSite));
}
