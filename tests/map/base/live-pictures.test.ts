// @vitest-environment happy-dom
// A base map in the SVG map: only what is in view is asked for, what was there stays until the new has come, and the chart gives way in the end.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LivePictures } from '../../../src/map/base/live-pictures';
import type { Camera } from '../../../src/map/contract';
import { geography } from '../../../src/map/svg/drawing';
import { drawLayer } from '../../../src/map/svg/layer';
import { node, toElement } from '../../../src/map/svg/node';
import { COARSE } from '../../../src/map/svg/path';
import { corridorScene } from '../../fixtures/scene';

const SIZE = { width: 512, height: 512 };
const PNG = Uint8Array.from('\u0089PNG', (letter) => letter.charCodeAt(0)).buffer;
const layer = (name: string) => ({
  templates: [`https://tiles.example/${name}/{z}/{x}/{y}`],
  ...{ tileSize: 512, minZoom: 0, maxZoom: 12 },
});
const at = (zoom: number, lon = 120.4): Camera => ({ zoom, lat: 36, lon });

class Bench {
  readonly asked: string[] = [];
  readonly drawing = toElement(node('svg', { class: 'svg-map-drawing' }, [node('g')]));
  readonly pictures: LivePictures;
  broken = 0;
  data: ArrayBuffer = PNG;

  constructor(names: readonly string[]) {
    this.pictures = new LivePictures(
      {
        ...{ id: 'pictures', maxZoom: 16, style: (ours) => ours },
        load: ({ url }) => {
          this.asked.push(url);
          return Promise.resolve({ data: this.data });
        },
        owns: () => Boolean((this.broken += 1)),
      },
      { layers: names.map(layer), isReadable: true },
    );
  }

  async place(camera: Camera): Promise<void> {
    this.pictures.place(this.drawing, camera, SIZE, 'light');
    await vi.advanceTimersByTimeAsync(150);
  }

  get images(): Element[] {
    return [...this.drawing.querySelectorAll('image')];
  }

  /** What was asked for comes. */
  come(): void {
    for (const image of this.images) image.dispatchEvent(new Event('load'));
  }

  get isOverBase(): boolean {
    return this.drawing.classList.contains('over-base');
  }
}

let bench: Bench;
beforeEach(() => {
  vi.useFakeTimers();
  bench = new Bench(['land', 'words']);
});
afterEach(() => {
  bench.pictures.end();
  vi.useRealTimers();
});

describe('a base map of two layers', () => {
  it('is drawn below ours, one over the other, once all of it is there', async () => {
    await bench.place(at(9));
    expect(bench.drawing.firstElementChild?.classList.contains('base-pictures')).toBe(true);
    const wanted = bench.images.length;
    expect(wanted).toBeGreaterThan(6);
    expect(bench.asked.filter((url) => url.includes('/land/9/'))).toHaveLength(wanted / 2);
    expect(bench.isOverBase).toBe(false);
    bench.come();
    expect(bench.isOverBase).toBe(true);
    await bench.place(at(9));
    expect(bench.asked).toHaveLength(wanted);
  });

  it('keeps what was there until the other zoom has come, and then lets it go', async () => {
    await bench.place(at(9));
    bench.come();
    const before = bench.images;
    await bench.place(at(10));
    const both = bench.images;
    expect(before.filter((image) => both.includes(image)).length).toBeGreaterThan(0);
    bench.come();
    expect(bench.images.some((image) => before.includes(image))).toBe(false);
    expect(bench.isOverBase).toBe(true);
  });

  it('asks for nothing of zooms that the map rushes through', async () => {
    for (const zoom of [8, 9, 10, 11]) bench.pictures.place(bench.drawing, at(zoom), SIZE, 'light');
    await vi.advanceTimersByTimeAsync(150);
    expect(bench.asked.every((url) => /\/11\/\d+\/\d+$/.test(url))).toBe(true);
    expect(bench.asked.length).toBeGreaterThan(0);
  });

  it('has no more tiles however far one looks around', async () => {
    for (let lon = 119.5; lon < 121; lon += 0.1) {
      await bench.place(at(11, lon));
      bench.come();
    }
    expect(bench.images.length).toBeLessThan(2 * 16 + 1);
  });

  it('tells of what is no picture, and leaves a gap', async () => {
    bench.data = new ArrayBuffer(8);
    await bench.place(at(9));
    expect(bench.broken).toBeGreaterThan(0);
    expect(bench.images.length).toBe(0);
  });

  it('goes as it came', async () => {
    await bench.place(at(9));
    bench.come();
    bench.pictures.end();
    const left = bench.drawing.querySelectorAll('image, [class*=over-base], [id*=base-pictures]');
    const own = bench.drawing.getAttribute('class') ?? '';
    expect([left.length, own]).toEqual([0, expect.not.stringMatching(/over-base/)]);
  });
});

it('of the chart the ground alone gives way, told by its colours', () => {
  const states = { dimmed: new Set<string>(), marked: new Set<string>() };
  const layers = geography(corridorScene(), { paths: [], detail: COARSE }, null, states, 'map-', 9);
  const given = [`[stroke^='var(--waterlines']`, `[stroke='var(--shore)']`, `[fill='var(--land)']`];
  const ids = layers
    .filter((each) => toElement(drawLayer(each, 10)).matches(given.join()))
    .map(({ id }) => id);
  const waterlines = [1, 2, 3, 4].map((band) => `waterline-${band}`);
  expect(ids).toEqual([...waterlines, 'shore', 'land']);
});
