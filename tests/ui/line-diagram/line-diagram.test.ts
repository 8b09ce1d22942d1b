// @vitest-environment happy-dom
// The line diagram by hand and keyboard: one Tab stop, arrows along the corridor, a press opens the park.
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { all, click, nameOf, press, showPanel } from '../list/panel';

const stations = (panel: Element) => all(panel, '.line[role=group] button');

describe('the line diagram', () => {
  it('has a button for each park, named in full, and one Tab stop', () => {
    const { panel, choice } = showPanel('?lang=en');
    expect(stations(panel).map(nameOf)).toEqual(choice.corridor.parks.map(({ name }) => name.en));
    expect(stations(panel).filter((station) => station.tabIndex === 0)).toHaveLength(1);
  });

  it('opens the park that is pressed, and shows it pressed', () => {
    const { panel, choice } = showPanel();
    const [, , third] = stations(panel);
    if (third) click(third);
    expect(choice.selection).toEqual({ kind: 'park', id: choice.corridor.parks[2]?.id });
    expect(stations(panel)[2]?.getAttribute('aria-pressed')).toBe('true');
  });

  it('is walked by the arrows, Home and End, round its ends', () => {
    const { panel } = showPanel();
    const [first, second] = stations(panel);
    const last = stations(panel).at(-1);
    first?.focus();
    if (first) press(first, 'ArrowRight');
    expect(document.activeElement).toBe(second);
    if (second) press(second, 'Home');
    if (first) press(first, 'ArrowLeft');
    expect(document.activeElement).toBe(last);
    if (last) press(last, 'ArrowRight');
    expect(document.activeElement).toBe(first);
    if (first) press(first, 'End');
    flushSync();
    expect(stations(panel).filter((station) => station.tabIndex === 0)).toEqual([last]);
  });

  it('says of a park that it does not match', () => {
    const { panel, choice } = showPanel('?lang=en&industry=rail-transit');
    const out = stations(panel).filter((station) => nameOf(station).includes('does not match'));
    expect(out).toHaveLength(choice.dimmed.size);
  });
});
