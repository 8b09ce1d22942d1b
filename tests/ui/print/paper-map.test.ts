// The map of a sheet: it names every park, in either language, cuts no name, and shows all of the corridor for the story.
import { expect, it } from 'vitest';
import { LANGS } from '../../../src/domain/ids';
import { coarseLand } from '../../../src/map/svg/coarse-land';
import { textWidth } from '../../../src/map/svg/label-boxes';
import type { SvgNode } from '../../../src/map/svg/node';
import { readOverview } from '../../../src/pipeline/data-set';
import { decode, vocabularyOf } from '../../../src/state/codec';
import { CorridorState } from '../../../src/state/corridor-state.svelte';
import { paperMap } from '../../../src/ui/print/paper-map';
import { corridorFixture } from '../../fixtures/corridor';
import { ofQingdao } from '../../fixtures/of-qingdao';

const wordsOf = (node: SvgNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');

ofQingdao.each(LANGS)('on the corridor sheet (%s)', (lang) => {
  const corridor = corridorFixture();
  const state = new CorridorState(corridor, decode(`?lang=${lang}`, vocabularyOf(corridor)).state);
  const map = paperMap(state, coarseLand(readOverview()));
  const words = wordsOf(map(703, lang === 'zh' ? 274 : 240)).replaceAll(' ', '');
  for (const { shortName } of corridor.parks)
    expect(words).toContain(shortName[lang].replaceAll(' ', ''));
});

const mapOf = (query: string, width: number, height: number) => {
  const corridor = corridorFixture();
  const { state: url } = decode(query, vocabularyOf(corridor));
  return paperMap(new CorridorState(corridor, url), coarseLand(readOverview()))(width, height);
};

interface Span {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

const MOVED = /^translate\((-?[\d.]+) (-?[\d.]+)/;

/** The words on the sheet, how far each reaches, and where its baseline is; in px from the left and the top. */
function spansOf(
  { attributes: own, children }: SvgNode,
  [x, y]: readonly [number, number] = [0, 0],
  above: SvgNode['attributes'] = {},
): readonly Span[] {
  const set = Object.entries(own).filter(([, value]) => value !== undefined);
  const attributes: SvgNode['attributes'] = { ...above, ...Object.fromEntries(set) };
  const [, right = '0', down = '0'] = MOVED.exec(String(own['transform'] ?? '')) ?? [];
  const at = [x + Number(right), y + Number(down)] as const;
  return children.flatMap((child) => {
    if (typeof child !== 'string') return spansOf(child, at, attributes);
    const width = textWidth({ text: child, size: Number(attributes['font-size']) });
    const before = { end: 1, middle: 0.5 }[String(attributes['text-anchor'])] ?? 0;
    const from = at[0] + Number(attributes['x']) - before * width;
    return [{ text: child, from, to: from + width, y: at[1] + Number(attributes['y']) }];
  });
}

it.each(LANGS)('cuts no name at its sides (%s)', (lang) => {
  for (const { id } of corridorFixture().parks) {
    const drawing = mapOf(`?lang=${lang}&park=${id}`, 346, 290);
    const [width, height] = [
      Number(drawing.attributes['width']),
      Number(drawing.attributes['height']),
    ];
    const seen = spansOf(drawing);
    const inSight = seen.filter(({ from, to, y }) => to > 0 && from < width && y > 0 && y < height);
    expect(inSight.length, id).toBeGreaterThan(1);
    for (const { text, from, to } of inSight)
      expect(from < 0 || to > width ? text : '', id).toBe('');
  }
});

it('is that of the corridor where the story is read, whatever its stop', () =>
  expect(mapOf('?view=story&step=4', 703, 274)).toEqual(mapOf('', 703, 274)));
