// What lies over the map, read from the page as it stands: buttons, words, the panel and whatever else is drawn there.
import type { Box } from '../../../map/contract';
import { SCALE_MAX_PX } from '../../../map/scale-bar';

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
  const { visibility, opacity } = getComputedStyle(element);
  return width > 1 && height > 1 && visibility !== 'hidden' && opacity !== '0';
}

/** What takes the pointer covers a pearl too, even where it is seen through. */
const takesPointer = (element: Element): boolean =>
  getComputedStyle(element).pointerEvents !== 'none';

/** True where one lies over all of the other. */
function holds(outer: Element, inner: Element): boolean {
  const [a, b] = [outer.getBoundingClientRect(), inner.getBoundingClientRect()];
  return a.left <= b.left && a.top <= b.top && a.right >= b.right && a.bottom >= b.bottom;
}

interface Look {
  readonly container: Element;
  readonly which: 'all' | 'seen';
}

function partsOf(element: Element, look: Look): readonly Element[] {
  const isThere = isSeen(element);
  const children = [...element.children];
  // A kiosk's invitation is one button over the whole map, of which little is seen.
  const isWhole = element.matches(WHOLE) && !holds(element, look.container);
  if (isWhole || hasWords(element) || isOpaque(element)) {
    const out = children.filter((child) => isSeen(child) && !holds(element, child));
    return isThere ? [element, ...out] : [];
  }
  // What stands fixed elsewhere is not in its frame.
  return [
    ...(isThere && look.which === 'all' && takesPointer(element) ? [element] : []),
    ...children.flatMap((child) => partsOf(child, look)),
  ];
}

const besides = (element: Element): readonly Element[] =>
  [...(element.parentElement?.children ?? [])].filter((each) => each !== element);

/** Beside the map in its pane stand its controls; beside the pane, the panel. */
export function neighboursOf(container: HTMLElement): readonly Element[] {
  const pane = container.parentElement;
  return pane ? [...besides(container), ...besides(pane)] : [];
}

/** What of the neighbours lies over the map: all that is seen, and for `all` what only takes the pointer too. */
export function partsOver(container: HTMLElement, which: 'all' | 'seen'): readonly Element[] {
  const scale = container.querySelector('.map-host:not([inert]) .map-scale');
  return [
    ...neighboursOf(container).flatMap((element) => partsOf(element, { container, which })),
    ...(scale ? [scale] : []),
    // A veil over the whole map, as a kiosk has at night, leaves no place to be clear of it.
  ].filter((element) => !holds(element, container));
}

/** In px of the map's container. */
export function boxesOver(container: HTMLElement, which: 'all' | 'seen' = 'all'): readonly Box[] {
  // A kiosk shows the page enlarged, while the map counts its own px.
  const frame = container.getBoundingClientRect();
  const scale = frame.width > 0 ? container.clientWidth / frame.width : 1;
  return partsOver(container, which)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .map(({ element, box: { left, top, right, bottom } }) => ({
      left: (left - frame.left) * scale,
      top: (top - frame.top) * scale,
      right: element.matches('.map-scale')
        ? (left - frame.left) * scale + SCALE_MAX_PX
        : (right - frame.left) * scale,
      bottom: (bottom - frame.top) * scale,
    }));
}
