// @vitest-environment happy-dom
// The list: bays as headings, parks in corridor order, and the answer to the pointer on the map.
import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import ParkList from '../../../src/ui/list/ParkList.svelte';
import { all, button, choiceAt, click, CORRIDOR, one, show, showPanel, textOf } from './panel';

it('lists the ten parks in corridor order under their bays, the unlocated last', () => {
  const { panel } = showPanel('?lang=en');
  const nav = one(panel, 'nav[aria-label=Parks]');
  expect(all(nav, 'li > button').map((row) => row.dataset['row'])).toEqual(
    CORRIDOR.parks.map(({ id }) => id),
  );
  expect(all(nav, 'h2').map(textOf)).toEqual([
    'Aoshan Bay',
    'Jiaozhou Bay',
    'Lingshan Bay',
    'Position not published',
  ]);
});

it('begins each row with the name of the park, then its groups in words', () => {
  const { panel } = showPanel('?lang=en');
  for (const { id, name } of CORRIDOR.parks) {
    const row = textOf(one(panel, `[data-row=${id}]`));
    expect(row.startsWith(name.en)).toBe(true);
    for (const { id: group, name: words } of CORRIDOR.taxonomy.groups) {
      expect(row.slice(name.en.length).includes(words.en)).toBe(
        CORRIDOR.groupsOf(id).includes(group),
      );
    }
  }
});

it('selects the bay by the button in its heading', () => {
  const { panel, choice } = showPanel();
  click(button(panel, '灵山湾'));
  expect(choice.selection).toEqual({ kind: 'bay', id: 'lingshan-bay' });
});

it('tells the map which park the focus is on, and forgets it when the focus leaves', () => {
  const hover = { park: null };
  const list = show(ParkList, { choice: choiceAt(), hover });
  const row = one(list, '[data-row=shinan-software-park]');
  row.focus();
  flushSync();
  expect(hover.park).toBe('shinan-software-park');
  row.blur();
  expect(hover.park).toBeNull();
});
