// All words of a view at rest: its names, how far off a park may be whose ± ends out of sight, and the figures of the graticule.
// Fetched later than the first picture.
import type { Lang } from '../../domain/ids';
import type { Camera, MapSettings, Size } from '../contract';
import type { Scene } from '../scene';
import { labelsInView, viewOf } from './clear-labels';
import { edgeFigures } from './edge-figures';
import { groundAt, mapLabels, type PlacedMapLabel } from './labels';
import type { MapLabel } from './map-label';
import { grown } from './obstacles';
import { placeNames, type Ground, type NamedLabel } from './place-names';
import { notesAtEdge, notesByPearls, unseenHalos } from './within-notes';

/** Px between the edge of what is seen and what stands along it: a little more than the air that names keep. */
const INSET = 1.2;

type Settings = Pick<MapSettings, 'lang' | 'selected' | 'dimmed' | 'over'> &
  Partial<Pick<MapSettings, 'marks'>>;

/** Every word of a view at rest, clear of what lies over the map; the names come first, and lose no place to the rest. */
export function wordsInView(
  scene: Scene,
  settings: Settings,
  camera: Camera,
  size: Size,
): readonly PlacedMapLabel[] {
  let placed = labelsInView(scene, settings, camera, size);
  if (size.width === 0 || size.height === 0) return placed;
  const { frame, covered } = viewOf(camera, size, settings.over ?? []);
  const { at, pearls, glyphs, lines } = groundAt(scene, camera.zoom);
  const ground: Ground = { ...lines, boxes: [...pearls, ...glyphs, ...covered] };

  const add = (labels: readonly (MapLabel & NamedLabel)[]): void => {
    const leaders = placed.flatMap(({ place }) => place.leader ?? []);
    const found = placeNames(labels, {
      ties: ground.ties,
      boxes: [...ground.boxes, ...placed.map(({ place }) => place.box)],
      strokes: [...ground.strokes, ...leaders],
    });
    const added = labels.flatMap((label) => {
      const place = found.get(label.key);
      return place ? [{ label, place }] : [];
    });
    placed = [...placed, ...added];
  };

  const halos = unseenHalos(scene, settings.dimmed, camera.zoom, at, frame, covered);
  add(notesByPearls(halos, placed, settings.lang));
  const left = halos.filter(({ key }) => !placed.some(({ label }) => label.key === key));
  const edge = grown(frame, -INSET);
  add(notesAtEdge(left, edge, settings.lang));
  add(edgeFigures(scene, camera, edge, at));
  return placed;
}

/** The names of a zoom while the map moves: each stays where it stood while that is free, so that none leaps to and fro. */
export function wordsInPassing(
  scene: Scene,
  lang: Lang,
  zoom: number,
  before: readonly PlacedMapLabel[],
): readonly PlacedMapLabel[] {
  const sides = new Map(before.map(({ label, place }) => [label.key, place.side]));
  return mapLabels(scene, lang, zoom, {
    covered: [],
    of: (label) => {
      // The room of a bay's name is another at each zoom.
      const side = label.kind === 'bay' ? undefined : sides.get(label.key);
      return side ? { ...label, sides: [side, ...label.sides] } : label;
    },
  });
}
