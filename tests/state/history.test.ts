// @vitest-environment happy-dom
// The address and the state in step: what makes an entry, what replaces one, and Back and Forward.
import { flushSync } from 'svelte';
import {
  afterEach,
  beforeEach,
  describe,
  expect,
  it,
  onTestFinished,
  vi,
  type MockInstance,
} from 'vitest';
import { decode, vocabularyOf } from '../../src/state/codec';
import { CorridorState } from '../../src/state/corridor-state.svelte';
import { connectHistory } from '../../src/state/history';
import { smallCorridor } from '../fixtures/domain/corridor';
import { ofQingdao } from '../fixtures/of-qingdao';

const corridor = smallCorridor();
const vocabulary = vocabularyOf(corridor);
const camera = { zoom: 9.5, lat: 36.2, lon: 120.3 };
let disconnect: () => void = () => undefined;
let push: MockInstance<History['pushState']>;
let replace: MockInstance<History['replaceState']>;

function connectAt(address: string): CorridorState {
  window.history.replaceState(null, '', address);
  const opened = decode(window.location.search, vocabulary).state;
  const state = new CorridorState(corridor, opened);
  disconnect = connectHistory(state, window, vocabulary, opened);
  flushSync();
  push = vi.spyOn(window.history, 'pushState');
  replace = vi.spyOn(window.history, 'replaceState');
  return state;
}

/** What the browser does on Back and Forward, once it has moved. */
function comeBackTo(address: string): void {
  replace.mockRestore();
  window.history.replaceState(null, '', address);
  replace = vi.spyOn(window.history, 'replaceState');
  window.dispatchEvent(new PopStateEvent('popstate'));
  flushSync();
}

const query = () => window.location.search;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  disconnect();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('history', () => {
  it('writes nothing until something changes', () => {
    connectAt('/en/?basis=derived,stated&junk=1#top');
    vi.advanceTimersByTime(1000);
    expect(push).not.toHaveBeenCalled();
    expect(replace).not.toHaveBeenCalled();
    expect(query()).toBe('?basis=derived,stated&junk=1');
  });

  it('makes no entry in a frame, where each would be one of the page around it', () => {
    vi.stubGlobal('parent', {});
    onTestFinished(() => void vi.unstubAllGlobals());
    const state = connectAt('/');
    state.selectPark('shinan-software-park');
    flushSync();
    state.toggleIndustry('biomedicine');
    flushSync();
    vi.advanceTimersByTime(1000);
    expect(push).not.toHaveBeenCalled();
    expect(query()).toBe('?park=shinan-software-park&industry=biomedicine');
  });

  ofQingdao(
    'makes an entry of each selection, filter and language, and keeps path and hash',
    () => {
      const state = connectAt('/en/#top');
      state.selectPark('shinan-software-park');
      flushSync();
      expect(query()).toBe('?park=shinan-software-park');
      state.toggleIndustry('biomedicine');
      flushSync();
      expect(query()).toBe('?park=shinan-software-park&industry=biomedicine');
      state.setLang('en');
      flushSync();
      expect(query()).toBe('?lang=en&park=shinan-software-park&industry=biomedicine');
      expect(push).toHaveBeenCalledTimes(3);
      expect(window.location.pathname).toBe('/en/');
      expect(window.location.hash).toBe('#top');
    },
  );

  ofQingdao('makes no entry for a change that leaves the address as it is', () => {
    const state = connectAt('/?park=shinan-software-park');
    state.selectPark('shinan-software-park');
    flushSync();
    state.toggle('role', 'focus');
    state.toggle('role', 'focus');
    flushSync();
    vi.advanceTimersByTime(1000);
    expect(push).not.toHaveBeenCalled();
    expect(replace).not.toHaveBeenCalled();
  });

  ofQingdao('replaces the entry for a camera, at most once in 300 ms', () => {
    const state = connectAt('/');
    for (let step = 0; step < 20; step += 1) {
      state.setCamera({ ...camera, zoom: 9 + step / 100 });
      flushSync();
    }
    expect(replace).not.toHaveBeenCalled();
    vi.advanceTimersByTime(300);
    expect(replace).toHaveBeenCalledTimes(1);
    expect(query()).toBe('?at=9.19/36.2/120.3');
    expect(push).not.toHaveBeenCalled();
  });

  it('leaves a camera with the entry that it belongs to', () => {
    const state = connectAt('/');
    state.setCamera(camera);
    flushSync();
    state.selectPark('shinan-software-park');
    flushSync();
    expect(replace).toHaveBeenCalledTimes(1);
    expect(query()).toBe('?park=shinan-software-park');
    vi.advanceTimersByTime(1000);
    expect(replace).toHaveBeenCalledTimes(1);
  });

  ofQingdao('follows Back and Forward without writing', () => {
    const state = connectAt('/');
    state.selectPark('shinan-software-park');
    flushSync();
    state.setCamera(camera);
    flushSync();
    comeBackTo('/?industry=biomedicine&lang=en&at=8/36/120');
    expect(state.selection).toEqual({ kind: 'none' });
    expect(state.filter.industries).toEqual(['biomedicine']);
    expect(state.lang).toBe('en');
    expect(state.camera).toEqual({ zoom: 8, lat: 36, lon: 120 });
    vi.advanceTimersByTime(1000);
    expect(push).toHaveBeenCalledTimes(1);
    expect(replace).not.toHaveBeenCalled();
    expect(query()).toBe('?industry=biomedicine&lang=en&at=8/36/120');
  });

  it('lets the state go on where the browser refuses to write', () => {
    const state = connectAt('/');
    push.mockImplementation(() => {
      throw new DOMException('too many calls', 'SecurityError');
    });
    state.selectPark('shinan-software-park');
    expect(() => flushSync()).not.toThrow();
    expect(state.selection).toEqual({ kind: 'park', id: 'shinan-software-park' });
  });

  it('stops with its disconnection', () => {
    const state = connectAt('/');
    disconnect();
    state.selectPark('shinan-software-park');
    flushSync();
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(query()).toBe('');
    expect(state.selection).toEqual({ kind: 'park', id: 'shinan-software-park' });
  });
});
