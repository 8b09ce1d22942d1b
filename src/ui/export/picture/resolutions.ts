// How many pixels a picture has: as many as paper wants, and no more than a phone's canvas can hold.

/** To the inch: print, then less and less where a browser cannot. */
const STEPS = [300, 200, 150, 96] as const;
/** iOS draws nothing on a canvas of more pixels, and old ones nothing on a longer side. */
const MOST_PIXELS = 16_777_216;
const LONGEST = 8192;

export interface Resolution {
  readonly width: number;
  readonly height: number;
  readonly perMillimetre: number;
}

/** The finest first; a picture too large for the coarsest is drawn as fine as can be. Sizes are in millimetres. */
export function resolutionsFor(width: number, height: number): readonly Resolution[] {
  const most = Math.min(
    Math.sqrt(MOST_PIXELS / (width * height)),
    LONGEST / Math.max(width, height),
  );
  const wanted = STEPS.map((perInch) => perInch / 25.4);
  const fitting = wanted.filter((perMillimetre) => perMillimetre <= most);
  const finest = (wanted[0] ?? most) > most ? [most] : [];
  return [...finest, ...fitting].map((perMillimetre) => ({
    perMillimetre,
    width: Math.floor(width * perMillimetre),
    height: Math.floor(height * perMillimetre),
  }));
}
