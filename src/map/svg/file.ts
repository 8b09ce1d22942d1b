// A picture as a file of its own; apart from the tree, so that only those who save one fetch the colours.
import { PALETTES, paletteTokens, type Theme } from '../palette';
import { NAMESPACE, toMarkup, type SvgNode } from './node';
import { plain } from './plain';

/** By which old programs find images. */
const XLINK = 'http://www.w3.org/1999/xlink';

/** A file for any program: the namespace is declared, and every `var(--token)` has become its colour in the theme. */
export function toFile(picture: SvgNode, theme: Theme): string {
  const tokens = new Map(paletteTokens(PALETTES[theme]));
  const { tag, attributes, children } = plain(picture);
  const drawn = toMarkup({ tag, attributes, children });
  const spaces = { xmlns: NAMESPACE, 'xmlns:xlink': drawn.includes('xlink:') ? XLINK : undefined };
  const markup = toMarkup({ tag, attributes: { ...spaces, ...attributes }, children });
  return markup.replace(/var\(--([a-z0-9-]+)\)/g, (reference: string, token: string) => {
    return tokens.get(token) ?? reference;
  });
}
