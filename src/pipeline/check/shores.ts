// Checks of the two shores as they were given; they may run either way, the build turns them.
import type { Box } from '../../domain/profile-schema';
import type { Defects } from '../defects';
import { SHORES, type Coast } from '../seeds/coast';
import { ringFaults } from './rings';

export function checkCoast(coast: Coast, region: Box, defects: Defects): void {
  for (const shore of SHORES) {
    coast[shore].forEach((rings, index) => {
      for (const fault of rings.flatMap((ring) => ringFaults(ring, region)))
        defects.onLine(
          `coast/${shore}.geojson`,
          1,
          `polygon ${index + 1} ${fault}; put the original file back`,
        );
    });
  }
}
