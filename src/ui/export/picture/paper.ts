// The paper of a picture: A4, whichever way the view lies, in units of the map's own pixels.

/** Millimetres of A4, the longer side first. */
const A4 = [297, 210] as const;
/** Units along the longer side: type of 12 units stands 6.8 pt high on paper. */
const LONG = 1485;
export const MARGIN = 40;

export interface Paper {
  /** Units of the drawing. */
  readonly width: number;
  readonly height: number;
  readonly millimetres: { readonly width: number; readonly height: number };
}

/** A view that is clearly higher than wide stands upright. */
const UPRIGHT_FROM = 1.15;

export const isUpright = ({ width, height }: { width: number; height: number }): boolean =>
  height > width * UPRIGHT_FROM;

/** So many times as many units as usual, which makes type as much smaller. */
export function paperFor(view: { width: number; height: number }, times: number): Paper {
  const [wide, high] = isUpright(view) ? [A4[1], A4[0]] : [A4[0], A4[1]];
  const units = (mm: number): number => Math.round((mm / A4[0]) * LONG * times * 100) / 100;
  return { width: units(wide), height: units(high), millimetres: { width: wide, height: high } };
}

/** Millimetres of a drawing of so many px: as on screen, or as much smaller as A4 wants, whichever way it lies. */
export function onA4(width: number, height: number): Paper['millimetres'] {
  const [longer, shorter] = [Math.max(width, height), Math.min(width, height)];
  const scale = Math.min(25.4 / 96, A4[0] / longer, A4[1] / shorter);
  const rounded = (px: number): number => Math.round(px * scale * 100) / 100;
  return { width: rounded(width), height: rounded(height) };
}
