// A picture as plain data: one tree that becomes markup (page, print, download) or live elements.

/** Of SVG itself. */
export const NAMESPACE = 'http://www.w3.org/2000/svg';

export interface SvgNode {
  readonly tag: string;
  /** Undefined leaves an attribute out. Colours are `var(--token)` of the palette. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly (SvgNode | string)[];
}

export function node(
  tag: string,
  attributes: SvgNode['attributes'] = {},
  children: SvgNode['children'] = [],
): SvgNode {
  return { tag, attributes, children };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text made safe to stand in markup, inside an element or a quoted attribute. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** Markup of a picture, to stand in HTML; attributes and text are escaped. */
export function toMarkup({ tag, attributes, children }: SvgNode): string {
  const written = Object.entries(attributes)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${escapeMarkup(String(value))}"`],
    )
    .join('');
  const inner = children
    .map((child) => (typeof child === 'string' ? escapeMarkup(child) : toMarkup(child)))
    .join('');
  return inner === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inner}</${tag}>`;
}

/** Live elements of a picture; no markup is parsed, so any text is text. */
export function toElement({ tag, attributes, children }: SvgNode): SVGElement {
  const made = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, String(value));
  made.append(...children.map((child) => (typeof child === 'string' ? child : toElement(child))));
  return made;
}
