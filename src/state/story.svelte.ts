// Where the story stands. The address carries the step; the rest is between the story, the map and the history.
import type { Step } from './url-state';

export class Story {
  /** Leads the map while the story is told. */
  step: Step = $state('1');
  /** The step was only scrolled by, so it takes the place of the one before in the history. */
  isPassing?: boolean;
  /** Told what is chosen on the map while the story is on screen, undefined for open water; true where it saw to it. */
  onChosen?: ((id: string | undefined) => boolean) | undefined;
}
