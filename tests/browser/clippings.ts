// What of a page cannot be read or reached: words that are cut off, covered or overprinted, controls that stand outside,
// and overflow that is hidden. Measured from the boxes of what is on screen, so that it holds for any view and any size.

/** Runs in the page. One line for each fault: its kind, and the words of what is wrong. */
export function clippings(): readonly string[] {
  const CONTROLS =
    'button, a[href], input, select, textarea, summary, [role=tab], [role=option], [role=button]';
  /** A pixel or two is the rounding of boxes, not a word cut. */
  const SLACK = 2;
  /** The drawn map is cut by its own edge, and is moved by hand; the words of those who only hear are not seen. */
  const APART = '.map-canvas, .visually-hidden, .skip, svg, [inert], dialog:not([open])';
  /** What somebody opened over the page, and sends away again by Escape. */
  const POPUPS = '[role=listbox], [role=menu], .sheet-of-signs';
  const faults = new Set<string>();
  const { innerWidth, innerHeight } = window;

  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  interface Seen {
    readonly element: Element;
    readonly words: string;
    /** All of it, as if nothing cut it. */
    readonly whole: Box;
    /** What can be seen of it now; null where it has to be scrolled to. */
    readonly box: Box | null;
    /** What scrolls it, or null. */
    readonly scroller: Element | null;
  }

  const styles = new Map<Element, CSSStyleDeclaration>();
  function styleOf(element: Element): CSSStyleDeclaration {
    const known = styles.get(element) ?? getComputedStyle(element);
    styles.set(element, known);
    return known;
  }

  const nameOf = (element: Element): string => {
    const words = element.getAttribute('aria-label') ?? element.textContent.trim();
    const { id, localName } = element;
    const mark = id && !/^(c|s)\d/.test(id) ? `#${id}` : `.${element.classList[0] ?? ''}`;
    return `${localName}${mark} “${words.replace(/\s+/g, ' ').slice(0, 40)}”`;
  };
  const isModalOpen = document.querySelector('dialog[open]:modal');
  const isSeen = (element: Element): boolean =>
    !element.closest(APART) &&
    (!isModalOpen || isModalOpen.contains(element)) &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    styleOf(element).clipPath !== 'inset(50%)';

  /** A parent in the boxes of the page: what is fixed leaves all but those that hold fixed boxes. */
  function parentOf(element: Element): Element | null {
    if (getComputedStyle(element).position === 'fixed') return null;
    return element.parentElement;
  }

  /** The part of a box that its ancestors leave; tells when they cut it where nobody can scroll. */
  function follow(element: Element, box: Box, words: string): Seen {
    let { left, top, right, bottom } = box;
    let scroller: Element | null = null;
    let reachX = false;
    let reachY = false;
    for (let up = parentOf(element); up; up = parentOf(up)) {
      const { overflowX, overflowY } = styleOf(up);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      if (up === document.documentElement || up === document.body) break;
      const outer = up.getBoundingClientRect();
      const inner = {
        left: outer.left + up.clientLeft,
        top: outer.top + up.clientTop,
        right: outer.left + up.clientLeft + up.clientWidth,
        bottom: outer.top + up.clientTop + up.clientHeight,
      };
      const cutsX = left < inner.left - SLACK || right > inner.right + SLACK;
      const cutsY = top < inner.top - SLACK || bottom > inner.bottom + SLACK;
      const isScrolledX = /auto|scroll/.test(overflowX);
      const isScrolledY = /auto|scroll/.test(overflowY);
      if (cutsX && !isScrolledX && !reachX) faults.add(`cut at a side: ${words} by ${nameOf(up)}`);
      if (cutsY && !isScrolledY && !reachY) faults.add(`cut in height: ${words} by ${nameOf(up)}`);
      if (isScrolledX || isScrolledY) scroller ??= up;
      reachX ||= isScrolledX;
      reachY ||= isScrolledY;
      left = Math.max(left, inner.left);
      top = Math.max(top, inner.top);
      right = Math.min(right, inner.right);
      bottom = Math.min(bottom, inner.bottom);
    }
    const unseen = { element, words, scroller, whole: box, box: null };
    if (right - left < 1 || bottom - top < 1) return unseen;
    const root = document.documentElement;
    const canScroll = styleOf(root).overflowY !== 'hidden' && root.scrollHeight > innerHeight + 1;
    const isOut = left < -SLACK || right > innerWidth + SLACK;
    const isBeyond = top < -SLACK || bottom > innerHeight + SLACK;
    if (isOut || (isBeyond && !canScroll)) faults.add(`outside of the window: ${words}`);
    return { ...unseen, box: { left, top, right, bottom } };
  }

  const sees = new Set(['rgba(0, 0, 0, 0)', 'transparent']);
  /** Draws over what lies below it. */
  function covers(element: Element): boolean {
    const { backgroundColor, backgroundImage, opacity, visibility } = styleOf(element);
    if (opacity === '0' || visibility !== 'visible' || element.closest('.map-canvas')) return false;
    return !sees.has(backgroundColor) || backgroundImage !== 'none';
  }

  /** What holds it in sight while its scroller moves, or null. */
  function stuckBy(element: Element, within: Element | null): Element | null {
    for (let up: Element | null = element; up && up !== within; up = up.parentElement)
      if (styleOf(up).position === 'sticky') return up;
    return null;
  }

  /** What lies over it at one of several points; what sticks inside of the same scroller lets it scroll out. */
  function coverOf({ element, box, scroller }: Seen): Element | undefined {
    if (!box) return undefined;
    const { left, top, right, bottom } = box;
    const shares = [0.1, 0.5, 0.9];
    for (const x of shares)
      for (const y of [0.3, 0.7]) {
        const at = [left + x * (right - left), top + y * (bottom - top)] as const;
        const isOwn = (hit: Element): boolean => hit.contains(element) || element.contains(hit);
        const first = document.elementFromPoint(...at);
        if (!first || isOwn(first)) continue;
        for (const hit of document.elementsFromPoint(...at)) {
          if (isOwn(hit) || hit.closest(POPUPS)) break;
          if (!covers(hit)) continue;
          if (scroller?.contains(hit) && stuckBy(hit, scroller)) break;
          return hit;
        }
      }
    return undefined;
  }

  // Everything answers to the question what lies at a point, for as long as it is asked.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { pointer-events: auto !important } .map-canvas * { visibility: hidden !important; pointer-events: none !important }',
  );
  document.adoptedStyleSheets.push(sheet);

  const texts: Seen[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.nodeValue?.trim() || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const words = `“${node.nodeValue.trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
    const control = element.closest(CONTROLS);
    const around = control?.getBoundingClientRect();
    for (const line of range.getClientRects()) {
      if (line.width < 1) continue;
      // The line without the room above and below its letters.
      const half = Math.max(0, (line.height - parseFloat(styleOf(element).fontSize)) / 2);
      const box = {
        left: line.left,
        top: line.top + half,
        right: line.right,
        bottom: line.bottom - half,
      };
      texts.push(follow(element, box, words));
      const isOver =
        around &&
        styleOf(control ?? element).display !== 'inline' &&
        (box.left < around.left - SLACK ||
          box.right > around.right + SLACK ||
          box.top < around.top - SLACK ||
          box.bottom > around.bottom + SLACK);
      if (isOver) faults.add(`words leave their button: ${words}`);
    }
  }
  const controls = [...document.querySelectorAll(CONTROLS)].filter(isSeen).flatMap((element) => {
    const rect = element.getBoundingClientRect();
    if (rect.width < 2 || rect.height < 2) return [];
    return follow(element, rect, nameOf(element));
  });
  for (const seen of [...texts, ...controls]) {
    const cover = coverOf(seen);
    if (cover) faults.add(`covered: ${seen.words} by ${nameOf(cover)}`);
  }

  const byTop = texts.toSorted((a, b) => a.whole.top - b.whole.top);
  byTop.forEach((one, i) => {
    for (const other of byTop.slice(i + 1)) {
      if (other.whole.top >= one.whole.bottom - SLACK) break;
      if (other.element === one.element || one.scroller !== other.scroller) continue;
      if (one.element.closest(POPUPS) !== other.element.closest(POPUPS)) continue;
      if (stuckBy(one.element, one.scroller) !== stuckBy(other.element, other.scroller)) continue;
      const from = Math.max(one.whole.left, other.whole.left);
      const to = Math.min(one.whole.right, other.whole.right);
      const high = Math.min(one.whole.bottom, other.whole.bottom) - other.whole.top;
      if (to - from > SLACK && high > SLACK)
        faults.add(`overprinted: ${one.words} and ${other.words}`);
    }
  });

  for (const element of document.querySelectorAll('body, body *')) {
    if (element.closest(APART) || !isSeen(element)) continue;
    const { overflowX, textOverflow } = styleOf(element);
    const isWider = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 2;
    if (isWider && /hidden|clip/.test(overflowX)) faults.add(`hidden overflow: ${nameOf(element)}`);
    if (isWider && textOverflow === 'ellipsis') faults.add(`shortened: ${nameOf(element)}`);
  }
  if (document.documentElement.scrollWidth > innerWidth + 1)
    faults.add(`the page is ${document.documentElement.scrollWidth} px wide`);

  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  return [...faults].sort();
}
