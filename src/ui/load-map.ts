// Fetches the renderer once the page stands, draws the map into its element, and says how that went.
import type { Corridor } from '../domain/corridor';
import type { Camera, CorridorMap, MapEvents, MapFailure, MapSettings } from '../map/contract';

export type MapStatus = 'loading' | 'ready' | MapFailure;

export interface MapHost extends Pick<MapEvents, 'onSelect' | 'onHover' | 'onCamera'> {
  /** The settings and the camera as they are at the moment of drawing. */
  settings(): MapSettings;
  camera(): Camera | null;
  /** The map to command; null once there is none. */
  onMap(map: CorridorMap | null): void;
  onStatus(status: MapStatus): void;
}

/** Milliseconds that a busy page may put the map off. */
const PATIENCE = 800;

/** Starts loading after the first paint; returns what ends it. `<html data-map>` follows the status. */
export function loadMap(container: HTMLElement, corridor: Corridor, host: MapHost): () => void {
  let map: CorridorMap | null = null;
  let isOver = false;
  const sizes = new ResizeObserver(() => {
    // Hidden or not yet laid out: there is nothing to fit.
    if (container.clientWidth > 0 && container.clientHeight > 0) map?.resize();
  });

  function tell(status: MapStatus): void {
    const isFailed = status !== 'loading' && status !== 'ready';
    document.documentElement.dataset.map = isFailed ? 'failed' : status;
    host.onStatus(status);
  }

  function end(): void {
    isOver = true;
    sizes.disconnect();
    map?.destroy();
    map = null;
    host.onMap(null);
  }

  function fail(reason: MapFailure): void {
    if (isOver) return;
    end();
    tell(reason);
  }

  async function draw(): Promise<void> {
    const { createGlMap } = await import('../map/gl');
    if (isOver) return;
    const input = { ...scenePart(corridor), groupsOf: corridor.groupsOf.bind(corridor) };
    try {
      map = createGlMap(container, input, host.settings(), host.camera(), {
        onSelect: host.onSelect,
        onHover: host.onHover,
        onCamera: host.onCamera,
        onReady: () => tell('ready'),
        onFailure: fail,
      });
    } catch {
      // What it throws depends on the browser; without WebGL it cannot even be made.
      fail('no-webgl');
      return;
    }
    host.onMap(map);
    sizes.observe(container);
  }

  tell('loading');
  whenIdle(() => {
    if (!isOver) draw().catch(() => fail('engine-error'));
  });
  return end;
}

function scenePart({ parks, bays, lines, platforms, transport, districts }: Corridor) {
  return { parks, bays, corridor: lines, platforms, transport, districts };
}

function whenIdle(run: () => void): void {
  requestAnimationFrame(() => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: PATIENCE });
    else setTimeout(run, 0);
  });
}
