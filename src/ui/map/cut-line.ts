// Whether a line of text that may be cut is, and as many of its parts as are not.

const BETWEEN = ' · ';

export const isCut = (line: HTMLElement): boolean => line.scrollWidth > line.clientWidth;

/** Writes the most of the text's parts, from its first, that fit into a place of one line; false where the first alone does not. */
export function mostParts(text: string, place: HTMLElement): boolean {
  const parts = text.split(BETWEEN);
  for (let count = parts.length; count > 0; count -= 1) {
    place.textContent = parts.slice(0, count).join(BETWEEN);
    if (!isCut(place)) return true;
  }
  return false;
}
