// Whose work the map is: with a base map below, its owner and its approval number too.
import { describe, expect, it } from 'vitest';
import { creditsOf } from '../../../src/ui/map/credits';
import { PICTURES, STREETS } from '../../fixtures/basemaps';
import { corridorFixture } from '../../fixtures/corridor';

const corridor = corridorFixture();
const parts = (drawn?: string) =>
  creditsOf(corridor, 'en', drawn, [STREETS, PICTURES]).replaceAll('\u00a0', ' ').split(' · ');

describe('the credits', () => {
  it('are those of the chart alone, as long as that is what is seen', () => {
    expect(parts('chart')).toEqual(parts());
    expect(parts().join()).not.toContain('made up');
  });

  it('name the owner of a base map, and its number in the place of that of the map', () => {
    expect(parts('streets').slice(0, 2)).toEqual(['Schematic map', '© streets (made up)']);
    expect(parts('pictures').slice(0, 2)).toEqual([
      'Map approval number (审图号): GS (2030) 0 (made up)',
      '© pictures (made up)',
    ]);
  });
});
