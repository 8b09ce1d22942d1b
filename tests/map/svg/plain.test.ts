// Pictures for other programs: nothing in them that Inkscape or librsvg does not know, and as they were to look at.
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/domain/ids';
import { toFile } from '../../../src/map/svg/file';
import { drawLineDiagram } from '../../../src/map/svg/line-diagram';
import { node, toMarkup } from '../../../src/map/svg/node';
import { plain } from '../../../src/map/svg/plain';
import { NOTHING_SELECTED } from '../../../src/state/url-state';
import { lineInput } from '../../../src/ui/line-diagram/line-stations';
import { corridorFixture } from '../../fixtures/corridor';
import { UNKNOWN_TO_OTHERS } from '../../fixtures/pictures';

const FIXED = { 'vector-effect': 'non-scaling-stroke' };

describe('fixed strokes', () => {
  it('have widths and dashes divided by every scale above; other strokes are left alone', () => {
    const picture = node('svg', {}, [
      node('g', { transform: 'translate(3 4) scale(4)', 'stroke-width': 8 }, [
        node('path', { transform: 'scale(2)', 'stroke-dasharray': '2 16', ...FIXED }),
        node('path', { 'stroke-width': 8 }),
      ]),
    ]);
    expect(toMarkup(plain(picture))).toBe(
      '<svg><g transform="translate(3 4) scale(4)" stroke-width="8">' +
        '<path transform="scale(2)" stroke-dasharray="0.25 2" stroke-width="1"/>' +
        '<path stroke-width="8"/></g></svg>',
    );
  });

  it('have their own width at each place that refers to a shape', () => {
    const picture = node('svg', {}, [
      node('defs', {}, [node('path', { id: 'shore', d: 'M0 0h1', ...FIXED })]),
      node('g', { 'stroke-width': 6, transform: 'scale(2)' }, [node('use', { href: '#shore' })]),
      node('g', { 'stroke-width': 2, transform: 'scale(2)' }, [node('use', { href: '#shore' })]),
    ]);
    const markup = toMarkup(plain(picture));
    expect(markup.match(/stroke-width="3"\/>/g)).toHaveLength(1);
    expect(markup.match(/stroke-width="1"\/>/g)).toHaveLength(1);
    expect(markup).not.toMatch(/<use|<defs|id=/);
  });
});

it('puts what is drawn by reference where it is referred to, with its place', () => {
  const picture = node('svg', {}, [
    node('defs', {}, [
      node('radialGradient', { id: 'lustre' }),
      node('g', { id: 'pearl' }, [node('circle', { r: 9, fill: 'url(#lustre)' })]),
    ]),
    node('use', { href: '#pearl', transform: 'translate(1 2)scale(.5)' }),
  ]);
  expect(toMarkup(plain(picture))).toBe(
    '<svg><defs><radialGradient id="lustre"/></defs>' +
      '<g transform="translate(1 2)scale(.5)"><g><circle r="9" fill="url(#lustre)"/></g></g></svg>',
  );
});

it('sets letters twice where their edge lies behind them, whoever says so, and spaces them in pixels', () => {
  const halo = { stroke: 'white', 'paint-order': 'stroke', 'font-size': 20 };
  const picture = node('svg', {}, [
    node('g', halo, [
      node('text', { 'letter-spacing': '0.05em' }, ['a']),
      node('text', { 'paint-order': 'normal' }, ['b']),
    ]),
  ]);
  expect(toMarkup(plain(picture))).toBe(
    '<svg><g stroke="white" font-size="20"><text letter-spacing="1" aria-hidden="true">a</text>' +
      '<text letter-spacing="1" stroke="none">a</text><text>b</text></g></svg>',
  );
});

it('says the language as old programs read it, and leaves a plain picture as it is', () => {
  const once = plain(node('svg', { lang: 'zh-CN', 'data-bay': 'a' }, [node('text', {}, ['湾'])]));
  expect(toMarkup(once)).toBe('<svg lang="zh-CN" xml:lang="zh-CN"><text>湾</text></svg>');
  expect(plain(once)).toEqual(once);
});

it.each(LANGS)('makes a line diagram that every program draws, as a file (%s)', (lang) => {
  const state = { corridor: corridorFixture(), lang, selection: NOTHING_SELECTED };
  const input = lineInput({ ...state, dimmed: new Set(['future-tech-park']) }, 340, 'line-');
  const file = toFile(drawLineDiagram(input).picture, 'light');
  for (const unknown of UNKNOWN_TO_OTHERS) expect(file).not.toMatch(unknown);
});
