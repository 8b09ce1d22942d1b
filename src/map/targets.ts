// Buttons over the drawn map: they give pearls and bay names a name, a focus ring and a finger-sized target.
// One Tab stop for all; the arrow keys walk the string. They move with the map and draw nothing themselves.
import type { Lang } from '../domain/ids';
import type { Bilingual } from '../domain/schema';
import type { MapTarget } from './contract';
import type { Pixel } from './mercator';

export interface TargetItem {
  readonly target: MapTarget;
  readonly key: string;
  readonly name: Bilingual;
}

export interface TargetEvents {
  onSelect(target: MapTarget): void;
  onHover(target: MapTarget | null, key: string | null): void;
  /** A button took the focus by keyboard, so the map may bring it into view. */
  onFocus(target: MapTarget): void;
}

const SMALLEST = 24;
const LARGEST = 44;

export class Targets {
  readonly #group: HTMLDivElement;
  readonly #buttons: readonly HTMLButtonElement[];
  readonly #items: readonly TargetItem[];
  readonly #label: Bilingual;

  constructor(
    parent: HTMLElement,
    label: Bilingual,
    items: readonly TargetItem[],
    events: TargetEvents,
  ) {
    this.#items = items;
    this.#label = label;
    this.#group = document.createElement('div');
    this.#group.className = 'map-targets';
    this.#group.setAttribute('role', 'group');
    this.#buttons = items.map((item, i) => this.#button(item, i, events));
    this.#group.append(...this.#buttons);
    parent.append(this.#group);
  }

  #button({ target, key }: TargetItem, index: number, events: TargetEvents): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'map-target';
    button.tabIndex = index === 0 ? 0 : -1;
    button.dataset.key = key;
    button.dataset.kind = target.kind;
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      events.onSelect(target);
    });
    button.addEventListener('pointerenter', () => events.onHover(target, key));
    button.addEventListener('pointerleave', () => events.onHover(null, null));
    button.addEventListener('focus', () => {
      this.#rove(index);
      if (button.matches(':focus-visible')) events.onFocus(target);
    });
    button.addEventListener('keydown', (event) => this.#onKey(event, index));
    return button;
  }

  #onKey(event: KeyboardEvent, index: number): void {
    const count = this.#buttons.length;
    const next = {
      ArrowRight: (index + 1) % count,
      ArrowDown: (index + 1) % count,
      ArrowLeft: (index - 1 + count) % count,
      ArrowUp: (index - 1 + count) % count,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    // The map pans by the same keys when its canvas has the focus; here they walk the string.
    event.stopPropagation();
    this.#buttons[next]?.focus();
  }

  #rove(index: number): void {
    this.#buttons.forEach((button, i) => (button.tabIndex = i === index ? 0 : -1));
  }

  /** True where the element is one of its buttons. */
  holds(element: Element | null): boolean {
    return this.#buttons.some((button) => button === element);
  }

  /** Gives the focus to the button of that key, if it is there. */
  focus(key: string): void {
    this.#buttons.find((button) => button.dataset.key === key)?.focus({ preventScroll: true });
  }

  /** Lets the next reader begin at the first of them. */
  letGo(): void {
    this.#rove(0);
  }

  setLanguage(lang: Lang): void {
    this.#group.setAttribute('aria-label', this.#label[lang]);
    this.#items.forEach(({ name }, i) => this.#buttons[i]?.setAttribute('aria-label', name[lang]));
  }

  setSelected(selected: MapTarget | null): void {
    this.#items.forEach(({ target }, i) => {
      const pressed = target.kind === selected?.kind && target.id === selected.id;
      this.#buttons[i]?.setAttribute('aria-pressed', String(pressed));
    });
  }

  /**
   * Puts each button on its pixel of the container, as large as its nearest neighbour allows; `marks` are
   * the radii in px of what is drawn there.
   */
  place(pixels: readonly Pixel[], marks: readonly number[] = []): void {
    pixels.forEach((at, i) => {
      const button = this.#buttons[i];
      if (!button) return;
      let nearest = LARGEST;
      pixels.forEach((other, j) => {
        if (j !== i) nearest = Math.min(nearest, Math.hypot(other.x - at.x, other.y - at.y));
      });
      const side = Math.round(Math.max(SMALLEST, Math.min(LARGEST, nearest)));
      button.style.width = button.style.height = `${side}px`;
      button.style.setProperty('--mark', `${Math.round(marks[i] ?? 0)}px`);
      button.style.transform = `translate(${Math.round(at.x - side / 2)}px, ${Math.round(at.y - side / 2)}px)`;
    });
  }

  destroy(): void {
    this.#group.remove();
  }
}
