// Which result the arrow keys, Home and End lead to.

/**
 * The position after a key among `count` results; null is the field itself, between the last and the first.
 * Undefined for a key that does not move, and for Home and End while in the field, where they move the caret.
 */
export function stepThrough(
  key: string,
  active: number | null,
  count: number,
): number | null | undefined {
  if (count === 0) return undefined;
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return active === null ? 0 : active === last ? null : active + 1;
    case 'ArrowUp':
      return active === null ? last : active === 0 ? null : active - 1;
    case 'Home':
      return active === null ? undefined : 0;
    case 'End':
      return active === null ? undefined : last;
    default:
      return undefined;
  }
}
