// Measures what lies over the map when it may have changed: never while the map only moves.
import type { Box } from '../../../map/contract';
import { boxesOver, neighboursOf, partsOver } from './boxes-over';

const CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

const isOver =
  ({ clientWidth, clientHeight }: HTMLElement) =>
  ({ left, top, right, bottom }: Box): boolean =>
    left < clientWidth && top < clientHeight && right > 0 && bottom > 0;

const rounded = ({ left, top, right, bottom }: Box): Box => ({
  left: Math.floor(left),
  top: Math.floor(top),
  right: Math.ceil(right),
  bottom: Math.ceil(bottom),
});

/** Tells the boxes that are seen over the map, in whole px of its container, until that leaves the page. */
export function watchBoxes(
  container: HTMLElement,
  onChange: (boxes: readonly Box[]) => void,
): void {
  let told = '';
  let frame = 0;
  let watched: readonly Element[] = [];

  const changes = new MutationObserver(() => soon());
  const sizes = new ResizeObserver(() => soon());

  function soon(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  }

  function watch(): void {
    const now = [container, ...neighboursOf(container), ...partsOver(container, 'seen')];
    if (now.length === watched.length && now.every((element, i) => element === watched[i])) return;
    watched = now;
    sizes.disconnect();
    changes.disconnect();
    for (const element of now) sizes.observe(element);
    for (const element of neighboursOf(container)) changes.observe(element, CHANGES);
    const { parentElement: pane } = container;
    for (const parent of [pane, pane?.parentElement])
      if (parent) changes.observe(parent, { childList: true, attributeFilter: ['class'] });
  }

  function measure(): void {
    if (!container.isConnected) {
      sizes.disconnect();
      changes.disconnect();
      return;
    }
    watch();
    const boxes = boxesOver(container, 'seen').map(rounded).filter(isOver(container));
    const text = JSON.stringify(boxes);
    if (text === told) return;
    told = text;
    onChange(boxes);
  }

  measure();
}
