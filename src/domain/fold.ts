// One form for all ways to write the same letters: widths, cases, accents, variants of Han characters, what is not seen.

/** Gives a text its one form; folding it again changes nothing. */
export type Fold = (text: string) => string;

/** Accents, and whatever a text carries without showing it: joiners, marks of direction, soft hyphens. */
const UNSEEN = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** `variants` holds pairs of characters side by side: one that is written, and the one it is the same as. */
export function foldWith(variants: string): Fold {
  const characters = Array.from(variants);
  const sameAs = new Map(
    characters.flatMap((written, at): [string, string][] =>
      at % 2 === 0 ? [[written, characters[at + 1] ?? written]] : [],
    ),
  );
  return (text) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(UNSEEN, '')
      .normalize('NFC')
      .replace(/\p{Script=Han}/gu, (character) => sameAs.get(character) ?? character);
}
