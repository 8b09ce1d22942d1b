// What visitors do to a public screen, by purpose or by accident.
import type { Chance } from './chance';
import type { Hands, Point } from './hands';

interface Touch {
  readonly name: string;
  readonly weight: number;
  run(hands: Hands, chance: Chance): Promise<void>;
}

/** Controls by what they are for, so that the rare ones are not lost among ten stations. */
const CONTROLS = [
  { name: 'tab', weight: 3, selector: '.tabs button' },
  { name: 'choice', weight: 5, selector: 'main li button' },
  { name: 'setting', weight: 4, selector: '.settings button:not(.start)' },
  { name: 'start over', weight: 0.3, selector: '.settings .start' },
  { name: 'station', weight: 3, selector: '.line button' },
  { name: 'pearl', weight: 4, selector: '.map-host:not([inert]) .map-target' },
  { name: 'map button', weight: 3, selector: '.map-buttons button' },
  { name: 'tray', weight: 1, selector: '.tray button' },
  { name: 'button of a dialog', weight: 2, selector: 'dialog button' },
  { name: 'anything', weight: 2, selector: 'button, a, [tabindex]' },
] as const;

const AREAS = ['.kiosk-map', '.kiosk-map', 'main .content', '.line-strip', '.settings'] as const;

const KEYS = [
  ...['Tab', 'Enter', ' ', 'Escape', 'ArrowLeft', 'ArrowRight', 'ArrowDown', 'Home', 'End', '+'],
  ...['-', 'Backspace', 'PageDown', 'F1', 'F5', 'F11', 'ContextMenu', 'a'],
  ...['Control+a', 'Control+p', 'Control+r', 'Control+f', 'Control++', 'Alt+ArrowLeft', 'Meta+d'],
];

const SIZES: readonly (readonly [number, number])[] = [
  [1200, 675],
  [540, 960],
  [480, 640],
];

/** The middle of one of the elements that can be seen; null where there is none. */
export function middleOf({ page }: Hands, selector: string, roll: number): Promise<Point | null> {
  const wanted = { selector, roll };
  return page.evaluate(({ selector, roll }) => {
    const boxes = [...document.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility())
      .map((element) => element.getBoundingClientRect())
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))
      .filter(({ x, y }) => x > 0 && y > 0 && x < innerWidth && y < innerHeight);
    return boxes[Math.floor(roll * boxes.length)] ?? null;
  }, wanted);
}

/** Any point of the screen. */
function anywhere({ page }: Hands, chance: Chance): Point {
  const { width, height } = page.viewportSize() ?? { width: 540, height: 960 };
  return { x: chance.between(1, width - 1), y: chance.between(1, height - 1) };
}

async function inArea(hands: Hands, chance: Chance): Promise<Point> {
  const middle = await middleOf(hands, chance.one(AREAS), 0);
  return middle ?? anywhere(hands, chance);
}

const near = ({ x, y }: Point, chance: Chance, px: number): Point => ({
  x: Math.max(1, x + chance.between(-px, px)),
  y: Math.max(1, y + chance.between(-px, px)),
});

export const TOUCHES: readonly Touch[] = [
  {
    name: 'tap on a control',
    weight: 12,
    async run(hands, chance) {
      const { selector } = chance.pick(CONTROLS);
      const at = await middleOf(hands, selector, chance.next());
      if (at) await hands.tap(at);
    },
  },
  {
    name: 'tap anywhere',
    weight: 3,
    run: (hands, chance) => hands.tap(anywhere(hands, chance)),
  },
  {
    name: 'drag',
    weight: 3,
    async run(hands, chance) {
      const from = await inArea(hands, chance);
      await hands.stroke([{ from, to: near(from, chance, 160) }]);
    },
  },
  {
    name: 'pinch',
    weight: 2,
    async run(hands, chance) {
      const from = await inArea(hands, chance);
      const other = near(from, chance, 50);
      const fingers = [from, other].map((at) => ({ from: at, to: near(at, chance, 100) }));
      await hands.stroke(fingers);
    },
  },
  {
    name: 'finger that never comes up',
    weight: 0.7,
    run: (hands, chance) => hands.leaveFinger(anywhere(hands, chance)),
  },
  {
    name: 'mouse',
    weight: 1,
    run(hands, chance) {
      const button = chance.one(['left', 'left', 'right', 'middle'] as const);
      const [from, to] = [anywhere(hands, chance), anywhere(hands, chance)];
      return hands.press(button, from, to, chance.happens(0.2));
    },
  },
  {
    name: 'wheel',
    weight: 1.5,
    async run(hands, chance) {
      const { keyboard, mouse } = hands.page;
      const at = await inArea(hands, chance);
      const isZoom = chance.happens(0.3);
      await mouse.move(at.x, at.y);
      if (isZoom) await keyboard.down('Control');
      await mouse.wheel(0, chance.one([-600, -120, 120, 600]));
      if (isZoom) await keyboard.up('Control');
    },
  },
  {
    name: 'key',
    weight: 2,
    run: (hands, chance) => hands.page.keyboard.press(chance.one(KEYS)),
  },
  {
    name: 'rotation',
    weight: 0.4,
    async run({ page }, chance) {
      const [width, height] = chance.one(SIZES);
      await page.setViewportSize({ width, height });
    },
  },
  {
    name: 'network',
    weight: 0.5,
    run: ({ page }, chance) => page.context().setOffline(chance.happens(0.6)),
  },
];
