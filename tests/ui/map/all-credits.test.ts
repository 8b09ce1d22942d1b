// @vitest-environment happy-dom
// Credits that are cut to one line have a button that shows them whole; those that are not have none.
import { flushSync, mount } from 'svelte';
import { expect, it } from 'vitest';
import AllCredits from '../../../src/ui/map/AllCredits.svelte';
import { CorridorState } from '../../../src/state/corridor-state.svelte';
import { INITIAL } from '../../../src/state/url-state';
import { corridorFixture } from '../../fixtures/corridor';

async function shown(width: number, firstPartEnds = 0) {
  const line = document.createElement('p');
  line.textContent = 'Schematic map · © OpenStreetMap contributors';
  Object.defineProperties(line, { scrollWidth: { value: 400 }, clientWidth: { value: width } });
  line.getBoundingClientRect = () => new DOMRect(0, 0, width, 15);
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, firstPartEnds, 15);
  const target = document.createElement('div');
  target.append(line);
  document.body.append(target);
  mount(AllCredits, {
    target,
    props: { choice: new CorridorState(corridorFixture(), INITIAL), line },
  });
  flushSync();
  line.append(' · GSHHG');
  await new Promise((resolve) => setTimeout(resolve, 20));
  flushSync();
  return { line, button: target.querySelector('button') };
}

it('opens where the credits are cut, and closes again', async () => {
  const { line, button } = await shown(200);
  expect(button?.getAttribute('aria-expanded')).toBe('false');
  button?.click();
  flushSync();
  expect(button?.getAttribute('aria-expanded')).toBe('true');
  expect(line.classList.contains('whole')).toBe(true);
  button?.click();
  expect(line.classList.contains('whole')).toBe(false);
});

it('is not there where nothing is cut', async () => {
  const { button } = await shown(400);
  expect(button).toBeNull();
});

it('never puts away the kind of map or its approval number', async () => {
  const { line } = await shown(200, 190);
  expect(line.classList.contains('whole')).toBe(true);
});
