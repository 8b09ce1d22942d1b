// The header matrix: real servers from the shipped configurations, over the built site. Needs dist/.
import { defineConfig } from 'vitest/config';
import { REPOSITORY } from '../../tools/repository';

export default defineConfig({
  test: {
    root: REPOSITORY,
    include: ['tests/release/serving/*.serving.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
