// @vitest-environment happy-dom
// The rest of the plan on the page: fetched once, asked for again after a failure, and shown with all it knows.
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPlan } from '../../../src/pipeline/data-set';
import { drawingOf } from '../../../src/map/drawings';
import { LazyPlan } from '../../../src/ui/document/lazy-plan.svelte';
import { sceneOf } from '../../../src/ui/map/scene-of';
import { choiceAt } from '../list/panel';
import { ofQingdao } from '../../fixtures/of-qingdao';

const fetchText = vi.hoisted(() => vi.fn<(address: string) => Promise<string>>());
vi.mock('../../../src/offline/page/fetch-text', () => ({ fetchText }));
vi.mock('virtual:corridor-data', () => ({ data: '', names: '', plan: 'plan.json' }));

const choice = choiceAt();

beforeEach(() => fetchText.mockReset());

describe('the rest of the plan', () => {
  ofQingdao('is fetched once, however many ask', async () => {
    fetchText.mockResolvedValue(readPlan());
    const late = new LazyPlan(choice);
    expect(late.whole).toBeNull();
    await Promise.all([late.need(), late.need()]);
    await late.need();
    flushSync();
    expect(fetchText).toHaveBeenCalledTimes(1);
    expect(late.whole?.plan.body('qnlm')?.layer).toBe('research');
  });

  it('is asked for again after a failure', async () => {
    fetchText.mockRejectedValueOnce(new Error('no network')).mockResolvedValue(readPlan());
    const late = new LazyPlan(choice);
    await expect(late.need()).rejects.toThrow('no network');
    expect(late.whole).toBeNull();
    await late.need();
    expect(late.whole).not.toBeNull();
  });

  it('is refused where it is of another build', async () => {
    fetchText.mockResolvedValue('{"contract":"plan-0"}');
    await expect(new LazyPlan(choice).need()).rejects.toThrow('plan-2');
  });

  it('draws over the map what a table draws, as long as the table is open, beneath the places', async () => {
    fetchText.mockResolvedValue(readPlan());
    const state = choiceAt('?layers=platforms');
    const late = new LazyPlan(state);
    await late.need();
    const { shown } = late.whole ?? {};
    if (!shown) throw new Error('the plan is here');
    const [places] = shown.marks;
    const idsOf = () => shown.over.marks(sceneOf(state.corridor), 10).map(({ id }) => id);
    const drawing = drawingOf(() => [{ id: 'drawn', attributes: {}, marks: [] }]);
    const end = shown.draw(() => drawing);
    expect(shown.marks).toEqual([drawing.over, places]);
    expect(idsOf()[0]).toBe('drawn');
    end();
    expect(shown.marks).toEqual([places]);
    expect(idsOf()).not.toContain('drawn');
  });
});
