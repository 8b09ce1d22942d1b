// Addresses of the fine shores, the same files for either renderer.
import gshhg from '../../data/basemap/land-gshhg.geojson?url';
import osm from '../../data/basemap/land-osm.geojson?url';

/** Oldest first: they are stacked in this order. */
export const SHORE_FILES = { gshhg, osm } as const;
