// What is drawn of the parks, as GeoJSON for MapLibre: pearls, the ± of each, ties, knots and threads.
import { circle } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from 'geojson';
import type { ParkLine, Scene } from '../scene';

const collection = <G extends Point | LineString | Polygon>(
  features: Feature<G>[],
): FeatureCollection<G> => ({ type: 'FeatureCollection', features });

const pointFeature = (
  coordinates: Position,
  properties: Record<string, string | number | boolean>,
): Feature<Point> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
});

const lineOf = (
  coordinates: ParkLine['coordinates'],
  properties: Feature['properties'],
): Feature<LineString> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates: coordinates.map((position) => [...position]) },
});

/** A circle on the ground: MapLibre knows circles only in pixels. */
function haloOf({ site, park }: Scene['pearls'][number]): Feature<Polygon> {
  const { lon, lat, uncertaintyKm } = site;
  const halo = circle([lon, lat], uncertaintyKm, { steps: 72, units: 'kilometers' });
  return { ...halo, properties: { park } };
}

/** By the names of the style's sources. */
export function parkSources({ pearls, levels, threads }: Scene) {
  return {
    halos: collection(pearls.map(haloOf)),
    string: collection(levels.map(({ string }, level) => lineOf(string, { level }))),
    ties: collection(
      levels.flatMap(({ ties }, level) =>
        ties.map(({ park, coordinates }) => lineOf(coordinates, { park, level })),
      ),
    ),
    knots: collection(
      levels.flatMap(({ ties }, level) =>
        ties.flatMap(({ park, coordinates }) => {
          const knot = coordinates.at(-1);
          return knot ? [pointFeature([...knot], { park, level })] : [];
        }),
      ),
    ),
    thread: collection(threads.map(({ park, coordinates }) => lineOf(coordinates, { park }))),
    pearls: collection(
      pearls.map(({ id, park, site, groups, bead }) =>
        pointFeature([site.lon, site.lat], { id, park, ring: groups.join('+'), bead }),
      ),
    ),
  };
}
