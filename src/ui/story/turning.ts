// What turns the story in the state of the page: a step, a park on the map, and the way out.
import { tick } from 'svelte';
import type { CorridorState } from '../../state/corridor-state.svelte';
import type { Step } from '../../state/url-state';
import { LIST_ID } from '../shared/focus';
import type { StoryStep } from './steps';

/** The map goes along. A step that is only scrolled by takes the place of the one before in the history. */
export function turnTo(choice: CorridorState, step: Step, isPassing = false): void {
  choice.story.isPassing = isPassing;
  choice.story.step = step;
  choice.setCamera(null);
  void tick().then(() => (choice.story.isPassing = false));
}

/** A park on the map is a step; for the card of anything else the story gives way. Returns what ends it. */
export function listenToMap(choice: CorridorState, steps: () => readonly StoryStep[]): () => void {
  choice.story.onChosen = (id) => {
    const to = steps().find(({ park }) => park.id === id);
    if (to) turnTo(choice, to.step);
    else if (id !== undefined) choice.setView('explore');
    return to !== undefined || id === undefined;
  };
  return () => (choice.story.onChosen = undefined);
}

/** Back to the list, with the filter and the selection as they were. */
export async function leave(choice: CorridorState): Promise<void> {
  choice.story.step = '1';
  choice.setView('explore');
  choice.setCamera(null);
  await tick();
  document.getElementById(LIST_ID)?.focus();
}
