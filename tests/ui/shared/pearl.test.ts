// @vitest-environment happy-dom
// A pearl shows each group once, says nothing to a screen reader, and is open where the position is not known.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import type { GroupId } from '../../../src/domain/ids';
import Pearl from '../../../src/ui/shared/Pearl.svelte';

const mounted: Record<string, unknown>[] = [];

function draw(groups: readonly GroupId[], unlocated = false): SVGElement {
  mounted.push(mount(Pearl, { target: document.body, props: { groups, unlocated } }));
  flushSync();
  const svg = document.body.querySelector('svg');
  if (!svg) throw new Error('no pearl was drawn');
  return svg;
}

const all = (svg: SVGElement, attribute: string) =>
  [...svg.querySelectorAll(`[${attribute}]`)].map((part) => part.getAttribute(attribute));

afterEach(async () => {
  await Promise.all(mounted.splice(0).map((one) => unmount(one)));
  document.body.replaceChildren();
});

describe('a pearl', () => {
  it('has one segment for each group, in order, in the palette’s colours', () =>
    expect(all(draw(['information', 'marine', 'services']), 'fill')).toEqual([
      'var(--groups-information)',
      'var(--groups-marine)',
      'var(--groups-services)',
    ]));

  it('is hidden from screen readers', () =>
    expect(draw(['marine']).getAttribute('aria-hidden')).toBe('true'));

  it('without a position is a dashed ring that shares its dashes fairly', () => {
    const strokes = all(draw(['information', 'marine', 'services'], true), 'stroke');
    const count = (group: string) => strokes.filter((stroke) => stroke?.includes(group)).length;
    expect([count('information'), count('marine'), count('services')]).toEqual([3, 3, 3]);
    expect(document.body.querySelector('path')).toBeNull();
  });

  it('without groups is still a dashed ring', () =>
    expect(all(draw([], true), 'stroke')).toEqual(Array.from({ length: 8 }, () => 'currentColor')));
});
