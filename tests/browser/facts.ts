// Walks what is on screen: which elements bear facts, and whether each opens its source in place.
import type { Page } from '@playwright/test';

interface Walked {
  readonly facts: number;
  /** Sentences on what has no source, or a source that does not open. */
  readonly faults: readonly string[];
}

/** What stands on a card and is no fact: headings, ways on and off, our own words on what is not known. */
const NOT_FACTS =
  'h2, h3, h4, button, summary, .ways, .other, .title, .basis, .unknown, .actions, .ours, .note';

/**
 * Opens every source within the element, then looks at each fact: it must name lines of the plan, which say where they
 * stand once opened, or cite a source. Words outside of any fact are faults too.
 */
export async function walkFacts(page: Page, root: string, everyWord: boolean): Promise<Walked> {
  return page.locator(root).evaluate(
    async (element, { notFacts, everyWord }) => {
      const all = (within: Element, selector: string): Element[] => [
        ...within.querySelectorAll(selector),
      ];
      const plain = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      for (const folded of all(element, 'details:not([open])')) folded.setAttribute('open', '');
      for (const button of all(element, '.source-note > button[aria-expanded="false"]'))
        if (button instanceof HTMLElement) button.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const faults: string[] = [];
      const facts = all(element, '[data-fact]');
      for (const fact of facts) {
        const id = fact.getAttribute('data-fact') ?? '';
        const notes = all(fact, '.source-note');
        if (id === '') faults.push(`a fact has no id: ${plain(fact)}`);
        if (notes.length === 0) faults.push(`${id} has no source`);
        for (const note of notes) {
          const opened = note.querySelector('.places');
          const cited = all(note, '.citation').map(plain);
          const says = opened !== null && /\d/.test(plain(opened)) && opened.querySelector('b');
          if (note.querySelector('button') && !says) faults.push(`${id}: its lines do not open`);
          if (!note.querySelector('button') && cited.length === 0)
            faults.push(`${id}: its source is empty`);
          if (cited.some((text) => text.length < 8)) faults.push(`${id}: a source is unknown`);
        }
      }
      if (everyWord) {
        const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
          const parent = node.parentElement;
          const isFact = parent?.closest('[data-fact]') ?? parent?.closest(notFacts);
          if (plain(node) !== '' && !isFact) faults.push(`outside of any fact: ${plain(node)}`);
        }
      }
      return { facts: facts.length, faults };
    },
    { notFacts: NOT_FACTS, everyWord },
  );
}

/** Goes to an address as Back and Forward do, without loading the page again. */
export async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}
