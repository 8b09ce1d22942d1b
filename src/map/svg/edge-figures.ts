// The figures of meridians and parallels, at the edges of what is seen.
import type { Camera } from '../contract';
import type { Pixel } from '../mercator';
import type { Scene } from '../scene';
import type { Box, Side } from './label-boxes';
import type { MapLabel } from './map-label';
import type { NamedLabel } from './place-names';

type Project = (lon: number, lat: number) => Pixel;

const SIZE = 10;

/** `120°15′E`, as charts in either language have it; whole degrees alone. */
export function inDegrees(value: number, [plus, minus]: readonly [plus: string, minus: string]) {
  const minutes = Math.round(Math.abs(value) * 60);
  const rest = minutes % 60;
  const figure = `${Math.floor(minutes / 60)}°${rest === 0 ? '' : `${String(rest).padStart(2, '0')}′`}`;
  return figure + (value < 0 ? minus : plus);
}

/** One for each line in sight: a meridian's at the top, else at the bottom; a parallel's at the right, else at the left. */
export function edgeFigures(
  scene: Scene,
  camera: Camera,
  { left, top, right, bottom }: Box,
  at: Project,
): (MapLabel & NamedLabel)[] {
  return scene.sources.graticule.features.flatMap(({ geometry: { coordinates } }) => {
    const [[lon = 0, lat = 0] = [], [lastLon] = []] = coordinates;
    const isMeridian = lon === lastLon;
    const anchor = isMeridian ? { lon, lat: camera.lat } : { lon: camera.lon, lat };
    const { x, y } = at(anchor.lon, anchor.lat);
    if (x < left || x > right || y < top || y > bottom) return [];
    const text = isMeridian ? inDegrees(lon, ['E', 'W']) : inDegrees(lat, ['N', 'S']);
    const sides: readonly Side[] = isMeridian
      ? [
          { x: 0, y: 1, dx: 0, dy: top - y },
          { x: 0, y: -1, dx: 0, dy: bottom - y },
        ]
      : [
          { x: -1, y: 0, dx: right - x, dy: 0 },
          { x: 1, y: 0, dx: left - x, dy: 0 },
        ];
    const line = { kind: 'note', id: text, key: `graticule/${text}`, radius: Infinity } as const;
    return [{ ...line, anchor, x, y, lines: [{ text, size: SIZE }], sides }];
  });
}
