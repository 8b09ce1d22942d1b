// A picture as a file of its own; apart from the tree, so that only those who save one fetch the colours.
import { PALETTES, paletteTokens, type Theme } from '../palette';
import { NAMESPACE, toMarkup, type SvgNode } from './node';

/** A file of its own: the namespace is declared, and every `var(--token)` has become its colour in the theme. */
export function toFile(picture: SvgNode, theme: Theme): string {
  const tokens = new Map(paletteTokens(PALETTES[theme]));
  const markup = toMarkup({
    ...picture,
    attributes: { xmlns: NAMESPACE, ...picture.attributes },
  });
  return markup.replace(/var\(--([a-z0-9-]+)\)/g, (reference: string, token: string) => {
    return tokens.get(token) ?? reference;
  });
}
