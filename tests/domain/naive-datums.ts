// GCJ-02 and BD-09 by their published formulas, written apart from the library that the links use; and the way back.

export interface Degrees {
  readonly lon: number;
  readonly lat: number;
}

/** Krasovsky 1940: semi-major axis in metres, and the square of the eccentricity (published with 0.00669342162296594323). */
const A = 6378245.0;
const EE = 0.006693421622965943;
const X_PI = (Math.PI * 3000.0) / 180.0;

const wave = (x: number, ...parts: readonly (readonly [height: number, angle: number])[]): number =>
  parts.reduce((sum, [height, angle]) => sum + height * Math.sin(x * angle * Math.PI), 0) * (2 / 3);

function northing(x: number, y: number): number {
  const plane = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
  return (
    plane +
    wave(x, [20, 6], [20, 2]) +
    wave(y, [20, 1], [40, 1 / 3]) +
    wave(y, [160, 1 / 12], [320, 1 / 30])
  );
}

function easting(x: number, y: number): number {
  const plane = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
  return (
    plane +
    wave(x, [20, 6], [20, 2]) +
    wave(x, [20, 1], [40, 1 / 3]) +
    wave(x, [150, 1 / 12], [300, 1 / 30])
  );
}

export function gcj02({ lon, lat }: Degrees): Degrees {
  const radians = (lat / 180) * Math.PI;
  const magic = 1 - EE * Math.sin(radians) ** 2;
  const metresNorth = northing(lon - 105, lat - 35);
  const metresEast = easting(lon - 105, lat - 35);
  return {
    lon: lon + (metresEast * 180) / ((A / Math.sqrt(magic)) * Math.cos(radians) * Math.PI),
    lat: lat + (metresNorth * 180) / (((A * (1 - EE)) / magic ** 1.5) * Math.PI),
  };
}

export function bd09(place: Degrees): Degrees {
  const { lon: x, lat: y } = gcj02(place);
  const z = Math.hypot(x, y) + 0.00002 * Math.sin(y * X_PI);
  const theta = Math.atan2(y, x) + 0.000003 * Math.cos(x * X_PI);
  return { lon: z * Math.cos(theta) + 0.0065, lat: z * Math.sin(theta) + 0.006 };
}

export function metresBetween(from: Degrees, to: Degrees): number {
  const perDegree = (Math.PI / 180) * 6371008.8;
  const east = (to.lon - from.lon) * perDegree * Math.cos((from.lat / 180) * Math.PI);
  return Math.hypot(east, (to.lat - from.lat) * perDegree);
}
