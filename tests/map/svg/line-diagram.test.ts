// The line diagram: every name on the page, none over another, wherever it is drawn.
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/domain/ids';
import { drawLineDiagram } from '../../../src/map/svg/line-diagram';
import { toMarkup } from '../../../src/map/svg/node';
import { decode, vocabularyOf } from '../../../src/state/codec';
import { CorridorState } from '../../../src/state/corridor-state.svelte';
import { lineInput } from '../../../src/ui/line-diagram/line-stations';
import { corridorFixture } from '../../fixtures/corridor';
import { ofQingdao } from '../../fixtures/of-qingdao';

const corridor = corridorFixture();
const stateAt = (address: string) =>
  new CorridorState(corridor, decode(address, vocabularyOf(corridor)).state);

describe.each(
  LANGS.flatMap((lang) => [300, 326, 350, 600, 703, 1000].map((w) => [lang, w] as const)),
)('the line (%s, %d px)', (lang, width) => {
  const line = drawLineDiagram(lineInput(stateAt(`?lang=${lang}`), width, 'x-'));

  it('cuts nothing off', () => {
    for (const { left, right, bottom } of line.boxes) {
      expect(left).toBeGreaterThanOrEqual(-1);
      expect(right).toBeLessThanOrEqual(width + 1);
      expect(bottom).toBeLessThanOrEqual(line.height);
    }
  });

  ofQingdao('keeps its stations apart, and their words in corridor order', () => {
    line.places.slice(1).forEach(({ x }, i) => {
      expect(x - (line.places[i]?.x ?? 0)).toBeCloseTo(line.pitch, 6);
    });
    expect(line.pitch).toBeGreaterThan(22);
    // Leaning names overlap as boxes but not as words; level ones and columns may not touch.
    const isLeaning = lang === 'en' && width < 650;
    if (!isLeaning)
      line.boxes.slice(1).forEach(({ left }, i) => {
        expect(left).toBeGreaterThan(line.boxes[i]?.right ?? 0);
      });
  });
});

describe('the stations', () => {
  ofQingdao('show what is chosen and what is left out, and the unlocated one dashed', () => {
    const state = stateAt('?park=blue-silicon-valley&industry=marine-information');
    const { stations } = lineInput(state, 600, 'x-');
    expect(stations.filter(({ isSelected }) => isSelected).map(({ park }) => park)).toEqual([
      'blue-silicon-valley',
    ]);
    expect(stations.filter(({ isDimmed }) => isDimmed).length).toBe(state.dimmed.size);
    expect(stations.filter(({ isLocated }) => !isLocated).map(({ park }) => park)).toEqual([
      'future-tech-park',
    ]);
    const markup = toMarkup(drawLineDiagram(lineInput(state, 600, 'x-')).picture);
    expect(markup.match(/opacity="0.35"/g)).toHaveLength(state.dimmed.size * 2);
    expect(markup).toContain('var(--selected)');
    expect(markup).toContain('stroke-dashoffset');
  });
});
