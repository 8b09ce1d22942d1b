// Which base map is below the corridor, and why it is not: follows what is asked for, and which renderer is shown.
import { tick } from 'svelte';
import { loadBaseCopies } from 'virtual:base-copies';
import { BASEMAPS } from '#corridor/basemaps';
import type { Basemap } from '../../../domain/basemaps';
import { CHART } from '../../../domain/ids';
import { BaseKeeper, type BaseState } from '../../../map/base/base-keeper';
import { LivePictures } from '../../../map/base/live-pictures';
import { openBase, type Place } from '../../../map/base/open-base';
import { aroundAll, MAX_ZOOM } from '../../../map/camera';
import type { BaseBelow, RendererState } from '../../../map/contract';
import { REGION } from '../../../map/region';
import type { CorridorState } from '../../../state/corridor-state.svelte';
import type { MapHandle } from '../map-handle';
import BaseNotice from './BaseNotice.svelte';
import { siteRoot } from './site-root';

type Kind = RendererState['kind'];

/** Drawn without MapLibre, for good or until it is back. */
const isSvg = (kind: Kind): boolean => kind === 'svg' || kind === 'degraded';

export class BaseMaps {
  readonly Notice = BaseNotice;
  readonly #choice: CorridorState;
  readonly #handle: MapHandle;
  readonly #keeper: BaseKeeper;
  #renderer: Kind = $state('starting');
  #now: BaseState = $state.raw({ below: null, fault: null });
  /** What the SVG has of it. */
  #pictures: LivePictures | null = null;
  #below: BaseBelow | null = $state.raw(null);

  constructor(choice: CorridorState, renderer: Kind, handle: MapHandle) {
    this.#choice = choice;
    this.#renderer = renderer;
    this.#handle = handle;
    const sites = choice.corridor.parks.flatMap((park) => park.sites);
    const place: Place = {
      ...{ bounds: aroundAll(sites) ?? REGION, root: siteRoot() },
      keptOf: async ({ id }, server) => {
        const part = await loadBaseCopies?.().catch(() => null);
        return part ? part.copiesOf(choice).sourceOf(id, server) : server;
      },
    };
    // A public screen keeps what it shows, and what was asked for goes on, whichever map is shown.
    loadBaseCopies?.().then(
      (part) => part.copiesOf(choice),
      () => undefined,
    );
    this.#keeper = new BaseKeeper(
      (base) => openBase(base, place, isSvg(this.#renderer) ? 'images' : 'maplibre'),
      (now) => {
        this.#now = now;
        this.#follow();
      },
    );
  }

  /** Null for the chart. */
  get asked(): Basemap | null {
    return BASEMAPS.find(({ id }) => id === this.#choice.shown.base) ?? null;
  }

  get below(): BaseBelow | null {
    return this.#below;
  }

  get fault(): BaseState['fault'] {
    return this.#now.fault;
  }

  /** The simpler map is shown, and will be. */
  get isSimple(): boolean {
    return this.#renderer === 'svg';
  }

  /** What is asked for is no pictures, and the simpler map cannot draw anything else. */
  get isPlain(): boolean {
    return this.isSimple && this.asked?.kind !== 'raster';
  }

  follow(id: string): void {
    this.#keeper.want(BASEMAPS.find((base) => base.id === id) ?? null);
  }

  shownBy(renderer: Kind): void {
    const wasSvg = isSvg(this.#renderer);
    this.#renderer = renderer;
    if (isSvg(renderer) !== wasSvg && this.fault?.kind === 'unreadable') this.#keeper.again();
    this.#follow();
  }

  #follow(): void {
    const { below } = this.#now;
    this.#drawPictures(below);
    const pictures = this.#pictures;
    if (pictures) this.#below = { ...pictures.base, place: pictures.place };
    else this.#below = this.isSimple ? null : below;
    const isDrawn = below !== null && (this.#renderer === 'gl-ready' || pictures !== null);
    const { shown } = this.#choice;
    const wasDrawn = shown.drawnBase !== CHART;
    shown.drawnBase = isDrawn ? below.id : CHART;
    if (isDrawn && !wasDrawn) void this.#lookAsAsked();
  }

  /** In the SVG map, where that is what is seen. */
  #drawPictures(below: BaseState['below']): void {
    const pictures = isSvg(this.#renderer) ? below?.pictures : undefined;
    if (pictures && this.#pictures?.base === below) return;
    this.#pictures?.end();
    this.#pictures = below && pictures ? new LivePictures(below, pictures) : null;
  }

  /** The chart before was not let so near. */
  async #lookAsAsked(): Promise<void> {
    const { camera } = this.#choice;
    await tick();
    if (camera && camera.zoom > MAX_ZOOM) this.#handle.map?.moveTo(camera);
  }

  end(): void {
    this.#pictures?.end();
    this.#keeper.end();
  }
}
