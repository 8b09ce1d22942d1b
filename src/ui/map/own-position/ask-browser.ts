// Asks the browser for the position, once, and says in which of the ways it had none.
import { isFramed } from '../../../domain/frame';
import type { OwnPosition } from '../../../domain/own-position';

export type Lack = 'refused' | 'framed' | 'unavailable' | 'timeout' | 'insecure' | 'absent';

/** Milliseconds that the search for satellites may take; the question to the reader is not counted by browsers. */
const PATIENCE = 10_000;

const LACKS: Readonly<Record<number, Lack>> = { 1: 'refused', 2: 'unavailable', 3: 'timeout' };

function lackOf({ code }: Pick<GeolocationPositionError, 'code'>): Lack {
  const lack = LACKS[code] ?? 'unavailable';
  return lack === 'refused' && isFramed() ? 'framed' : lack;
}

/**
 * One position, no watch: distances of kilometres need no moving dot, and the device stops to search at once. It is a
 * fresh one, as whoever presses again has gone on. Never rejects.
 */
export function askBrowser(): Promise<OwnPosition | Lack> {
  if (!window.isSecureContext) return Promise.resolve('insecure');
  if (!('geolocation' in navigator)) return Promise.resolve('absent');
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude: lon, latitude: lat, accuracy } }) =>
        resolve(
          [lon, lat, accuracy].every(Number.isFinite)
            ? { lon, lat, accuracyKm: accuracy / 1000 }
            : 'unavailable',
        ),
      (error) => resolve(lackOf(error)),
      { enableHighAccuracy: true, maximumAge: 0, timeout: PATIENCE },
    );
  });
}
