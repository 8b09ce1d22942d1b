// The map of a sheet names every park, in either language.
import { expect, it } from 'vitest';
import { LANGS } from '../../../src/domain/ids';
import { coarseLand } from '../../../src/map/svg/coarse-land';
import type { SvgNode } from '../../../src/map/svg/node';
import { readOverview } from '../../../src/pipeline/data-set';
import { decode, vocabularyOf } from '../../../src/state/codec';
import { CorridorState } from '../../../src/state/corridor-state.svelte';
import { paperMap } from '../../../src/ui/print';
import { corridorFixture } from '../../fixtures/corridor';

const wordsOf = (node: SvgNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : wordsOf(child))).join('');

it.each(LANGS)('on the corridor sheet (%s)', (lang) => {
  const corridor = corridorFixture();
  const state = new CorridorState(corridor, decode(`?lang=${lang}`, vocabularyOf(corridor)).state);
  const map = paperMap(state, coarseLand(readOverview()));
  const words = wordsOf(map(703, lang === 'zh' ? 274 : 240)).replaceAll(' ', '');
  for (const { shortName } of corridor.parks)
    expect(words).toContain(shortName[lang].replaceAll(' ', ''));
});
