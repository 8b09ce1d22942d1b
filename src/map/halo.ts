// How the ± of a place is edged, so that it is told from land and water alike: dots on a pale line.

/** Of the dots: 3:1 on every ground (tests/map/palette.test.ts). */
export const EDGE_OPACITY = 0.85;

/** The line beneath the dots; px. */
export const CASING = { width: 3, opacity: 0.55 } as const;
