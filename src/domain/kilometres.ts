// Kilometres as text, which both languages write alike.

/** With their unit: one decimal under 100 km, none from there on. */
export function formatKm(km: number): string {
  return `${km < 99.95 ? km.toFixed(1) : km.toFixed(0)} km`;
}

/** How far off a position or distance may be, in kilometres: whole ones without a decimal. */
export function formatPlusMinus(km: number): string {
  return `± ${Number(km.toFixed(1)).toString()} km`;
}

/** `12.3 ± 4.3 km`: the unit stands once. */
export const withError = (km: number, plusMinusKm: number): string =>
  `${formatKm(km).replace(/ km$/, '')} ${formatPlusMinus(plusMinusKm)}`;

/** How far off a single position may be: in metres below a kilometre. */
export const formatAccuracy = (km: number): string =>
  km < 0.9995 ? `± ${Math.max(1, Math.round(km * 1000))} m` : formatPlusMinus(km);
