// A base map that fails gives way to the chart, is told of, and is tried again after a minute.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BaseFault } from '../../../src/map/base/base-fault';
import { BaseKeeper, RETRY_MS, type BaseState } from '../../../src/map/base/base-keeper';
import type { OpenBase } from '../../../src/map/base/open-base';
import { NoTile } from '../../../src/map/base/protocol';
import { PICTURES, STREETS, STYLED } from '../../fixtures/basemaps';

const settled = () => vi.advanceTimersByTimeAsync(0);

class Bench {
  fault: BaseFault | null = null;
  tileFault: Error | null = null;
  opened: string[] = [];
  states: BaseState[] = [];
  readonly keeper = new BaseKeeper(
    ({ id }) => {
      this.opened.push(id);
      return this.fault ? Promise.reject(this.fault) : Promise.resolve(this.#base);
    },
    (state) => this.states.push(state),
  );
  readonly #base: OpenBase = {
    draw: () => ({ sources: {}, layers: [] }),
    tile: () =>
      this.tileFault ? Promise.reject(this.tileFault) : Promise.resolve(new ArrayBuffer(1)),
  };

  get now(): BaseState | undefined {
    return this.states.at(-1);
  }

  async load(controller = new AbortController()): Promise<unknown> {
    return this.now?.below
      ?.load({ url: 'base://1/0/0' }, controller)
      .catch((error: unknown) => error);
  }
}

let bench: Bench;
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  bench = new Bench();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('draws what is asked for once it is there, and the chart again when that is', async () => {
  bench.keeper.want(STREETS);
  expect(bench.states).toEqual([]);
  await settled();
  expect(bench.now).toMatchObject({ below: { id: 'streets', maxZoom: 16 }, fault: null });
  bench.keeper.want(STREETS);
  expect(bench.opened).toEqual(['streets']);
  bench.keeper.want(null);
  expect(bench.now).toEqual({ below: null, fault: null });
});

it('tells what failed, and tries again after a minute until it comes', async () => {
  bench.fault = new BaseFault('refused', '429');
  bench.keeper.want(STREETS);
  await settled();
  expect(bench.now).toMatchObject({ below: null, fault: { kind: 'refused', detail: '429' } });
  await vi.advanceTimersByTimeAsync(RETRY_MS);
  expect(bench.opened).toHaveLength(2);
  bench.fault = null;
  await vi.advanceTimersByTimeAsync(RETRY_MS);
  expect(bench.now).toMatchObject({ below: { id: 'streets' }, fault: null });
  await vi.advanceTimersByTimeAsync(5 * RETRY_MS);
  expect(bench.opened).toHaveLength(3);
});

it('forgets what is no longer asked for, whenever it comes', async () => {
  bench.fault = new BaseFault('unreachable');
  bench.keeper.want(STREETS);
  bench.fault = null;
  bench.keeper.want(PICTURES);
  await vi.advanceTimersByTimeAsync(3 * RETRY_MS);
  expect(bench.states.map(({ below, fault }) => below?.id ?? fault?.kind)).toEqual(['pictures']);
  bench.keeper.end();
});

describe('while it is drawn', () => {
  beforeEach(async () => {
    bench.keeper.want(STREETS);
    await settled();
  });

  it('a refusal of a tile is one of all', async () => {
    bench.tileFault = new BaseFault('refused', '418');
    expect(await bench.load()).toBe(bench.tileFault);
    expect(bench.now).toMatchObject({ below: null, fault: { detail: '418' } });
  });

  it('a tile that does not come has it looked at again, and falls with it', async () => {
    bench.tileFault = new TypeError('Failed to fetch');
    await bench.load();
    await settled();
    expect(bench.now?.below?.id).toBe('streets');
    expect(bench.opened).toHaveLength(2);
    await bench.load();
    expect(bench.opened).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(6000);
    bench.fault = new BaseFault('unreachable');
    await bench.load();
    await settled();
    expect(bench.now?.fault?.kind).toBe('unreachable');
  });

  it('neither an absent tile nor one that is given up says anything', async () => {
    bench.tileFault = new NoTile();
    await bench.load();
    const controller = new AbortController();
    controller.abort();
    bench.tileFault = new Error('aborted');
    await bench.load(controller);
    await settled();
    expect(bench.opened).toHaveLength(1);
    expect(bench.states).toHaveLength(1);
  });

  it('errors of its own sources are its own, and others are not', () => {
    expect(bench.now?.below?.owns('broken', 'base/streets')).toBe(true);
    expect(bench.now?.below?.owns('broken', 'pearls')).toBe(false);
    expect(bench.now?.below?.owns('broken', undefined)).toBe(false);
  });
});

it('a style of others that MapLibre does not take is let go', async () => {
  bench.keeper.want(STYLED);
  await settled();
  expect(bench.now?.below?.owns('layers[2]: unknown property', undefined)).toBe(true);
  expect(bench.now).toMatchObject({ below: null, fault: { kind: 'forbidden' } });
});
