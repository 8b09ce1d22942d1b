// The keys of the story: left and right, Home and End turn it, Escape leaves it.
import { on } from 'svelte/events';
import type { Step } from '../../state/url-state';
import { isComposing } from '../search/composing';
import type { StoryStep } from './steps';

/** Undefined for any other key, and before the first and after the last step. */
export function stepAfter(
  step: Step,
  key: string,
  steps: readonly Pick<StoryStep, 'step'>[],
): Step | undefined {
  const at = steps.findIndex((each) => each.step === step);
  const next = new Map([
    ['ArrowLeft', at - 1],
    ['ArrowRight', at + 1],
    ['Home', 0],
    ['End', steps.length - 1],
  ]).get(key);
  return next === undefined ? undefined : steps[next]?.step;
}

interface Turning {
  /** The step that a key leads to. */
  readonly after: (key: string) => Step | undefined;
  readonly move: (step: Step) => void;
  readonly leave: () => void;
}

/** Keys that a dialog, the map or a held modifier has its own use for are left alone; returns what ends it. */
export function listenToKeys(section: HTMLElement, { after, move, leave }: Turning): () => void {
  return on(window, 'keydown', (event) => {
    const { target, key } = event;
    if (event.defaultPrevented || isComposing(event)) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (target instanceof Element && target.closest('dialog')) return;
    if (key === 'Escape') leave();
    const isHere = target === document.body || (target instanceof Node && section.contains(target));
    const next = isHere ? after(key) : undefined;
    if (!next) return;
    event.preventDefault();
    move(next);
  });
}
