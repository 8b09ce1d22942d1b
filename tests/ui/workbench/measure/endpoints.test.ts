// @vitest-environment happy-dom
// The ends on screen: chosen from a list, taken from the map, or given up.
import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { encode } from '../../../../src/state/codec';
import { MapHandle } from '../../../../src/ui/map/map-handle';
import { pointAt } from '../../../../src/ui/workbench/measure/map-points';
import { takeOnMap } from '../../../../src/ui/workbench/measure/take-on-map';
import { all, button, click } from '../../list/panel';
import { showTab } from './measure-tab';

describe('the ends', () => {
  it('are chosen from lists of what has a position, and cleared', () => {
    const { choice, tab } = showTab('lang=en');
    const [from] = all(tab, 'select');
    if (!(from instanceof HTMLSelectElement)) throw new Error('There is no list.');
    expect(all(from, 'option[value="future-tech-park"]')).toEqual([]);
    from.value = 'airport';
    from.dispatchEvent(new Event('change', { bubbles: true }));
    flushSync();
    expect(encode(choice.url)).toContain('from=airport');
    click(button(tab, 'Clear'));
    expect(choice.workbench.measure.from).toBe('');
  });

  it('are taken from the map: what was tapped, or the point under the finger', () => {
    const { choice, handle, tab } = showTab('lang=en');
    const container = document.createElement('div');
    vi.spyOn(handle, 'container', 'get').mockReturnValue(container);
    const padding = { top: 0, right: 0, bottom: 0, left: 0 };
    const camera = { zoom: 10, lat: 36, lon: 120 };
    const shown = { camera, fitted: undefined, width: 400, height: 300, padding };
    vi.spyOn(handle, 'shown', 'get').mockReturnValue(shown);
    click(button(tab, 'Pick on the map'));
    expect(handle.taker?.({ kind: 'park', id: 'jiaozhou-bay-north' })).toBe(true);
    flushSync();
    expect(choice.workbench.measure.from).toBe('jiaozhou-bay-north');
    container.dispatchEvent(new MouseEvent('click', { clientX: 200, clientY: 150 }));
    expect(handle.taker?.({ kind: 'bay', id: 'jiaozhou-bay' })).toBe(true);
    flushSync();
    expect(choice.workbench.measure.to).toBe('36/120');
    expect(handle.taker).toBeNull();
    expect(choice.selection.kind).toBe('none');
  });

  it('are no longer waited for after Escape', () => {
    const handle = new MapHandle();
    const onCancel = vi.fn();
    const stop = takeOnMap(handle, { onTake: vi.fn(), onCancel });
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(onCancel).toHaveBeenCalledOnce();
    stop();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(onCancel).toHaveBeenCalledOnce();
    expect(handle.taker).toBeNull();
  });

  it('of the map go by its camera: a pixel to the east is so many degrees', () => {
    const shown = { camera: { zoom: 9, lat: 36, lon: 120 }, width: 800, height: 600 };
    expect(pointAt(shown, { x: 400, y: 300 })).toBe('36/120');
    const [lat, lon] = pointAt(shown, { x: 400 + (512 * 2 ** 9) / 360, y: 300 }).split('/');
    expect([lat, lon]).toEqual(['36', '121']);
  });
});
