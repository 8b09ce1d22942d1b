// What of the drawn map lies under the page: names that are cut, and pearls of what is selected. Measured from the boxes
// of what is on screen, whatever the product itself reckons with.

/** Runs in the page. One line for each fault. */
export function covered(): readonly string[] {
  /** A pixel is the rounding of boxes. */
  const SLACK = 1;
  interface Box {
    readonly what: string;
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  const host = document.querySelector<HTMLElement>('.map-host:not([inert])');
  if (!host) return ['there is no map'];
  const frame = host.getBoundingClientRect();
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 1;
  const boxOf = (element: Element, what: string, less = 0): Box => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { what, left, top, right: right - less, bottom };
  };
  const touches = (a: Box, b: Box): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK;
  const isInside = (a: Box, b: Box): boolean =>
    a.left >= b.left && a.top >= b.top && a.right <= b.right && a.bottom <= b.bottom;

  const OVER =
    '.map-scale, .floating, .attribution, .credits, .sheet, .handle, .kiosk > header, .caption, .invitation, .map-buttons button, .map-notice';
  const view = boxOf(host, 'map');
  const over = [...document.querySelectorAll(OVER)]
    .filter((element) => !element.closest('[inert]') && isSeen(element))
    .map((element) => boxOf(element, element.className))
    .filter((box) => touches(box, view) && !isInside(view, box));
  const isScale = ({ what }: Box): boolean => what === 'map-scale';

  /** A line of a name, without the space that stands behind its last letter. */
  const lines = [...host.querySelectorAll('svg text')]
    .flatMap((text) => (text.childElementCount > 0 ? [...text.children] : [text]))
    .map((line) => {
      const spacing = Number.parseFloat(getComputedStyle(line).letterSpacing) || 0;
      return boxOf(line, line.textContent, spacing);
    })
    .filter((box) => touches(box, view));
  const cut = lines.flatMap((line) => [
    ...(isInside(line, view) ? [] : [`${line.what} is cut by the edge`]),
    ...over
      .filter((box) => touches(line, box) && (isScale(box) || !isInside(line, box)))
      .map((box) => `${line.what} is under ${box.what}`),
  ]);

  const pearls = [...host.querySelectorAll('.map-target[aria-pressed="true"]')].filter(
    (target) => target.getAttribute('data-kind') !== 'bay',
  );
  const hidden = pearls.flatMap((pearl) => {
    const { left, top, right, bottom } = pearl.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const zoom = frame.width / host.clientWidth;
    const r = Number.parseFloat(getComputedStyle(pearl).getPropertyValue('--mark')) * zoom;
    const isUnder = (box: Box): boolean => {
      const dx = x - Math.min(Math.max(x, box.left), box.right);
      const dy = y - Math.min(Math.max(y, box.top), box.bottom);
      return dx * dx + dy * dy < (r - SLACK) ** 2;
    };
    const isOut =
      x - r < frame.left || y - r < frame.top || x + r > frame.right || y + r > frame.bottom;
    return [
      ...(isOut ? ['a selected pearl is not in sight'] : []),
      ...over.filter(isUnder).map(({ what }) => `a selected pearl is under ${what}`),
    ];
  });
  return [...cut, ...hidden];
}
