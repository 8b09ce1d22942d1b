// The length of a scale bar: the largest round distance that fits.

/** The widest that it becomes. */
export const SCALE_MAX_PX = 110;

export interface ScaleBar {
  readonly km: number;
  readonly px: number;
}

/** A round distance (1, 2 or 5 × 10ⁿ km) whose bar is at most `maxPx` wide at `metresPerPixel`. */
export function scaleBar(metresPerPixel: number, maxPx: number): ScaleBar {
  const limit = (metresPerPixel * maxPx) / 1000;
  const magnitude = 10 ** Math.floor(Math.log10(limit));
  const step = [5, 2, 1].find((factor) => factor * magnitude <= limit) ?? 1;
  const km = step * magnitude;
  return { km, px: (km * 1000) / metresPerPixel };
}

/** `10 km`, or metres below one kilometre; both are read alike in Chinese and English. */
export function scaleLabel(km: number): string {
  return km >= 1 ? `${km} km` : `${Math.round(km * 1000)} m`;
}
