// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { MapTarget } from '../../src/map/contract';
import { Targets, type TargetEvents } from '../../src/map/targets';

const NAMES = ['north', 'middle', 'south'];

function mount(events: Partial<TargetEvents> = {}): {
  targets: Targets;
  buttons: HTMLButtonElement[];
} {
  const targets = new Targets(
    document.body,
    { zh: '走廊上的园区', en: 'Parks on the string' },
    NAMES.map((id) => ({ key: id, name: { zh: `${id}园`, en: id }, target: { kind: 'park', id } })),
    { onSelect: vi.fn(), onHover: vi.fn(), onFocus: vi.fn(), ...events },
  );
  targets.setLanguage('en');
  return { targets, buttons: [...document.querySelectorAll('button')] };
}

const press = (button: HTMLButtonElement | undefined, key: string): boolean =>
  button?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })) ??
  true;

const focused = (): string | null => document.activeElement?.getAttribute('aria-label') ?? null;

beforeEach(() => document.body.replaceChildren());

describe('buttons over the map', () => {
  it('are named in the language of the reader', () => {
    const { targets } = mount();
    expect(document.querySelector('[role=group]')?.getAttribute('aria-label')).toBe(
      'Parks on the string',
    );
    targets.setLanguage('zh');
    expect(document.querySelector('[role=group]')?.getAttribute('aria-label')).toBe('走廊上的园区');
    expect(document.querySelector('button')?.getAttribute('aria-label')).toBe('north园');
  });

  it('are one Tab stop, walked with the arrow keys, Home and End', () => {
    const { buttons } = mount();
    const stops = (): number => buttons.filter((button) => button.tabIndex === 0).length;
    expect(stops()).toBe(1);
    buttons[0]?.focus();
    press(buttons[0], 'ArrowRight');
    expect(focused()).toBe('middle');
    press(buttons[1], 'End');
    expect(focused()).toBe('south');
    press(buttons[2], 'ArrowDown');
    expect(focused()).toBe('north');
    press(buttons[0], 'ArrowLeft');
    expect(focused()).toBe('south');
    press(buttons[2], 'Home');
    expect(focused()).toBe('north');
    expect(stops()).toBe(1);
  });

  it('keep the arrow keys from panning the map, and leave it the others', () => {
    const { buttons } = mount();
    const map = vi.fn();
    document.body.addEventListener('keydown', map);
    press(buttons[0], 'ArrowUp');
    expect(map).not.toHaveBeenCalled();
    press(buttons[0], '+');
    expect(map).toHaveBeenCalledOnce();
    document.body.removeEventListener('keydown', map);
  });

  it('tell what was chosen, and show it', () => {
    const onSelect = vi.fn<(target: MapTarget) => void>();
    const { targets, buttons } = mount({ onSelect });
    buttons[1]?.click();
    expect(onSelect).toHaveBeenCalledWith({ kind: 'park', id: 'middle' });
    targets.setSelected({ kind: 'park', id: 'middle' });
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
      'false',
    ]);
    targets.setSelected({ kind: 'bay', id: 'middle' });
    expect(buttons[1]?.getAttribute('aria-pressed')).toBe('false');
  });

  it('are as large as their neighbours allow, from 24 to 44 px', () => {
    const { targets, buttons } = mount();
    targets.place([
      { x: 100, y: 100 },
      { x: 130, y: 100 },
      { x: 300, y: 300 },
    ]);
    expect(buttons.map((button) => button.style.width)).toEqual(['30px', '30px', '44px']);
    targets.place([
      { x: 100, y: 100 },
      { x: 105, y: 100 },
      { x: 300, y: 300 },
    ]);
    expect(buttons[0]?.style.width).toBe('24px');
    expect(buttons[0]?.style.transform).toBe('translate(88px, 88px)');
  });

  it('leave nothing behind', () => {
    mount().targets.destroy();
    expect(document.body.childElementCount).toBe(0);
  });
});
