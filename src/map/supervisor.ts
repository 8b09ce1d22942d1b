// Keeps a map on screen whatever happens: the SVG is there first and last, MapLibre in between while it is well.
import type { ParkId } from '../domain/ids';
import type {
  Camera,
  ContextState,
  CorridorMap,
  GlCorridorMap,
  HandEvents,
  MapFailure,
  MapSettings,
  MapTarget,
  Renderers,
  RendererState,
  SupervisorEvents,
  SvgCorridorMap,
  SvgReason,
  View,
} from './contract';
import { focusedKey, focusKey } from './focus-key';
import { Heartbeat } from './heartbeat';
import { hostIn } from './host';

/** Milliseconds. */
export const TIMES = {
  contextBack: 5000,
  contextDrawn: 15_000,
  heartbeat: 2500,
  busy: 120,
} as const;

export class Supervisor implements CorridorMap {
  readonly #stage: HTMLElement;
  readonly #renderers: Renderers;
  readonly #events: SupervisorEvents;
  readonly #svgHost: HTMLElement;
  readonly #svg: SvgCorridorMap;
  #glHost: HTMLElement | null = null;
  #gl: GlCorridorMap | null = null;
  #state: RendererState = { kind: 'starting' };
  #settings: MapSettings;
  #hovered: ParkId | null = null;
  #isLaunched = false;
  #isRebuilt = false;
  #isOver = false;
  #isLettingGo = false;
  #contextTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #heartbeat = new Heartbeat(TIMES.heartbeat, () => this.#rebuild());

