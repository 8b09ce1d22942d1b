// @vitest-environment happy-dom
// MapLibre, given up for a reason that may pass, is begun with once more when it is asked for, and is never there twice.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RendererState } from '../../src/map/contract';
import { Supervisor } from '../../src/map/supervisor';
import { fakeRenderers, SETTINGS, settled } from '../fixtures/renderers';

function supervised() {
  const stage = document.body.appendChild(document.createElement('div'));
  const fake = fakeRenderers();
  const states: string[] = [];
  let again: (() => void) | undefined;
  const events = {
    onSelect: vi.fn(),
    onHover: vi.fn(),
    onCamera: vi.fn(),
    onState: (state: RendererState) => {
      states.push(state.kind === 'svg' ? `svg: ${state.reason}` : state.kind);
      again = state.kind === 'svg' ? state.retry : undefined;
    },
  };
  const supervisor = new Supervisor(stage, fake.renderers, SETTINGS, events, null);
  return { ...fake, supervisor, states, stage, retry: () => again };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('given up because it was slow', () => {
  it('MapLibre comes when it is asked for once more, and is never there twice', async () => {
    const { supervisor, states, stage, gl, alive, retry } = supervised();
    supervisor.launch();
    await settled();
    const first = gl();
    first.events.onFailure('slow-start');
    expect(states).toEqual(['starting', 'svg: slow-start']);
    expect(alive()).toBe(0);
    retry()?.();
    retry()?.();
    await settled();
    expect(gl()).not.toBe(first);
    expect(alive()).toBe(1);
    gl().events.onReady();
    expect(stage.dataset['renderer']).toBe('gl');
    expect(states).toEqual(['starting', 'svg: slow-start', 'starting', 'gl-ready']);
  });

  it('is not offered where there is no WebGL, nor once the map is gone', async () => {
    const { supervisor, states, gl, retry } = supervised();
    supervisor.launch();
    await settled();
    gl().events.onFailure('no-webgl');
    expect(retry()).toBeUndefined();
    const other = supervised();
    other.supervisor.launch();
    await settled();
    other.gl().events.onFailure('engine-error');
    other.supervisor.destroy();
    other.retry()?.();
    expect(states.at(-1)).toBe('svg: no-webgl');
    expect(other.states.at(-1)).toBe('svg: engine-error');
  });
});
