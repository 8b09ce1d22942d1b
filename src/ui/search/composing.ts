// Whether a key belongs to an input method: it picks or drops what is being composed and commands nothing.

/** What of a keyboard event tells; `keyCode` is on its way out, but nothing else tells in Safari. */
interface Pressed {
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** Safari ends the composition first and sends the key after it, so that only its code, 229, still tells. */
export function isComposing({ isComposing, keyCode }: Pressed): boolean {
  return isComposing || keyCode === 229;
}
