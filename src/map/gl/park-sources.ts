// What is drawn of the parks, as GeoJSON for MapLibre: pearls, the ± of each, ties, knots and threads.
import { circle } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from 'geojson';
import type { ParkLine, Scene } from '../scene';

const collection = <G extends Point | LineString | Polygon>(
  features: Feature<G>[],
): FeatureCollection<G> => ({ type: 'FeatureCollection', features });

const pointFeature = (
  coordinates: Position,
  properties: Record<string, string | boolean>,
): Feature<Point> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
});

const lineFeature = ({ park, coordinates }: ParkLine): Feature<LineString> => ({
  type: 'Feature',
  properties: { park },
  geometry: { type: 'LineString', coordinates: coordinates.map((position) => [...position]) },
});

/** A circle on the ground: MapLibre knows circles only in pixels. */
function haloOf({ site, park }: Scene['pearls'][number]): Feature<Polygon> {
  const { lon, lat, uncertaintyKm } = site;
  const halo = circle([lon, lat], uncertaintyKm, { steps: 72, units: 'kilometers' });
  return { ...halo, properties: { park } };
}

/** By the names of the style's sources. */
export function parkSources({ pearls, ties, threads }: Scene) {
  return {
    halos: collection(pearls.map(haloOf)),
    ties: collection(ties.map(lineFeature)),
    knots: collection(
      ties.flatMap(({ park, coordinates }) => {
        const knot = coordinates.at(-1);
        return knot ? [pointFeature([...knot], { park })] : [];
      }),
    ),
    thread: collection(threads.map(lineFeature)),
    pearls: collection(
      pearls.map(({ id, park, site, groups, bead }) =>
        pointFeature([site.lon, site.lat], { id, park, ring: groups.join('+'), bead }),
      ),
    ),
  };
}
