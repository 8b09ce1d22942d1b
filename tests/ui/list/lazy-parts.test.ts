// @vitest-environment happy-dom
// Parts of the panel that neither come nor fail: it says so, instead of leaving an empty place.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PATIENCE } from '../../../src/offline/page/or-tell';
import { decode, vocabularyOf } from '../../../src/state/codec';
import { CorridorState } from '../../../src/state/corridor-state.svelte';
import Panel from '../../../src/ui/list/Panel.svelte';
import { corridorFixture } from '../../fixtures/corridor';
import { ofQingdao } from '../../fixtures/of-qingdao';

vi.mock('../../../src/ui/card/cards', () => new Promise(() => undefined));
vi.mock('../../../src/ui/search/search-index', () => ({
  loadSearch: () => new Promise(() => undefined),
}));

const CORRIDOR = corridorFixture();
let panel: Record<string, unknown>;

function show(address: string): CorridorState {
  const state = new CorridorState(CORRIDOR, decode(address, vocabularyOf(CORRIDOR)).state);
  panel = mount(Panel, { target: document.body, props: { state, hover: { park: null } } });
  flushSync();
  return state;
}

const text = (): string => document.body.textContent;

async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
  flushSync();
}

beforeEach(() => vi.useFakeTimers());
afterEach(async () => {
  await unmount(panel);
  vi.useRealTimers();
});

ofQingdao('the details of what is chosen', async () => {
  const state = show('?lang=en&park=blue-silicon-valley');
  await pass(PATIENCE - 1);
  expect(text()).not.toContain('have not arrived yet');
  await pass(1);
  expect(text()).toContain('The details have not arrived yet');
  state.clearSelection();
  flushSync();
  expect(text()).not.toContain('have not arrived yet');
});

it('the search', async () => {
  show('?lang=en');
  const field = document.querySelector<HTMLInputElement>('input[role=combobox]');
  if (!field) throw new Error('There is no field.');
  field.value = 'marine';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  expect(text()).toContain('Loading the search');
  // The part itself takes a moment before the names in it are what does not come.
  await pass(2 * PATIENCE);
  expect(text()).toContain('The search could not be loaded');
});
