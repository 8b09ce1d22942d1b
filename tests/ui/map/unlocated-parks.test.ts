// @vitest-environment happy-dom
// The tray: what the filter leaves out is told in words, not by a paler colour alone.
import { expect, it } from 'vitest';
import UnlocatedParks from '../../../src/ui/map/UnlocatedParks.svelte';
import { MESSAGES } from '../../../src/ui/list/messages';
import { choiceAt, one, show, textOf } from '../list/panel';

it.each(['zh', 'en'] as const)('says when the park in it does not match (%s)', (lang) => {
  const trayAt = (address: string): string => {
    const props = { state: choiceAt(address), hover: { park: null }, onSelect: () => undefined };
    return textOf(one(show(UnlocatedParks, props), 'button'));
  };
  expect(trayAt(`?lang=${lang}`)).not.toContain(MESSAGES[lang].doesNotMatch);
  expect(trayAt(`?lang=${lang}&industry=rail-transit`)).toContain(MESSAGES[lang].doesNotMatch);
});
