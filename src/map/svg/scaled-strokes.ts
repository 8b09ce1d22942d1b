// For renderers that do not know `vector-effect`: the same picture with every fixed stroke divided by its scale.
import { node, type SvgNode } from './node';

interface Context {
  /** Pixels of a unit of the element. */
  readonly scale: number;
  readonly width: number;
  readonly dashes: string;
}

const isNode = (child: SvgNode | string): child is SvgNode => typeof child !== 'string';

function* all(picture: SvgNode): Generator<SvgNode> {
  yield picture;
  for (const child of picture.children) if (isNode(child)) yield* all(child);
}

const hasFixedStroke = (shape: SvgNode): boolean =>
  [...all(shape)].some(({ attributes }) => 'vector-effect' in attributes);

const scaleOf = (transform: unknown): number =>
  Number(/scale\(([\d.]+)\)/.exec(String(transform))?.[1] ?? 1);

function within({ attributes }: SvgNode, outer: Context): Context {
  return {
    scale: outer.scale * scaleOf(attributes.transform),
    width: Number(attributes['stroke-width'] ?? outer.width),
    dashes: String(attributes['stroke-dasharray'] ?? outer.dashes),
  };
}

const withoutId = ({ tag, attributes, children }: SvgNode): SvgNode =>
  node(tag, { ...attributes, id: undefined }, children);

function strokesIn({ scale, width, dashes }: Context): SvgNode['attributes'] {
  const scaledDashes = dashes.replace(/[\d.]+/g, (px) => String(Number(px) / scale));
  return { 'stroke-width': width / scale, 'stroke-dasharray': scaledDashes || undefined };
}

/**
 * The picture without `vector-effect`. Shapes with a fixed stroke that are drawn by reference are put where they are
 * referred to, since each place has its own scale and width. Scales are uniform: `scale(n)`, by attribute.
 */
export function withScaledStrokes(picture: SvgNode): SvgNode {
  const shapes = new Map<string, SvgNode>();
  for (const one of all(picture))
    if (typeof one.attributes.id === 'string' && hasFixedStroke(one))
      shapes.set(`#${one.attributes.id}`, one);

  function scaled(one: SvgNode, outer: Context): SvgNode {
    const referred = shapes.get(String(one.attributes.href));
    if (referred) return scaled(withoutId(referred), outer);
    const context = within(one, outer);
    const children = one.children.map((child) => (isNode(child) ? scaled(child, context) : child));
    const { 'vector-effect': effect, ...attributes } = one.attributes;
    const strokes = effect === undefined ? {} : strokesIn(context);
    return node(one.tag, { ...attributes, ...strokes }, children);
  }
  return scaled(picture, { scale: 1, width: 1, dashes: '' });
}
