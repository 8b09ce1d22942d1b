// The element that one of the two maps has for itself.

/** Appended to the stage, out of reach of eye and hand until it is shown. */
export function hostIn(stage: HTMLElement, renderer: 'svg' | 'gl'): HTMLElement {
  const host = document.createElement('div');
  host.className = 'map-host';
  host.dataset.renderer = renderer;
  host.inert = true;
  stage.append(host);
  return host;
}
