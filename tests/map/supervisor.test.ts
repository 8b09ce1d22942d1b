// @vitest-environment happy-dom
// The supervisor: whatever happens to MapLibre, one map is on screen, and never are two of MapLibre's alive.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SvgReason } from '../../src/map/contract';
import { Supervisor, TIMES } from '../../src/map/supervisor';
import { fakeRenderers, HERE, SETTINGS, settled } from '../fixtures/renderers';

function supervised(stay: SvgReason | null = null) {
  const stage = document.body.appendChild(document.createElement('div'));
  const fake = fakeRenderers();
  const states: string[] = [];
  const onCamera = vi.fn();
  const supervisor = new Supervisor(
    stage,
    fake.renderers,
    SETTINGS,
    {
      onSelect: vi.fn(),
      onHover: vi.fn(),
      onCamera,
      onState: (state) => states.push(state.kind === 'svg' ? `svg: ${state.reason}` : state.kind),
    },
    stay,
  );
  const shown = (): string[] =>
    [...stage.children].flatMap((host) =>
      host instanceof HTMLElement && !host.inert ? [host.dataset['renderer'] ?? ''] : [],
    );
  return { ...fake, supervisor, states, stage, shown, onCamera };
}

async function withMapLibre() {
  const all = supervised();
  all.supervisor.launch();
  await settled();
  all.gl().events.onReady();
  return all;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('at the start', () => {
  it('the SVG is there at once, and MapLibre covers it when it is drawn', async () => {
    const { supervisor, states, shown, gl } = supervised();
    expect(shown()).toEqual(['svg']);
    supervisor.launch();
    supervisor.launch();
    await settled();
    expect(shown()).toEqual(['svg']);
    gl().events.onReady();
    expect(shown()).toEqual(['gl']);
    expect(states).toEqual(['starting', 'gl-ready']);
    expect(gl().map.takeView).toHaveBeenCalledWith({ camera: HERE, fitted: null });
  });

  it('the first movement of the hand begins it too', async () => {
    const { svgEvents, built } = supervised();
    svgEvents().onCamera(HERE);
    await settled();
    expect(built()).toBe(1);
  });

  it.each(['chosen', 'save-data'] as const)('the SVG stays when %s', async (reason) => {
    const { supervisor, states, built } = supervised(reason);
    supervisor.launch();
    await settled();
    expect(built()).toBe(0);
    expect(states).toEqual([`svg: ${reason}`]);
  });

  it.each([
    ['no-webgl', new Error('no context')],
    ['engine-error', new TypeError('Failed to fetch dynamically imported module')],
  ])('the SVG stays for good for %s', async (reason, error) => {
    const { supervisor, states, shown, failNext } = supervised();
    failNext(error);
    supervisor.launch();
    await settled();
    expect(states).toEqual(['starting', `svg: ${reason}`]);
    expect(shown()).toEqual(['svg']);
  });

  it('MapLibre waits while a hand is on the map', async () => {
    const { supervisor, shown, gl, setBusy } = supervised();
    supervisor.launch();
    await settled();
    setBusy(true);
    gl().events.onReady();
    vi.advanceTimersByTime(TIMES.busy * 5);
    expect(shown()).toEqual(['svg']);
    setBusy(false);
    vi.advanceTimersByTime(TIMES.busy);
    expect(shown()).toEqual(['gl']);
  });
});

describe('when the context is lost', () => {
  it('the SVG stands in at once with the same view, and gives way when all is drawn again', async () => {
    const { gl, svg, shown, states } = await withMapLibre();
    gl().events.onContext('lost');
    expect(shown()).toEqual(['svg']);
    expect(svg().takeView).toHaveBeenLastCalledWith(gl().map.view);
    expect(svg().update).toHaveBeenLastCalledWith(SETTINGS);
    gl().events.onContext('back');
    expect(shown()).toEqual(['svg']);
    gl().events.onContext('drawn');
    expect(shown()).toEqual(['gl']);
    expect(states).toEqual(['starting', 'gl-ready', 'degraded', 'gl-ready']);
  });

  it('a hundred times, it comes back a hundred times, with the one map', async () => {
    const { gl, built, shown } = await withMapLibre();
    for (let loss = 0; loss < 100; loss += 1) {
      gl().events.onContext('lost');
      vi.advanceTimersByTime(TIMES.contextBack - 1);
      gl().events.onContext('back');
      gl().events.onContext('drawn');
      expect(shown()).toEqual(['gl']);
    }
    expect(built()).toBe(1);
  });

  it('and does not come back, MapLibre is built once more, and after that never again', async () => {
    const { gl, built, alive, shown, states } = await withMapLibre();
    gl().events.onContext('lost');
    vi.advanceTimersByTime(TIMES.contextBack);
    await settled();
    expect(built()).toBe(2);
    expect(alive()).toBe(1);
    gl().events.onReady();
    expect(shown()).toEqual(['gl']);

    gl().events.onContext('lost');
    vi.advanceTimersByTime(TIMES.contextBack);
    await settled();
    expect(built()).toBe(2);
    expect(alive()).toBe(0);
    expect(shown()).toEqual(['svg']);
    expect(states.at(-1)).toBe('svg: engine-error');
  });

  it('and the second map fails too, the SVG stays for good', async () => {
    const { gl, failNext, shown, states, alive } = await withMapLibre();
    failNext(new Error('no context'));
    gl().events.onContext('lost');
    vi.advanceTimersByTime(TIMES.contextBack);
    await settled();
    expect(shown()).toEqual(['svg']);
    expect(states.at(-1)).toBe('svg: no-webgl');
    expect(alive()).toBe(0);
  });

  it('what the old map still says is not listened to', async () => {
    const { gl, shown } = await withMapLibre();
    const old = gl();
    old.events.onContext('lost');
    vi.advanceTimersByTime(TIMES.contextBack);
    await settled();
    old.events.onReady();
    old.events.onContext('drawn');
    expect(shown()).toEqual(['svg']);
  });
});

describe('the heartbeat', () => {
  it.each(['dead', 'throws'] as const)('rebuilds a map that is %s', async (pulse) => {
    const { gl, built, states } = await withMapLibre();
    gl().map.heartbeat.mockImplementation(() =>
      pulse === 'dead' ? Promise.resolve('dead') : Promise.reject(new Error('gone')),
    );
    await vi.advanceTimersByTimeAsync(TIMES.heartbeat);
    await settled();
    expect(built()).toBe(2);
    expect(states).toContain('degraded');
  });

  it('goes on for as long as the map is well', async () => {
    const { gl } = await withMapLibre();
    await vi.advanceTimersByTimeAsync(TIMES.heartbeat * 4);
    expect(gl().map.heartbeat.mock.calls.length).toBeGreaterThanOrEqual(3);
  });
});

describe('the page', () => {
  it('commands the map that is shown, and tells it everything it missed', async () => {
    const { supervisor, gl, svg } = await withMapLibre();
    const filtered = { ...SETTINGS, dimmed: new Set(['future-tech-park'] as const) };
    supervisor.update(filtered);
    supervisor.hover('future-tech-park');
    expect(gl().map.update).toHaveBeenLastCalledWith(filtered);
    gl().events.onContext('lost');
    expect(svg().update).toHaveBeenLastCalledWith(filtered);
    expect(svg().hover).toHaveBeenLastCalledWith('future-tech-park');
    supervisor.zoomBy(1);
    expect(svg().zoomBy).toHaveBeenCalledWith(1);
  });

  it('keeps the keyboard on the same pearl', async () => {
    const { gl, svgHost } = await withMapLibre();
    gl().host.querySelector<HTMLElement>('[data-key=b]')?.focus();
    gl().events.onContext('lost');
    expect(document.activeElement).toBe(svgHost().querySelector('[data-key=b]'));
  });

  it('leaves nothing behind', async () => {
    const { supervisor, stage, alive } = await withMapLibre();
    supervisor.destroy();
    expect(stage.children).toHaveLength(0);
    expect(alive()).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(alive()).toBe(0);
  });
});

it('tells of no camera that a hand leaves behind by being let go of', async () => {
  const { supervisor, gl, onCamera } = await withMapLibre();
  gl().events.onCamera(HERE);
  expect(onCamera).toHaveBeenCalledTimes(1);
  gl().map.letGo.mockImplementation(() => gl().events.onCamera(HERE));
  supervisor.letGo();
  expect(onCamera).toHaveBeenCalledTimes(1);
  gl().events.onCamera(HERE);
  expect(onCamera).toHaveBeenCalledTimes(2);
});
