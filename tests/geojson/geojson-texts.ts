// Texts of GeoJSON out of their parts.
export const of = (geometry: string): string =>
  `{"type":"Feature","properties":null,"geometry":${geometry}}`;
export const collection = (...features: readonly string[]): string =>
  `{"type":"FeatureCollection","features":[${features.join(',')}]}`;
export const polygon = (...rings: readonly string[]): string =>
  `{"type":"Polygon","coordinates":[${rings.join(',')}]}`;
export const line = (coordinates: string): string =>
  `{"type":"LineString","coordinates":${coordinates}}`;
export const point = (coordinates: string): string =>
  `{"type":"Point","coordinates":${coordinates}}`;
export const SQUARE = '[[0,0],[4,0],[4,4],[0,4],[0,0]]';
