// Asks MapLibre's graphics context and workers for a sign of life.
import type { getGlobalDispatcher } from 'maplibre-gl';

const PING_MS = 2000;
/** So late, the whole page is busy, and nothing follows from the silence of a worker. */
const BUSY_MS = 250;

/** Starts workers anew where they keep silent. */
export async function pulseOf(
  canvas: HTMLCanvasElement,
  workers: ReturnType<typeof getGlobalDispatcher>,
): Promise<'alive' | 'revived' | 'dead'> {
  if (canvas.getContext('webgl2')?.isContextLost() !== false) return 'dead';
  const asked = performance.now();
  if (await workers.ping(PING_MS)) return 'alive';
  if (performance.now() - asked > PING_MS + BUSY_MS) return 'alive';
  await workers.ensureWorkers();
  return (await workers.ping(PING_MS)) ? 'revived' : 'dead';
}
