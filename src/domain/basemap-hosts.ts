// Which hosts the base maps of a site are fetched from, for its content security policy.
import { addressesOf, originOf } from './basemap-address';
import type { Basemap } from './basemaps';

/** Addresses from which it is fetched. */
function addresses(base: Basemap): readonly string[] {
  switch (base.kind) {
    case 'pmtiles':
      return [base.url];
    case 'style':
      return [base.url, ...base.hosts];
    case 'raster':
      return base.layers.flatMap((layer) => addressesOf(layer, base.key));
  }
}

/** Origins other than that of the site, each once. */
export const hostsOf = (bases: readonly Basemap[]): readonly string[] => [
  ...new Set(bases.flatMap(addresses).flatMap((address) => originOf(address) ?? [])),
];
