// @vitest-environment happy-dom
// A drawing over the live map: beneath the buttons, drawn anew for another zoom or language, moved for the rest.
import { describe, expect, it, vi } from 'vitest';
import { drawingOf } from '../../../src/map/drawings';
import type { Groups } from '../../../src/map/drawings/drawing';
import { sceneOf } from '../../../src/ui/map/scene-of';
import { corridorFixture } from '../../fixtures/corridor';

const scene = sceneOf(corridorFixture());
const events = { onSelect: vi.fn(), onLook: vi.fn(), onFocus: vi.fn() };

function drawn() {
  const layer = document.createElement('div');
  const targets = document.createElement('div');
  targets.className = 'map-targets';
  layer.append(document.createElement('canvas'), targets);
  const groups = vi.fn<Groups>((_scene, lang, zoom) => [
    {
      id: 'lines',
      attributes: {},
      marks: [{ key: `${lang} ${zoom}`, lon: 120, lat: 36, children: [] }],
    },
  ]);
  const live = drawingOf(groups).over.draw(layer, scene, events);
  return { layer, groups, live };
}

describe('a drawing over the live map', () => {
  it('lies between the map and its buttons, and leaves nothing behind', () => {
    const { layer, live } = drawn();
    expect([...layer.children].map(({ tagName }) => tagName.toLowerCase())).toEqual([
      'canvas',
      'svg',
      'div',
    ]);
    live.destroy();
    expect(layer.children).toHaveLength(2);
  });

  it('lies beneath the names where it is told to', () => {
    const layer = document.createElement('div');
    const words = document.createElement('div');
    words.className = 'map-words';
    layer.append(words);
    const draw = (isUnder: boolean) =>
      drawingOf(() => [], undefined, isUnder).over.draw(layer, scene, events);
    draw(true);
    draw(false);
    expect([...layer.children].indexOf(words)).toBe(1);
  });

  it('is drawn for each zoom and language, and only moved in between', () => {
    const { layer, groups, live } = drawn();
    live.describe('en', null);
    live.place(() => ({ x: 1, y: 2 }), 9);
    live.place(() => ({ x: 3.25, y: 4 }), 9);
    expect(groups).toHaveBeenCalledTimes(1);
    const mark = layer.querySelector('[data-key="en 9"]');
    expect(mark?.getAttribute('transform')).toMatch(/^translate\(3\.[23] 4\.0\)$/);
    live.place(() => ({ x: 0, y: 0 }), 9.01);
    live.describe('zh', null);
    expect(groups).toHaveBeenCalledTimes(3);
    expect(layer.querySelector('[data-key="zh 9.01"]')).not.toBeNull();
  });
});
