// For other programs: the same picture without what Inkscape, librsvg or an office suite does not know or draws otherwise.
import { node, type SvgNode } from './node';

/** What an element has from those around it. */
interface Context {
  /** Pixels of a unit of the element. */
  readonly scale: number;
  readonly width: number;
  readonly dashes: string;
  readonly fontSize: number;
  /** Whether the edge of letters lies behind them. */
  readonly isHaloed: boolean;
}

const isNode = (child: SvgNode | string): child is SvgNode => typeof child !== 'string';

function* all(picture: SvgNode): Generator<SvgNode> {
  yield picture;
  for (const child of picture.children) if (isNode(child)) yield* all(child);
}

const scaleOf = (transform: unknown): number =>
  Number(/scale\(([\d.]+)\)/.exec(String(transform))?.[1] ?? 1);

function within({ attributes }: SvgNode, outer: Context): Context {
  const order = attributes['paint-order'];
  return {
    scale: outer.scale * scaleOf(attributes.transform),
    width: Number(attributes['stroke-width'] ?? outer.width),
    dashes: String(attributes['stroke-dasharray'] ?? outer.dashes),
    fontSize: Number(attributes['font-size'] ?? outer.fontSize),
    isHaloed: order === undefined ? outer.isHaloed : order === 'stroke',
  };
}

/** At most four digits behind the point: enough for a thousandth of a pixel at any scale of the map. */
const short = (value: number): number => Math.round(value * 1e4) / 1e4;

function strokesIn({ scale, width, dashes }: Context): SvgNode['attributes'] {
  const scaledDashes = dashes.replace(/[\d.]+/g, (px) => String(short(Number(px) / scale)));
  return { 'stroke-width': short(width / scale), 'stroke-dasharray': scaledDashes || undefined };
}

/** The attributes without one of them. */
const without = (attributes: SvgNode['attributes'], left: string): SvgNode['attributes'] =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== left));

const EMS = /^(-?[\d.]+)em$/;

/** The attributes as every program reads them; those that only the page uses are gone. */
function plainAttributes({ tag, attributes }: SvgNode, context: Context): SvgNode['attributes'] {
  const { 'vector-effect': effect, 'letter-spacing': spacing, ...others } = attributes;
  const kept = Object.entries(without(others, 'paint-order')).filter(
    ([name]) => !name.startsWith('data-'),
  );
  const ems = EMS.exec(String(spacing ?? ''))?.[1];
  return {
    ...Object.fromEntries(kept),
    'letter-spacing': ems === undefined ? spacing : short(Number(ems) * context.fontSize),
    'xml:lang': attributes.lang,
    ...(tag === 'image' ? { href: undefined, 'xlink:href': attributes.href } : {}),
    ...(effect === undefined ? {} : strokesIn(context)),
  };
}

/** What is not drawn where it stands, but painted with. */
const PAINT: ReadonlySet<string> = new Set(['radialGradient', 'linearGradient', 'clipPath']);

/**
 * Strokes of a fixed width are divided by their scale; what is drawn by reference stands where it is referred to; letters
 * with an edge behind them are set twice; letter spacing is in pixels. Scales are uniform: `scale(n)`, by attribute. Plain
 * already, a picture stays as it is.
 */
export function plain(picture: SvgNode): SvgNode {
  const shapes = new Map<string, SvgNode>();
  for (const one of all(picture))
    if (typeof one.attributes.id === 'string') shapes.set(`#${one.attributes.id}`, one);

  function drawn(one: SvgNode, outer: Context): readonly SvgNode[] {
    const context = within(one, outer);
    if (one.tag === 'defs') {
      const paint = one.children.filter((child) => isNode(child) && PAINT.has(child.tag));
      return paint.length > 0 ? [node('defs', {}, paint)] : [];
    }
    const referred = one.tag === 'use' ? shapes.get(String(one.attributes.href)) : undefined;
    if (referred) {
      const place = without(one.attributes, 'href');
      const own = without(referred.attributes, 'id');
      const shape = node(referred.tag, own, referred.children);
      return Object.keys(place).length > 0
        ? drawn(node('g', place, [shape]), outer)
        : drawn(shape, outer);
    }
    const children = one.children.flatMap((child): readonly (SvgNode | string)[] =>
      isNode(child) ? drawn(child, context) : [child],
    );
    const made = node(one.tag, plainAttributes(one, context), children);
    if (one.tag !== 'text' || !context.isHaloed) return [made];
    return [
      node('text', { ...made.attributes, 'aria-hidden': 'true' }, children),
      node('text', { ...made.attributes, stroke: 'none' }, children),
    ];
  }
  const outermost = { scale: 1, width: 1, dashes: '', fontSize: 16, isHaloed: false };
  return drawn(picture, outermost)[0] ?? picture;
}
