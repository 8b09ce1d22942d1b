// Which step is being read: the one that crosses a line of the panel, and where the panel stands for a step.
import type { Step } from '../../state/url-state';

/** What scrolls: the panel, or the sheet of a narrow page. */
const scrollerOf = (section: HTMLElement): Element | null => section.closest('.sheet-scroll');

/** A line two fifths down, a hundredth of the panel high. */
const LINE = '-40% 0px -59% 0px';

const stopOf = (section: HTMLElement, step: Step): HTMLElement | null =>
  section.querySelector(`[data-step="${step}"]`);

/** By the panel alone: the browser's own way would scroll every page around a frame as well. */
function scrollTo(stop: HTMLElement, scroller: Element): void {
  const margin = parseFloat(getComputedStyle(stop).scrollMarginTop) || 0;
  const { top } = scroller.getBoundingClientRect();
  scroller.scrollTop += stop.getBoundingClientRect().top - top - margin;
}

/** Follows a hand that scrolls, and scrolls to a step at once. It never scrolls by itself while a hand does. */
export class ReadingLine {
  /** Where the panel was put: what then crosses the line was not scrolled there by a reader. */
  #putAt = 0;

  /** Tells each step that a reader scrolls to, until the returned function is called. */
  watch(section: HTMLElement, tell: (step: Step) => void): () => void {
    const scroller = scrollerOf(section);
    this.#putAt = scroller?.scrollTop ?? 0;
    const observer = new IntersectionObserver(
      (entries) => {
        const crossing = entries.find(({ isIntersecting }) => isIntersecting)?.target;
        const step = crossing?.getAttribute('data-step');
        if (step && scroller?.scrollTop !== this.#putAt) tell(step);
      },
      { root: scroller, rootMargin: LINE },
    );
    for (const stop of section.querySelectorAll('[data-step]')) observer.observe(stop);
    return () => observer.disconnect();
  }

  /** Shows the title, with the panel's head above it. */
  begin(section: HTMLElement): void {
    scrollerOf(section)?.scrollTo(0, 0);
    this.#putAt = 0;
    section.querySelector('h2')?.focus({ preventScroll: true });
  }

  /** Puts the step at the top of the panel, and the focus on its heading where it is asked for. */
  show(section: HTMLElement, step: Step, focused: boolean): void {
    const stop = stopOf(section, step);
    const scroller = scrollerOf(section);
    if (stop && scroller) scrollTo(stop, scroller);
    this.#putAt = scroller?.scrollTop ?? 0;
    if (focused) stop?.querySelector<HTMLElement>('h4')?.focus({ preventScroll: true });
  }
}
