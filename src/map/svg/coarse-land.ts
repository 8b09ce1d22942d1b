// The shores as they are first drawn.
import type { Land } from './ground';
import { COARSE } from './path';

export const coarseLand = (shores: Land['shores']): Land => ({ shores, detail: COARSE });
