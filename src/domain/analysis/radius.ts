// How far around a place one may ask what lies there, in whole kilometres.
export const RADIUS_KM = { least: 1, most: 100, first: 10 } as const;
