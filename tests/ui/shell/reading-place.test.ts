// @vitest-environment happy-dom
// Back and Forward lead the reader to where the panel was scrolled, and the focus to what had it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepReadingPlaces } from '../../../src/ui/shell/reading-place';

let end: () => void = () => undefined;
let entry = 0;
function panel(): HTMLElement {
  const found = document.getElementById('sheet');
  if (!found) throw new Error('there is no panel');
  return found;
}
const named = (text: string): HTMLElement => {
  const found = [...document.querySelectorAll<HTMLElement>('button,h2')].filter(
    (element) => element.textContent === text && !element.closest('[inert]'),
  );
  if (!found[0]) throw new Error(`${text} is not there`);
  return found[0];
};

function scroll(top: number): void {
  panel().scrollTop = top;
  panel().dispatchEvent(new Event('scroll'));
}

/** A new entry with another content of the panel, as a selection makes it. */
function goOn(content: string): void {
  entry += 1;
  window.history.pushState(entry, '');
  fill(content);
}
function fill(content: string): void {
  panel().replaceChildren(...new DOMParser().parseFromString(content, 'text/html').body.childNodes);
}
function goBack(content: string, state: unknown): void {
  window.history.replaceState(state, '');
  fill(content);
  window.dispatchEvent(new PopStateEvent('popstate'));
  vi.runAllTimers();
}

const LIST =
  '<button data-row="a">one</button><button data-row="b">two</button><button>two</button>';
const CARD = '<h2 tabindex="-1">a card</h2>';

beforeEach(() => {
  vi.useFakeTimers();
  window.history.replaceState(null, '');
  document.body.replaceChildren();
  const map = document.createElement('div');
  map.inert = true;
  map.append(Object.assign(document.createElement('button'), { textContent: 'two' }));
  const sheet = Object.assign(document.createElement('div'), { id: 'sheet' });
  document.body.append(map, sheet);
  entry = 0;
  fill(LIST);
  end = keepReadingPlaces(window);
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

describe('a reader who goes back', () => {
  it('is where the list was scrolled, on the row that led away; and forward on the card', () => {
    scroll(340);
    named('two').focus();
    named('two').click();
    goOn(CARD);
    named('a card').focus();
    scroll(70);
    vi.runAllTimers();
    goBack(LIST, null);
    expect([panel().scrollTop, document.activeElement]).toEqual([340, named('two')]);
    goBack(CARD, 1);
    expect([panel().scrollTop, document.activeElement]).toEqual([70, named('a card')]);
  });

  it('is not where the page puts the focus before anybody hears of the way back', () => {
    const card = `${CARD}<button>copy</button>`;
    goOn(card);
    named('a card').focus();
    vi.runAllTimers();
    named('copy').focus();
    vi.runAllTimers();
    goBack(LIST, null);
    window.history.replaceState(1, '');
    fill(card);
    named('a card').focus();
    window.dispatchEvent(new PopStateEvent('popstate'));
    vi.runAllTimers();
    expect(document.activeElement).toBe(named('copy'));
  });

  it('is on the second of two with one name', () => {
    const seconds = () => [...panel().querySelectorAll<HTMLElement>('button')];
    fill('<button>same</button><button>same</button>');
    seconds()[1]?.click();
    goOn(CARD);
    goBack('<button>same</button><button>same</button>', null);
    expect(document.activeElement).toBe(seconds()[1]);
  });

  it('is on the tab that is open again, not on the one that was pressed', () => {
    const tabs = (open: number) =>
      `<div>${['tab 0', 'tab 1'].map((name, i) => `<button role="tab" aria-selected="${i === open}">${name}</button>`).join('')}</div>`;
    fill(tabs(0));
    named('tab 1').click();
    goOn(tabs(1));
    goBack(tabs(0), null);
    expect(document.activeElement).toBe(named('tab 0'));
  });

  it('counts the focus that a step takes to the entry that it makes', () => {
    const steps = '<button>step 1</button><button>step 2</button><button>step 3</button>';
    fill(steps);
    named('step 2').focus();
    window.history.pushState(1, '');
    vi.runAllTimers();
    named('step 3').focus();
    window.history.pushState(2, '');
    vi.runAllTimers();
    goBack(steps, 1);
    expect(document.activeElement).toBe(named('step 2'));
  });

  it('waits for what comes late, and not when a hand is there', () => {
    named('two').click();
    goOn(CARD);
    window.history.replaceState(null, '');
    fill('');
    window.dispatchEvent(new PopStateEvent('popstate'));
    vi.advanceTimersByTime(500);
    fill(LIST);
    vi.advanceTimersByTime(100);
    expect(document.activeElement).toBe(named('two'));
    goOn(CARD);
    window.history.replaceState(null, '');
    window.dispatchEvent(new PopStateEvent('popstate'));
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    fill(LIST);
    vi.runAllTimers();
    expect(document.activeElement).toBe(document.body);
  });
});
