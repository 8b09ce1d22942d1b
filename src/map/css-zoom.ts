// How much larger than its own pixels CSS shows an element (`zoom`), as a screen that is read from afar does.

/** 1 where nothing enlarges it, or it is not laid out. */
export function cssZoomOf(element: HTMLElement): number {
  return element.getBoundingClientRect().width / element.offsetWidth || 1;
}

/** Pixels of a canvas for each of its container's. */
export function canvasRatioOf(container: HTMLElement): number {
  return window.devicePixelRatio * cssZoomOf(container);
}
