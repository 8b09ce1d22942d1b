// What lies over the map, read from the page as it stands: buttons, words, the panel and whatever else is drawn there.
import type { Box } from '../map/clear-view';

/** Things that are taken whole, as is what has a ground or words of its own; all else is looked into. */
const WHOLE = 'button, a, input, svg, img, dialog, .floating';

function hasWords(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
  );
}

const isOpaque = (element: Element): boolean =>
  !/^transparent$|, 0\)$/.test(getComputedStyle(element).backgroundColor);

function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden';
}

/** What takes the pointer covers a pearl too, even where it is seen through. */
const takesPointer = (element: Element): boolean =>
  getComputedStyle(element).pointerEvents !== 'none';

function partsOf(element: Element): readonly Element[] {
  const isThere = isSeen(element);
  if (element.matches(WHOLE) || hasWords(element) || isOpaque(element))
    return isThere ? [element] : [];
  // What stands fixed elsewhere is not in its frame.
  return [
    ...(isThere && takesPointer(element) ? [element] : []),
    ...[...element.children].flatMap(partsOf),
  ];
}

/** In px of the map's container. Beside it in its pane stand its controls; beside the pane, the panel. */
export function boxesOver(container: HTMLElement): readonly Box[] {
  const pane = container.parentElement;
  if (!pane) return [];
  const others = (element: Element): readonly Element[] =>
    [...(element.parentElement?.children ?? [])].filter((each) => each !== element);
  const found = [
    ...others(container).flatMap(partsOf),
    ...others(pane).flatMap(partsOf),
    ...container.querySelectorAll('.map-scale'),
  ];
  // A kiosk shows the page enlarged, while the map counts its own px.
  const frame = container.getBoundingClientRect();
  const scale = frame.width > 0 ? container.clientWidth / frame.width : 1;
  return found
    .map((element) => element.getBoundingClientRect())
    .map(({ left, top, right, bottom }) => ({
      left: (left - frame.left) * scale,
      top: (top - frame.top) * scale,
      right: (right - frame.left) * scale,
      bottom: (bottom - frame.top) * scale,
    }));
}
