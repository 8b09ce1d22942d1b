// @vitest-environment happy-dom
// A map that has no size at first, or is covered otherwise later, is framed for what it has; not where somebody moved it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cameraOfTarget } from '../../../src/map/camera';
import type { MapSettings, MapTarget } from '../../../src/map/contract';
import { COARSE } from '../../../src/map/svg/path';
import { SvgMap } from '../../../src/map/svg/svg-map';
import { corridorScene } from '../../fixtures/scene';
import { ofQingdao } from '../../fixtures/of-qingdao';

const scene = corridorScene();
const JIAONAN: MapTarget = { kind: 'park', id: 'jiaonan-new-tech-zone' };
const NARROW = { top: 30, right: 72, bottom: 72, left: 62 };
const WIDE = { top: 64, right: 120, bottom: 72, left: 492 };
const SIZE = { width: 1280, height: 720 };
let container: HTMLElement;

const settings = (changed: Partial<MapSettings> = {}): MapSettings => ({
  lang: 'zh',
  theme: 'light',
  dimmed: new Set(),
  selected: JIAONAN,
  padding: NARROW,
  isCooperative: false,
  marks: [],
  ...changed,
});
function resizeTo(width: number, height: number): void {
  Object.defineProperty(container, 'clientWidth', { value: width, configurable: true });
  Object.defineProperty(container, 'clientHeight', { value: height, configurable: true });
}
const hidden = (camera: { zoom: number; lat: number; lon: number } | null = null): SvgMap =>
  new SvgMap(container, scene, { paths: [], detail: COARSE }, settings(), camera, {
    onSelect: () => undefined,
    onHover: () => undefined,
    onCamera: () => undefined,
  });

beforeEach(() => {
  // A page that is not seen moves its map at once.
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  container = document.body.appendChild(document.createElement('div'));
  resizeTo(0, 0);
});

afterEach(() => vi.restoreAllMocks());

describe('a map in a frame that is hidden at first', () => {
  it('is framed for the size and the padding that it gets', () => {
    const map = hidden();
    resizeTo(SIZE.width, SIZE.height);
    map.resize();
    expect(map.view.camera).toEqual(cameraOfTarget(scene, JIAONAN, SIZE, NARROW));
    map.update(settings({ padding: WIDE }));
    expect(map.view.camera).toEqual(cameraOfTarget(scene, JIAONAN, SIZE, WIDE));
  });

  it('is framed anew with what is known to lie over it, and with its words', () => {
    const map = hidden();
    resizeTo(SIZE.width, SIZE.height);
    map.resize();
    const aside = { zoom: 9, lat: 36, lon: 120 };
    map.update(
      settings({
        clear: { view: () => aside, kept: () => aside, after: () => null, names: () => [] },
      }),
    );
    expect(map.view.camera.zoom).toBeCloseTo(9, 9);
    map.update(settings({ clear: undefined, lang: 'en' }));
    expect(map.view.camera).toEqual(cameraOfTarget(scene, JIAONAN, SIZE, NARROW));
  });

  ofQingdao('stays where somebody moved it to', () => {
    const camera = { zoom: 10, lat: 36.1, lon: 120.3 };
    const map = hidden(camera);
    resizeTo(SIZE.width, SIZE.height);
    map.resize();
    map.update(settings({ padding: WIDE }));
    expect(map.view.camera.zoom).toBe(10);
    expect(map.view.camera.lat).toBeCloseTo(36.1, 9);
    expect(map.view.camera.lon).toBeCloseTo(120.3, 9);
  });
});
