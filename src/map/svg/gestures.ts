// Fingers, mouse, wheel and keys on the SVG map, told as pushes and zooms in pixels of its element.

import { holdsKey } from '../cooperation';
import { cssZoomOf } from '../css-zoom';

export interface GestureEvents {
  /** One finger and the bare wheel are the page's. */
  isCooperative(): boolean;
  /** The hand moved what is under it by so many px. */
  onPush(dx: number, dy: number): void;
  /** Zoom by steps (powers of two) around a pixel of the element. */
  onZoom(steps: number, x: number, y: number, isSmooth: boolean): void;
  /** A pan by shares of the view, by key. */
  onStep(x: number, y: number): void;
  /** The hand came to rest. */
  onRest(): void;
  onClick(target: Element): void;
}

/** Pixels that a finger may tremble before it counts as a drag. */
const TREMBLE = 4;
const WHEEL_REST_MS = 180;
/** Steps of zoom for each pixel of a wheel, and of a pinch on a touchpad (which reports the Control key). */
const WHEEL = 1 / 450;
const PINCH = 1 / 100;
const LINE_PX = 40;
const KEY_PAN = 0.15;

const KEYS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-KEY_PAN, 0],
  ArrowRight: [KEY_PAN, 0],
  ArrowUp: [0, -KEY_PAN],
  ArrowDown: [0, KEY_PAN],
};

interface Finger {
  x: number;
  y: number;
}

export class Gestures {
  readonly #element: HTMLElement;
  readonly #events: GestureEvents;
  readonly #fingers = new Map<number, Finger>();
  readonly #over = new AbortController();
  #isDrag = false;
  #travelled = 0;
  #wheelTimer: ReturnType<typeof setTimeout> | undefined;

  /** `keys` is the element whose focus the keys belong to. */
  constructor(element: HTMLElement, keys: HTMLElement, events: GestureEvents) {
    this.#element = element;
    this.#events = events;
    const { signal } = this.#over;
    element.addEventListener('pointerdown', (event) => this.#onDown(event), { signal });
    element.addEventListener('pointermove', (event) => this.#onMove(event), { signal });
    for (const end of ['pointerup', 'pointercancel'] as const)
      element.addEventListener(end, (event) => this.#onUp(event), { signal });
    element.addEventListener('wheel', (event) => this.#onWheel(event), { signal, passive: false });
    // Two fingers are the map's: the page must not begin to scroll by them.
    element.addEventListener(
      'touchmove',
      (event) => event.touches.length > 1 && event.cancelable && event.preventDefault(),
      { signal, passive: false },
    );
    element.addEventListener('dblclick', (event) => this.#onDoubleClick(event), { signal });
    element.addEventListener('click', (event) => this.#onClick(event), { signal, capture: true });
    keys.addEventListener('keydown', (event) => this.#onKey(event), { signal });
  }

  /** True while a finger or button is down. */
  get isHeld(): boolean {
    return this.#fingers.size > 0;
  }

  letGo(): void {
    this.#fingers.clear();
    this.#isDrag = false;
  }

  destroy(): void {
    this.#over.abort();
    clearTimeout(this.#wheelTimer);
  }

  /** In px of the element, which CSS may show larger than they are. */
  #at({ clientX, clientY }: MouseEvent): Finger {
    const { left, top } = this.#element.getBoundingClientRect();
    const zoom = cssZoomOf(this.#element);
    return { x: (clientX - left) / zoom, y: (clientY - top) / zoom };
  }

  #onDown(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (this.#fingers.size === 0) {
      this.#isDrag = false;
      this.#travelled = 0;
    }
    this.#fingers.set(event.pointerId, this.#at(event));
  }

  #onMove(event: PointerEvent): void {
    const before = this.#fingers.get(event.pointerId);
    if (!before) return;
    const now = this.#at(event);
    const other = [...this.#fingers].find(([id]) => id !== event.pointerId)?.[1];
    this.#fingers.set(event.pointerId, now);
    if (event.pointerType === 'touch' && !other && this.#events.isCooperative()) return;
    this.#travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (!this.#isDrag && !other && this.#travelled < TREMBLE) return;
    if (!this.#isDrag) {
      this.#isDrag = true;
      // Only from here on, so that a press that does not move still clicks the button under it.
      this.#element.setPointerCapture(event.pointerId);
    }
    // With two fingers down each of them moves half of the picture.
    const part = other ? 0.5 : 1;
    this.#events.onPush((now.x - before.x) * part, (now.y - before.y) * part);
    if (!other) return;
    const grown =
      Math.hypot(now.x - other.x, now.y - other.y) /
      Math.max(Math.hypot(before.x - other.x, before.y - other.y), 1);
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    if (grown > 0) this.#events.onZoom(Math.log2(grown), middle.x, middle.y, false);
  }

  #onUp(event: PointerEvent): void {
    if (!this.#fingers.delete(event.pointerId)) return;
    if (this.#fingers.size === 0 && this.#isDrag) this.#events.onRest();
  }

  #onWheel(event: WheelEvent): void {
    if (this.#events.isCooperative() && !holdsKey(event)) return;
    event.preventDefault();
    const px = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1);
    const { x, y } = this.#at(event);
    this.#events.onZoom(-px * (event.ctrlKey ? PINCH : WHEEL), x, y, false);
    clearTimeout(this.#wheelTimer);
    this.#wheelTimer = setTimeout(() => this.#events.onRest(), WHEEL_REST_MS);
  }

  #onDoubleClick(event: MouseEvent): void {
    event.preventDefault();
    const { x, y } = this.#at(event);
    this.#events.onZoom(event.shiftKey ? -1 : 1, x, y, true);
  }

  #onClick(event: MouseEvent): void {
    if (this.#isDrag) {
      // The end of a drag is no click, on whatever it ended.
      event.stopPropagation();
      this.#isDrag = false;
    } else if (event.target instanceof Element && !event.target.closest('button')) {
      this.#events.onClick(event.target);
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { clientWidth, clientHeight } = this.#element;
    const step = KEYS[event.key];
    if (step) this.#events.onStep(step[0], step[1]);
    else if (event.key === '+' || event.key === '=')
      this.#events.onZoom(1, clientWidth / 2, clientHeight / 2, true);
    else if (event.key === '-' || event.key === '_')
      this.#events.onZoom(-1, clientWidth / 2, clientHeight / 2, true);
    else return;
    event.preventDefault();
  }
}
