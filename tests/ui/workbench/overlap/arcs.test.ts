// @vitest-environment happy-dom
// What the overlap says of its arcs, and the terms it counts as the address carries them.
import { describe, expect, it } from 'vitest';
import { overlapOf } from '../../../../src/domain/analysis/overlap';
import { overlapArcs } from '../../../../src/domain/analysis/overlap-arcs';
import { encode } from '../../../../src/state/codec';
import { drawingOfArcs } from '../../../../src/ui/workbench/overlap/pair-arcs';
import OverlapTab from '../../../../src/ui/workbench/overlap/OverlapTab.svelte';
import { sceneOf } from '../../../../src/ui/map/scene-of';
import { planFixture } from '../../../fixtures/plan';
import { all, choiceAt, click, CORRIDOR, one, show, textOf } from '../../list/panel';
import { ofQingdao } from '../../../fixtures/of-qingdao';

const plan = planFixture();

describe('the arcs of the overlap', () => {
  it('are counted by the legend, by the terms of the address', () => {
    const choice = choiceAt('?lang=en&view=plan&tab=overlap&terms=exact');
    const tab = show(OverlapTab, { choice, plan });
    const count = (mode: 'exact' | 'mapped') =>
      overlapArcs(CORRIDOR, overlapOf(CORRIDOR, mode).pairs, null, null).arcs.length;
    expect(textOf(tab)).toContain(`the ${count('exact')} pairs with J ≥ 0.20`);
    click(one(tab, 'input[value=mapped]'));
    expect(textOf(tab)).toContain(`the ${count('mapped')} pairs with J ≥ 0.20`);
    expect(encode(choice.url)).not.toContain('terms');
    click(one(tab, 'input[value=exact]'));
    expect(encode(choice.url)).toContain('terms=exact');
  });

  ofQingdao('are missing for the park that is not located, and its line says so', () => {
    const tab = show(OverlapTab, { choice: choiceAt('?lang=zh&view=plan&tab=overlap'), plan });
    const fact = one(tab, '[data-fact="overlap/arcs/unlocated"]');
    expect(textOf(fact)).toContain('未来科技产业园位置未公布');
    expect(all(fact, '.source-note')).toHaveLength(1);
  });

  ofQingdao('say their similarity where they are singled out, and only there', () => {
    const { pairs } = overlapOf(CORRIDOR, 'mapped');
    const [opened = null] = [...pairs].sort((a, b) => (b.similarity ?? 0) - (a.similarity ?? 0));
    const wordsOf = (pair: typeof opened) =>
      drawingOfArcs(CORRIDOR, overlapArcs(CORRIDOR, pairs, pair, null).arcs)
        ?.groups(sceneOf(CORRIDOR), 'zh', 9.5)
        .find(({ id }) => id === 'arc-words')
        ?.marks.flatMap(({ children }) => children.flatMap((node) => node.children));
    expect(wordsOf(null)).toEqual([]);
    expect(wordsOf(opened)).toEqual(['0.50']);
    expect(drawingOfArcs(CORRIDOR, [])).toBeNull();
  });
});
