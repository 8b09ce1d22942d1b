// Puts the map on the page: the SVG at once, MapLibre behind it once the page is idle; `<html data-map>` says which.
import type { Corridor } from '../../domain/corridor';
import type {
  Camera,
  CorridorMap,
  HandEvents,
  MapSettings,
  RendererState,
  SvgReason,
} from '../../map/contract';
import { fetchFineLand } from '../../map/svg/fine-land';
import type { Land } from '../../map/svg/ground';
import { SvgMap } from '../../map/svg/svg-map';
import { Supervisor } from '../../map/supervisor';
import type { Here } from '../../state/kiosk-settings';
import type { Renderer } from '../../state/url-state';
import { sceneOf } from './scene-of';

export interface MapHost extends HandEvents {
  readonly renderer: Renderer;
  /** Where the reader stands, if that is known. */
  readonly here: Here | null;
  /** The shores until the fine ones are there. */
  readonly land: Land;
  /** The settings and the camera as they are at the moment of drawing. */
  settings(): MapSettings;
  camera(): Camera | null;
  /** The map to command; null once there is none. */
  onMap(map: CorridorMap | null): void;
  onState(state: RendererState): void;
}

/** Milliseconds that a busy page may put MapLibre off. */
const PATIENCE = 800;

/** How often MapLibre is tried again by itself where it was too slow. */
const RETRIES = 2;

const DATA_MAP: Readonly<Record<RendererState['kind'], string>> = {
  starting: 'loading',
  'gl-ready': 'ready',
  degraded: 'degraded',
  svg: 'svg',
};

interface Saving {
  readonly saveData?: boolean;
}

/** Readers who ask their browser to save data keep the map that is here already. */
function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null;
  const isKnown = (value: unknown): value is Saving => typeof value === 'object' && value !== null;
  return isKnown(connection) && connection.saveData === true;
}

function reasonToStay(renderer: Renderer): SvgReason | null {
  if (renderer === 'svg') return 'chosen';
  // In a sandbox without an origin browsers start no worker, and MapLibre needs some.
  if (window.origin === 'null') return 'sandboxed';
  return savesData() ? 'save-data' : null;
}

/** Draws at once; returns what ends it. */
export function loadMap(stage: HTMLElement, corridor: Corridor, host: MapHost): () => void {
  const scene = sceneOf(corridor, host.here);
  let svg: SvgMap | null = null;
  let isFine = false;
  let isOver = false;
  let retries = RETRIES;
  let stopWaiting = (): void => undefined;

  /** The fine shores, once, where the SVG is what is looked at. */
  function refine(): void {
    if (isFine) return;
    isFine = true;
    fetchFineLand()
      .then((land) => svg?.setLand(land))
      .catch(() => {
        // The coarse shores stay; another try comes with the next movement.
        isFine = false;
      });
  }

  function follow(state: RendererState): void {
    document.documentElement.dataset.map = DATA_MAP[state.kind];
    host.onState(state);
    if (state.kind === 'degraded' || state.kind === 'svg') whenIdle(() => !isOver && refine());
    if (state.kind === 'svg' && state.reason === 'slow-start') void retryWhenQuiet(state.retry);
  }

  /** MapLibre was given up because the machine was busy: it comes when that is over, a few times at most. */
  async function retryWhenQuiet(retry?: () => void): Promise<void> {
    if (!retry || retries-- <= 0) return;
    const { whenQuiet } = await import('../../map/when-quiet').catch(() => ({ whenQuiet: null }));
    if (!isOver) stopWaiting = whenQuiet?.(retry) ?? stopWaiting;
  }

  const map = new Supervisor(
    stage,
    {
      svg: (element, settings, events) =>
        (svg = new SvgMap(element, scene, host.land, settings, host.camera(), {
          ...events,
          onCamera: (camera) => {
            events.onCamera(camera);
            refine();
          },
        })),
      gl: async (element, settings, view, events) => {
        const { createGlMap } = await import('../../map/gl');
        return createGlMap(element, scene, settings, view.camera, events);
      },
    },
    host.settings(),
    {
      onSelect: (target) => host.onSelect(target),
      onHover: (park) => host.onHover(park),
      onCamera: (camera) => host.onCamera(camera),
      onState: follow,
    },
    reasonToStay(host.renderer),
  );
  host.onMap(map);
  const sizes = new ResizeObserver(() => {
    // Hidden or not yet laid out: there is nothing to fit.
    if (stage.clientWidth > 0 && stage.clientHeight > 0) map.resize();
  });
  sizes.observe(stage);
  whenIdle(() => !isOver && map.launch());

  return () => {
    isOver = true;
    stopWaiting();
    sizes.disconnect();
    map.destroy();
    host.onMap(null);
  };
}

function whenIdle(run: () => void): void {
  requestAnimationFrame(() => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: PATIENCE });
    else setTimeout(run, 0);
  });
}
