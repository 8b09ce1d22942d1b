// @vitest-environment happy-dom
// A gesture that the page scrolls by is told from one that the map obeys.
import { tick } from 'svelte';
import { expect, it, onTestFinished } from 'vitest';
import { watchHand, type HandTold } from '../../../src/ui/embed/watch-hand';

async function watched() {
  const map = document.createElement('div');
  const told: HandTold[] = [];
  onTestFinished(watchHand(map, (by) => told.push(by)));
  // Svelte listens to such events a little later.
  await tick();
  const touch = (type: string, ...at: number[]): void => {
    const touches = at.map((clientX) => ({ clientX, clientY: 0 }));
    map.dispatchEvent(Object.assign(new Event(type), { touches }));
  };
  return { map, told, touch };
}

it.each([
  [{ deltaY: 100 }, ['wheel']],
  [{ deltaX: 100 }, []],
  [{ deltaY: 100, ctrlKey: true }, ['map']],
  [{ deltaY: -1, metaKey: true }, ['map']],
])('a wheel of %o means %o', async (wheel, means) => {
  const { map, told } = await watched();
  map.dispatchEvent(Object.assign(new WheelEvent('wheel', { deltaY: 0 }), wheel));
  expect(told).toEqual(means);
});

it('one finger means the page once it has gone somewhere, two mean the map', async () => {
  const { told, touch } = await watched();
  touch('touchstart', 10);
  touch('touchmove', 14);
  expect(told).toEqual([]);
  touch('touchmove', 30);
  expect(told).toEqual(['touch']);
  touch('touchmove', 30, 90);
  expect(told).toEqual(['touch', 'map']);
});
