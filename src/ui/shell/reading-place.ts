// Where the reader was in each entry of the history: how far the panel was scrolled, and what had the focus. Back and
// Forward lead there again. A chunk of its own, as nobody goes back at once.

interface Place {
  /** Of the panel, in px. */
  scroll: number;
  /** What had the focus or was pressed last; null for nothing. */
  focus: FocusKey | null;
}

/** By what it is called, as what it was is drawn anew: the how manyeth of that name. */
interface FocusKey {
  readonly name: string;
  readonly nth: number;
}

const FOCUSABLE = 'a[href],button,input,select,textarea,summary,[tabindex]';
/** Milliseconds in which what a place needs may still come from the server. */
const PATIENCE = 3000;
/** So many looks in a row: what comes late may push the rest about. */
const STEADY = 5;
const HANDS = ['pointerdown', 'wheel', 'keydown'] as const;

const panel = (document: Document): HTMLElement | null => document.getElementById('sheet');

function nameOf(element: HTMLElement): string {
  const said = element.dataset['row'] ?? element.getAttribute('aria-label') ?? element.textContent;
  return `${element.tagName} ${said.trim()}`;
}

/** All that bear the name; the map that is not shown, and what is under a modal dialog, bears none. */
function namesakes(document: Document, name: string): readonly HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>(FOCUSABLE);
  return [...all].filter((element) => nameOf(element) === name && !element.closest('[inert]'));
}

function keyOf(element: HTMLElement): FocusKey {
  const name = nameOf(element);
  return { name, nth: namesakes(element.ownerDocument, name).indexOf(element) };
}

/** Follows the reader from now on; returns what ends it. Entries are told apart by the number that `history.ts` gives them. */
export function keepReadingPlaces(window: Window): () => void {
  const { document } = window;
  const places = new Map<unknown, Place>();
  let returning: ReturnType<typeof setTimeout> | undefined;

  /** Of the entry that is shown; undefined for the one that the page was opened with. */
  const entry = (): unknown => window.history.state as unknown;
  const here = (): Place => {
    const place = places.get(entry()) ?? { scroll: panel(document)?.scrollTop ?? 0, focus: null };
    places.set(entry(), place);
    return place;
  };

  function onScroll({ target }: Event): void {
    if (returning === undefined && target === panel(document))
      here().scroll = panel(document)?.scrollTop ?? 0;
  }
  const focusable = ({ target }: Event): HTMLElement | null =>
    returning === undefined && target instanceof Element
      ? target.closest<HTMLElement>(FOCUSABLE)
      : null;
  /** Not every browser gives the focus to what is pressed. */
  function onPress(event: Event): void {
    const pressed = focusable(event);
    if (pressed) here().focus = keyOf(pressed);
  }
  /**
   * A step that takes the focus makes its entry right afterwards, and the focus belongs to that. On the way back the page
   * gives the focus to what it shows before anything here knows of it: that is nobody's.
   */
  function onFocus(event: Event): void {
    const focused = focusable(event);
    const key = focused && keyOf(focused);
    if (key) setTimeout(() => returning === undefined && (here().focus = key));
  }

  /** Tries until everything is there and stays; a hand ends it at once. */
  function onPop(): void {
    leave();
    const place = places.get(entry());
    if (!place) return;
    const until = performance.now() + PATIENCE;
    let steady = 0;
    const attempt = (): void => {
      const isThere = [scrollTo(place.scroll), focus(place.focus)].every(Boolean);
      steady = isThere ? steady + 1 : 0;
      if (steady === STEADY || performance.now() > until) leave();
      else returning = setTimeout(attempt, 50);
    };
    // After the page has followed the state.
    returning = setTimeout(attempt, 0);
  }

  function scrollTo(top: number): boolean {
    const element = panel(document);
    if (!element) return true;
    element.scrollTop = top;
    return Math.abs(element.scrollTop - top) < 2;
  }

  function focus(key: FocusKey | null): boolean {
    if (!key) return true;
    const named = namesakes(document, key.name)[key.nth];
    // The tab that was pressed is not the one that Back opens again.
    const found =
      named?.getAttribute('aria-selected') === 'false'
        ? named.parentElement?.querySelector<HTMLElement>('[aria-selected=true]')
        : named;
    if (found !== document.activeElement) found?.focus({ preventScroll: true });
    return Boolean(found);
  }

  function leave(): void {
    clearTimeout(returning);
    returning = undefined;
  }

  const capture = { capture: true, passive: true };
  document.addEventListener('scroll', onScroll, capture);
  document.addEventListener('focusin', onFocus, capture);
  document.addEventListener('click', onPress, capture);
  for (const hand of HANDS) document.addEventListener(hand, leave, capture);
  window.addEventListener('popstate', onPop);
  return () => {
    leave();
    document.removeEventListener('scroll', onScroll, capture);
    document.removeEventListener('focusin', onFocus, capture);
    document.removeEventListener('click', onPress, capture);
    for (const hand of HANDS) document.removeEventListener(hand, leave, capture);
    window.removeEventListener('popstate', onPop);
  };
}
