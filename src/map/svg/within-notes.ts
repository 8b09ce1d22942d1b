// What is said of a park whose ± is so wide that its edge is out of sight: beside its pearl, or at the edge of the view.
import type { Lang, ParkId } from '../../domain/ids';
import { metresPerPixel, type Pixel } from '../mercator';
import { pearlRadius, type Pearl } from '../pearls';
import type { Scene } from '../scene';
import { isIn } from './clear-labels';
import type { Box, Side } from './label-boxes';
import type { MapLabel, PlacedMapLabel } from './map-label';
import { around, pearlPlaces } from './park-labels';
import type { NamedLabel } from './place-names';
import { WITHIN } from './view-words-messages';

type Project = (lon: number, lat: number) => Pixel;
type Note = MapLabel & NamedLabel;

interface UnseenHalo {
  readonly key: string;
  readonly pearl: Pearl;
  readonly radius: number;
  /** Where the pearl is drawn, in px of the plane. */
  readonly at: Pixel;
  readonly isPearlSeen: boolean;
}

const SIZE = 10.5;
/** The points at which the edge of a halo is looked for, and how many in sight let it be read as a circle. */
const POINTS = 72;
const READ_FROM = 9;
/** A narrower halo is hidden by its pearl, in radii of it. */
const WIDE = 2;

/** Those whose edge is out of sight, though they lie over what is seen. */
export function unseenHalos(
  scene: Scene,
  dimmed: ReadonlySet<ParkId>,
  zoom: number,
  at: Project,
  frame: Box,
  covered: readonly Box[],
): readonly UnseenHalo[] {
  const isSeen = (point: Pixel): boolean =>
    isIn(frame, point) && !covered.some((box) => isIn(box, point));
  const middle = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 };
  const places = pearlPlaces(scene, zoom, at);
  return scene.pearls.flatMap((pearl, i) => {
    const { lon, lat, uncertaintyKm } = pearl.site;
    const [home, radius] = [at(lon, lat), pearlRadius(pearl, zoom)];
    const r = (uncertaintyKm * 1000) / metresPerPixel(lat, zoom);
    if (dimmed.has(pearl.park) || r < radius * WIDE) return [];
    const edge = Array.from({ length: POINTS }, (_, point): Pixel => {
      const angle = (point / POINTS) * 2 * Math.PI;
      return { x: home.x + r * Math.cos(angle), y: home.y + r * Math.sin(angle) };
    });
    if (edge.filter(isSeen).length >= READ_FROM) return [];
    const place = places[i] ?? home;
    const isPearlSeen = isSeen(place);
    const isAround = Math.hypot(middle.x - home.x, middle.y - home.y) < r;
    if (!isPearlSeen && !isAround) return [];
    return [{ key: `within/${pearl.id}`, pearl, radius, at: place, isPearlSeen }];
  });
}

const noteOf = ({ key, pearl, at }: UnseenHalo, text: string, sides: readonly Side[]): Note => ({
  kind: 'note',
  id: pearl.park,
  key,
  anchor: pearl.site,
  ...at,
  lines: [{ text, size: SIZE }],
  // So that it has no leader.
  radius: Infinity,
  sides,
});

/** Under or over the name of the park, else around its pearl. */
export const notesByPearls = (
  halos: readonly UnseenHalo[],
  placed: readonly PlacedMapLabel[],
  lang: Lang,
): Note[] =>
  halos
    .filter(({ isPearlSeen }) => isPearlSeen)
    .map((halo) => {
      const { pearl, at, radius } = halo;
      const name = placed.find(({ label }) => label.key === `park/${pearl.id}`)?.place;
      const text = WITHIN[lang].here(pearl.site.uncertaintyKm);
      return noteOf(halo, text, [...(name ? beside(name, at) : []), ...around(radius)]);
    });

function beside({ box, side: { x } }: PlacedMapLabel['place'], at: Pixel): readonly Side[] {
  const edge = { '1': box.left, '0': (box.left + box.right) / 2, '-1': box.right }[x];
  const dx = edge - at.x;
  // A hair more than the air that names keep.
  return [
    { x, y: 1, dx, dy: box.bottom - at.y + 1.1 },
    { x, y: -1, dx, dy: box.top - at.y - 1.1 },
  ];
}

/** Along each edge of the view. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9] as const;

/** At the edge of the view, as near the pearl as can be. */
export const notesAtEdge = (
  halos: readonly UnseenHalo[],
  { left, top, right, bottom }: Box,
  lang: Lang,
): Note[] =>
  halos.map((halo) => {
    const { pearl, at } = halo;
    const points = SHARES.flatMap((share) => {
      const [x, y] = [left + (right - left) * share, top + (bottom - top) * share];
      return [
        { x: left, y, side: { x: 1, y: 0 } },
        { x: right, y, side: { x: -1, y: 0 } },
        { x, y: top, side: { x: 0, y: 1 } },
        { x, y: bottom, side: { x: 0, y: -1 } },
      ] as const;
    });
    const far = (point: Pixel): number => Math.hypot(point.x - at.x, point.y - at.y);
    const sides = points
      .sort((a, b) => far(a) - far(b))
      .map(({ x, y, side }): Side => ({ ...side, dx: x - at.x, dy: y - at.y }));
    const text = WITHIN[lang].named(pearl.parkLabel[lang], pearl.site.uncertaintyKm);
    return noteOf(halo, text, sides);
  });