  /** Shows the SVG at once; MapLibre waits for `launch`, or never comes when there is a reason to stay. */
  constructor(
    stage: HTMLElement,
    renderers: Renderers,
    settings: MapSettings,
    events: SupervisorEvents,
    stay: SvgReason | null,
  ) {
    this.#stage = stage;
    this.#renderers = renderers;
    this.#settings = settings;
    this.#events = events;
    this.#svgHost = hostIn(stage, 'svg');
    this.#svg = renderers.svg(this.#svgHost, settings, {
      ...this.#hand(),
      onCamera: (camera) => {
        events.onCamera(camera);
        this.launch();
      },
    });
    this.#show('svg');
    this.#become(stay ? { kind: 'svg', reason: stay } : this.#state);
  }

  /** Begins with MapLibre, once; without effect where the SVG stays. */
  launch(): void {
    if (this.#isLaunched || this.#state.kind === 'svg') return;
    this.#isLaunched = true;
    void this.#build();
  }

  #hand(): HandEvents {
    return {
      onSelect: (target) => this.#events.onSelect(target),
      onHover: (park) => this.#events.onHover(park),
      onCamera: (camera) => !this.#isLettingGo && this.#events.onCamera(camera),
    };
  }

  #become(state: RendererState): void {
    this.#state = state;
    this.#events.onState(state);
  }

  async #build(): Promise<void> {
    const host = hostIn(this.#stage, 'gl');
    this.#glHost = host;
    const isCurrent = (): boolean => !this.#isOver && this.#glHost === host;
    try {
      const gl = await this.#renderers.gl(host, this.#settings, this.#svg.view, {
        ...this.#hand(),
        onReady: () => isCurrent() && this.#takeOver(),
        onFailure: (reason) => isCurrent() && this.#giveUp(reason),
        onContext: (now) => isCurrent() && this.#onContext(now),
      });
      if (isCurrent()) this.#gl = gl;
      else gl.destroy();
    } catch (error) {
      if (isCurrent()) this.#giveUp(isUnfetched(error) ? 'engine-error' : 'no-webgl');
    }
  }

  /** MapLibre is drawn: puts it over the SVG in the same view, when no hand is on the map. */
  #takeOver(): void {
    const gl = this.#gl;
    if (this.#isOver || this.#state.kind === 'svg') return;
    if (!gl || this.#svg.isBusy) {
      setTimeout(() => this.#takeOver(), TIMES.busy);
      return;
    }
    gl.update(this.#settings);
    gl.hover(this.#hovered);
    gl.takeView(this.#svg.view);
    this.#show('gl');
    this.#become({ kind: 'gl-ready' });
    this.#heartbeat.begin(gl);
  }

  #onContext(now: ContextState): void {
    clearTimeout(this.#contextTimer);
    if (now === 'drawn') {
      this.#takeOver();
      return;
    }
    this.#degrade();
    const patience = now === 'lost' ? TIMES.contextBack : TIMES.contextDrawn;
    this.#contextTimer = setTimeout(() => this.#rebuild(), patience);
  }

  /** The SVG stands in, at the same view. */
  #degrade(): void {
    this.#heartbeat.end();
    if (this.#state.kind !== 'gl-ready') return;
    this.#svg.resize();
    this.#svg.update(this.#settings);
    this.#svg.hover(this.#hovered);
    if (this.#gl) this.#svg.takeView(this.#gl.view);
    this.#show('svg');
    this.#become({ kind: 'degraded' });
  }

  /** MapLibre did not recover: once more from nothing, and after that no more. */
  #rebuild(): void {
    this.#degrade();
    this.#drop();
    if (this.#isRebuilt) {
      this.#stay('engine-error');
      return;
    }
    this.#isRebuilt = true;
    void this.#build();
  }

  #giveUp(reason: MapFailure): void {
    this.#degrade();
    this.#drop();
    this.#stay(reason);
  }

  #stay(reason: MapFailure): void {
    const retry = reason === 'no-webgl' ? {} : { retry: () => this.#retry() };
    this.#become({ kind: 'svg', reason, ...retry });
  }

  /** A machine that was busy may be quiet now. */
  #retry(): void {
    if (this.#isOver || this.#state.kind !== 'svg') return;
    this.#become({ kind: 'starting' });
    void this.#build();
  }

  #drop(): void {
    clearTimeout(this.#contextTimer);
    this.#heartbeat.end();
    const [gl, host] = [this.#gl, this.#glHost];
    // Forgotten first: a map that is taken down still says that its context is lost.
    this.#gl = null;
    this.#glHost = null;
    gl?.destroy();
    host?.remove();
  }

  /** One host answers to eye, hand and keyboard; the focus moves with it. */
  #show(name: 'svg' | 'gl'): void {
    const shown = name === 'gl' ? this.#glHost : this.#svgHost;
    const hidden = name === 'gl' ? this.#svgHost : this.#glHost;
    const key = hidden ? focusedKey(hidden) : null;
    if (shown) shown.inert = false;
    if (hidden) hidden.inert = true;
    this.#stage.dataset.renderer = name;
    if (shown && key !== null) focusKey(shown, key);
  }

  get #shown(): CorridorMap {
    return this.#state.kind === 'gl-ready' && this.#gl ? this.#gl : this.#svg;
  }

  update(settings: MapSettings): void {
    this.#settings = settings;
    this.#shown.update(settings);
  }

  hover(park: ParkId | null): void {
    this.#hovered = park;
    this.#shown.hover(park);
  }

  fit = (target: MapTarget | null, ms?: number): void => this.#shown.fit(target, ms);
  moveTo = (camera: Camera): void => this.#shown.moveTo(camera);
  takeView = (view: View): void => this.#shown.takeView(view);
  zoomBy = (steps: number): void => this.#shown.zoomBy(steps);
  panBy = (x: number, y: number): void => this.#shown.panBy(x, y);

  /** A movement that ends by this is nobody's any more. */
  letGo(): void {
    this.#isLettingGo = true;
    this.#svg.letGo();
    this.#gl?.letGo();
    this.#isLettingGo = false;
  }

  get view(): View {
    return this.#shown.view;
  }

  resize(): void {
    this.#svg.resize();
    this.#gl?.resize();
  }

  destroy(): void {
    this.#isOver = true;
    this.#drop();
    this.#svg.destroy();
    this.#svgHost.remove();
  }
}

/** What could not be fetched, as opposed to what could not be drawn: browsers say so by a TypeError. */
const isUnfetched = (error: unknown): boolean => error instanceof TypeError;
