// @vitest-environment happy-dom
// Credits that are cut to one line have a button that shows them whole; those that are not have none.
import { flushSync, mount } from 'svelte';
import { expect, it, vi } from 'vitest';
import AllCredits from '../../../src/ui/map/AllCredits.svelte';
import { CorridorState } from '../../../src/state/corridor-state.svelte';
import { INITIAL } from '../../../src/state/url-state';
import { corridorFixture } from '../../fixtures/corridor';

/** A letter is 5 px wide, and the map as wide as is said. */
async function shown(width: number) {
  const line = document.createElement('p');
  line.textContent = 'Schematic map · © OpenStreetMap contributors';
  Object.defineProperties(HTMLElement.prototype, {
    scrollWidth: { configurable: true, get: lettersOf },
    clientWidth: { configurable: true, value: width },
  });
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
  const [first, button] = [
    target.querySelector<HTMLElement>('.first'),
    target.querySelector('button'),
  ];
  if (!first) throw new Error('There is no place for the first parts.');
  return { line, first, button };
}

function lettersOf(this: HTMLElement): number {
  return this.textContent.length * 5;
}

it('shows the parts that fit, opens, and closes again', async () => {
  const { line, first, button } = await shown(230);
  expect([first.hidden, first.textContent]).toEqual([
    false,
    'Schematic map · © OpenStreetMap contributors',
  ]);
  expect(line.classList.contains('away')).toBe(true);
  expect(button?.getAttribute('aria-expanded')).toBe('false');
  button?.click();
  flushSync();
  expect(button?.getAttribute('aria-expanded')).toBe('true');
  expect([first.hidden, line.className]).toEqual([true, 'whole']);
  button?.click();
  await vi.waitFor(() => expect([first.hidden, line.className]).toEqual([false, 'away']));
});

it('shows fewer parts where fewer fit', async () => {
  const { first } = await shown(100);
  expect(first.textContent).toBe('Schematic map');
});

it('is not there where nothing is cut', async () => {
  const { line, first, button } = await shown(400);
  expect(button).toBeNull();
  expect([first.hidden, line.className]).toEqual([true, '']);
});

it('never puts away the kind of map or its approval number', async () => {
  const { line, first } = await shown(40);
  expect([first.hidden, line.className]).toEqual([true, 'whole']);
});
