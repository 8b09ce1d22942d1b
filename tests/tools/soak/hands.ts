// Real input, as the browser would get it from a touch screen, a mouse or a keyboard.
import type { CDPSession, Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Finger extends Point {
  readonly id: number;
}

const along = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

type Button = 'left' | 'middle' | 'right';

/** Steps of a stroke; each is one event. */
const STEPS = 5;

export class Hands {
  readonly page: Page;
  readonly #session: CDPSession;
  /** Fingers that went down and never came up. */
  #stuck: Finger[] = [];
  #button: Button | null = null;
  #next = 1;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<Hands> {
    return new Hands(page, await page.context().newCDPSession(page));
  }

  async #send(
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    fingers: readonly Finger[],
  ): Promise<void> {
    const touchPoints = fingers.map(({ id, x, y }) => ({ id, x, y }));
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  /** One or two fingers, from where to where; without a distance a tap. */
  async stroke(strokes: readonly { readonly from: Point; readonly to: Point }[]): Promise<void> {
    const ids = strokes.map(() => (this.#next += 1));
    const at = (share: number): Finger[] =>
      strokes.map(({ from, to }, i) => ({ id: ids[i] ?? 0, ...along(from, to, share) }));
    const isTap = strokes.every(({ from, to }) => from.x === to.x && from.y === to.y);
    const moves = isTap ? [] : Array.from({ length: STEPS }, (_, step) => at((step + 1) / STEPS));
    // Sent without waiting for an answer to each, as a hand does not wait; they arrive in order.
    await Promise.all([
      this.#send('touchStart', [...this.#stuck, ...at(0)]),
      ...moves.map((fingers) => this.#send('touchMove', [...this.#stuck, ...fingers])),
      this.#send('touchEnd', this.#stuck),
    ]);
  }

  tap(at: Point): Promise<void> {
    return this.stroke([{ from: at, to: at }]);
  }

  /** A finger, or something that the screen takes for one, goes down and stays. */
  async leaveFinger(at: Point): Promise<void> {
    this.#stuck = [...this.#stuck, { id: (this.#next += 1), ...at }];
    await this.#send('touchStart', this.#stuck);
  }

  /** A button of the mouse, from where to where; some are never let go of. */
  async press(button: Button, from: Point, to: Point, isStuck: boolean): Promise<void> {
    const { mouse } = this.page;
    await this.#release();
    await mouse.move(from.x, from.y);
    await mouse.down({ button });
    this.#button = button;
    await mouse.move(to.x, to.y, { steps: 2 });
    if (!isStuck) await this.#release();
  }

  async #release(): Promise<void> {
    if (this.#button) await this.page.mouse.up({ button: this.#button });
    this.#button = null;
  }

  /** What was stuck is gone: nobody's touch ended there. */
  async wipe(): Promise<void> {
    await this.#release();
    if (this.#stuck.length === 0) return;
    this.#stuck = [];
    await this.#send('touchCancel', []);
  }
}
