// A public screen has one page: every way a browser offers to leave it, mark it or open something over it is shut.

/** Function keys that browsers use themselves. */
const FUNCTION_KEY = /^F([1-9]|1\d)$/;
/** Keys of keyboards and remote controls that move through the history or start something. */
const BROWSER_KEY = /^(Browser|Launch|Media|Print|Help|Find|Open|Save|Zoom|ContextMenu$)/;

const isShut = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || FUNCTION_KEY.test(key) || BROWSER_KEY.test(key);

const SHUT_EVENTS = [
  'contextmenu',
  'selectstart',
  'dragstart',
  'dragover',
  'drop',
  'auxclick',
  'gesturestart',
  'beforeinstallprompt',
] as const;

/** Shuts them until the returned function is called. */
export function lockDown(window: Window): () => void {
  const over = new AbortController();
  const options = { signal: over.signal, capture: true, passive: false };
  const shut = (event: Event): void => event.preventDefault();
  for (const name of SHUT_EVENTS) window.addEventListener(name, shut, options);
  window.addEventListener('keydown', (event) => isShut(event) && shut(event), options);
  // The wheel with Control, and two fingers outside the map, would enlarge the page itself.
  window.addEventListener('wheel', (event) => event.ctrlKey && shut(event), options);
  window.addEventListener(
    'touchmove',
    // What scrolls already cannot be shut any more, and the browser says so aloud.
    (event) => event.touches.length > 1 && event.cancelable && shut(event),
    options,
  );
  // The back and forward buttons of a mouse.
  for (const name of ['mousedown', 'mouseup'] as const)
    window.addEventListener(name, (event) => event.button > 0 && shut(event), options);
  window.addEventListener(
    'click',
    (event) => event.target instanceof Element && event.target.closest('a[href]') && shut(event),
    options,
  );
  return () => over.abort();
}
