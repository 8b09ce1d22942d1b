// What every layer file is given: colours, language and the scene; and the expressions they share.
import type {
  ExpressionSpecification,
  LayerSpecification,
  DataDrivenPropertyValueSpecification,
} from 'maplibre-gl';
import type { Palette, Theme } from '../palette';
import type { Scene } from '../scene';

export interface StyleContext {
  readonly palette: Palette;
  readonly theme: Theme;
  readonly scene: Scene;
}

export type Layers = (context: StyleContext) => LayerSpecification[];

/** One value while a park is filtered out, another while it is not. */
export function unlessDimmed(
  shown: number,
  dimmed: number,
): DataDrivenPropertyValueSpecification<number> {
  return ['case', DIMMED, dimmed, shown];
}

export const DIMMED: ExpressionSpecification = ['boolean', ['feature-state', 'dimmed'], false];

/** True while a park is selected or pointed at. */
export const MARKED: ExpressionSpecification = [
  'any',
  ['boolean', ['feature-state', 'selected'], false],
  ['boolean', ['feature-state', 'hovered'], false],
];

function isExpression(parts: readonly unknown[]): parts is ExpressionSpecification {
  return typeof parts[0] === 'string';
}

/** An expression put together from parts; that it is a right one is proved by the style's validator. */
export function expression(
  operator: string,
  ...operands: readonly unknown[]
): ExpressionSpecification {
  const parts: readonly unknown[] = [operator, ...operands];
  if (!isExpression(parts)) throw new TypeError('an expression begins with its operator');
  return parts;
}

/** A number that grows linearly with zoom: pairs of zoom and value. */
export function byZoom(
  ...stops: readonly (number | ExpressionSpecification)[]
): ExpressionSpecification {
  return expression('interpolate', ['linear'], ['zoom'], ...stops);
}
