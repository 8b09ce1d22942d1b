// Fixed strokes without `vector-effect`: as wide in pixels as they were, wherever they are drawn.
import { expect, it } from 'vitest';
import { node, toMarkup } from '../../../src/map/svg/node';
import { withScaledStrokes } from '../../../src/map/svg/scaled-strokes';

const FIXED = { 'vector-effect': 'non-scaling-stroke' };

it('divides widths and dashes by every scale above, and leaves other strokes alone', () => {
  const picture = node('svg', {}, [
    node('g', { transform: 'translate(3 4) scale(4)', 'stroke-width': 8 }, [
      node('path', { transform: 'scale(2)', 'stroke-dasharray': '2 16', ...FIXED }),
      node('path', { 'stroke-width': 8 }),
    ]),
  ]);
  expect(toMarkup(withScaledStrokes(picture))).toBe(
    '<svg><g transform="translate(3 4) scale(4)" stroke-width="8">' +
      '<path transform="scale(2)" stroke-dasharray="0.25 2" stroke-width="1"/>' +
      '<path stroke-width="8"/></g></svg>',
  );
});

it('draws a shape with its own width at each place that refers to it', () => {
  const picture = node('svg', {}, [
    node('defs', {}, [node('path', { id: 'shore', d: 'M0 0h1', ...FIXED })]),
    node('g', { 'stroke-width': 6, transform: 'scale(2)' }, [node('use', { href: '#shore' })]),
    node('g', { 'stroke-width': 2, transform: 'scale(2)' }, [node('use', { href: '#shore' })]),
  ]);
  const markup = toMarkup(withScaledStrokes(picture));
  expect(markup.match(/stroke-width="3"\/>/g)).toHaveLength(1);
  expect(markup.match(/stroke-width="1"\/>/g)).toHaveLength(2);
  expect(markup).not.toContain('<use');
});
