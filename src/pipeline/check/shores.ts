// Checks of the two shores as they were given; they may run either way, the build turns them.
import type { Defects } from '../defects';
import { SHORES, type Coast } from '../seeds/coast';
import { ringFaults } from './rings';

export function checkCoast(coast: Coast, defects: Defects): void {
  for (const shore of SHORES) {
    coast[shore].forEach((rings, index) => {
      for (const fault of rings.flatMap(ringFaults))
        defects.onLine(
          `coast/${shore}.geojson`,
          1,
          `polygon ${index + 1} ${fault}; put the original file back`,
        );
    });
  }
}
