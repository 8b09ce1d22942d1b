// The water of the bays in the SVG: paler towards a mouth, whole where there is none.
import { describe, expect, it } from 'vitest';
import { bayLayer } from '../../../src/map/svg/ground';
import { node, toMarkup } from '../../../src/map/svg/node';
import { COARSE } from '../../../src/map/svg/path';
import { corridorScene } from '../../fixtures/scene';

const scene = corridorScene();
const drawn = (some: typeof scene, prefix: string): string =>
  toMarkup(node('g', {}, bayLayer(some, null, COARSE, prefix).children));

describe('a bay', () => {
  it('is filled with its own gradient, of a name that no other picture in the page has', () => {
    const markup = drawn(scene, 'map-');
    const mouths = scene.bays.filter(({ heads }) => heads);
    const ids = [...markup.matchAll(/<radialGradient id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(mouths.map(({ id }) => `map-fade-${id}`));
    for (const id of ids) expect(markup).toContain(`fill="url(#${id})"`);
  });

  it('has one colour where it has no mouth', () => {
    const closed = { ...scene, bays: scene.bays.map((bay) => ({ ...bay, heads: null })) };
    const markup = drawn(closed, '');
    expect(markup).not.toContain('Gradient');
    for (const { id } of scene.bays) expect(markup).toContain(`fill="var(--bays-${id})"`);
  });
});
