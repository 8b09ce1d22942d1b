// @vitest-environment happy-dom
// A picture is the same as markup, as a file and as elements; text never becomes markup.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../../src/map/palette';
import { toFile } from '../../../src/map/svg/file';
import { escapeMarkup, node, toElement, toMarkup } from '../../../src/map/svg/node';
import { ofQingdao } from '../../fixtures/of-qingdao';

describe('a picture', () => {
  it('is written with its attributes, and without those that are undefined', () => {
    const picture = node('g', { id: 'a', opacity: undefined, x: 0 }, [node('path', { d: 'M0 0' })]);
    expect(toMarkup(picture)).toBe('<g id="a" x="0"><path d="M0 0"/></g>');
  });

  it('keeps any text as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const host = document.createElement('div');
        host.append(toElement(node('text', { 'data-x': text }, [text])));
        expect(host.querySelectorAll('*')).toHaveLength(1);
        expect(host.textContent).toBe(text);
        expect(escapeMarkup(text)).not.toMatch(/[<>"]/);
      }),
    );
    expect(toMarkup(node('text', { id: '"><script>' }, ['</text><script>&']))).toBe(
      '<text id="&quot;&gt;&lt;script&gt;">&lt;/text&gt;&lt;script&gt;&amp;</text>',
    );
  });

  ofQingdao('as a file needs no stylesheet: every token has become its colour', () => {
    const file = toFile(
      node('rect', { fill: 'var(--groups-marine)', stroke: 'var(--sea)' }),
      'dark',
    );
    expect(file).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(file).toContain(`fill="${PALETTES.dark.groups.marine}"`);
    expect(file).toContain(`stroke="${PALETTES.dark.sea}"`);
    expect(file).not.toContain('var(');
  });
});
