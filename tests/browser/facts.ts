// Walks what is on screen: which elements bear facts, and whether each opens its source in place.
import type { Page } from '@playwright/test';
import { LANGS } from '../../src/domain/ids';
import { BASIS, SOURCE_MARK } from '../../src/ui/shared/basis-messages';

interface Walked {
  readonly facts: number;
  /** Sentences on what has no source, or a source that does not open. */
  readonly faults: readonly string[];
}

/** What a mark says where a fact is not the plan's. */
const BASIS_WORDS = LANGS.flatMap((lang) => [BASIS[lang].basis.derived, BASIS[lang].basis.sourced]);

/** What stands on a card and is no fact: headings, ways on and off, our own words on what is not known. */
const NOT_FACTS =
  'h2, h3, h4, dt, button, summary, .ways, .other, .title, .basis, .unknown, .actions, .ours, .note';

/**
 * Opens every source within the element, then looks at each fact: it must name lines of the plan, which say where they
 * stand once opened, or cite a source. What is not the plan's says so before it is opened. Every mark has a name, and is
 * large enough to be pressed. Words outside of any fact are faults too.
 */
export async function walkFacts(page: Page, root: string, everyWord: boolean): Promise<Walked> {
  return page.locator(root).evaluate(
    async (element, { notFacts, everyWord, basisWords, sourcedWords, yearless }) => {
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
          const mark = note.querySelector('button');
          const opened = note.querySelector('.places');
          const cited = all(note, '.citation').map(plain);
          const says = opened !== null && /\d/.test(plain(opened)) && opened.querySelector('b');
          const [word, year] = mark ? plain(mark).split(' · ') : [];
          const isOthers = basisWords.includes(word ?? '');
          const isPlan = mark !== null && !isOthers && /\d/.test(plain(mark));
          if (isPlan && !says) faults.push(`${id}: its lines do not open`);
          if (!isPlan && cited.length === 0) faults.push(`${id}: its source is empty`);
          if (mark && !isPlan && !isOthers) faults.push(`${id}: a mark says ${plain(mark)}`);
          if (
            mark &&
            sourcedWords.includes(word ?? '') &&
            !yearless.includes(year ?? '') &&
            !/\d{4}/.test(year ?? '')
          )
            faults.push(`${id}: its mark says no year`);
          if (mark && (mark.ariaLabel ?? plain(mark)).length < 5)
            faults.push(`${id}: a mark has no name`);
          const box = mark?.checkVisibility() ? mark.getBoundingClientRect() : undefined;
          const { width = 24, height = 24 } = box ?? {};
          if (Math.min(width, height) < 24) faults.push(`${id}: a mark is ${width} × ${height} px`);
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
    {
      notFacts: NOT_FACTS,
      everyWord,
      basisWords: BASIS_WORDS,
      sourcedWords: LANGS.map((lang) => BASIS[lang].basis.sourced),
      yearless: LANGS.map((lang) => SOURCE_MARK[lang].yearUnknown),
    },
  );
}

/** Goes to an address as Back and Forward do, without loading the page again. */
export async function goTo(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', search);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}
