// Which base map is below the corridor, and why it is not: follows what is asked for, and which renderer is shown.
import { loadBaseCopies } from 'virtual:base-copies';
import { BASEMAPS } from '#corridor/basemaps';
import type { Basemap } from '../../../domain/basemaps';
import { CHART } from '../../../domain/ids';
import { BaseKeeper, type BaseState } from '../../../map/base/base-keeper';
import { openBase, type Place } from '../../../map/base/open-base';
import { aroundAll } from '../../../map/camera';
import type { BaseBelow, RendererState } from '../../../map/contract';
import { REGION } from '../../../map/region';
import type { CorridorState } from '../../../state/corridor-state.svelte';
import BaseNotice from './BaseNotice.svelte';
import { siteRoot } from './site-root';

type Kind = RendererState['kind'];

export class BaseMaps {
  readonly Notice = BaseNotice;
  readonly #choice: CorridorState;
  readonly #keeper: BaseKeeper;
  #renderer: Kind = $state('starting');
  #now: BaseState = $state.raw({ below: null, fault: null });

  constructor(choice: CorridorState, renderer: Kind) {
    this.#choice = choice;
    this.#renderer = renderer;
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
      (base) => openBase(base, place),
      (now) => {
        this.#now = now;
        this.#tell();
      },
    );
  }

  /** Null for the chart. */
  get asked(): Basemap | null {
    return BASEMAPS.find(({ id }) => id === this.#choice.shown.base) ?? null;
  }

  get below(): BaseBelow | null {
    return this.#now.below;
  }

  get fault(): BaseState['fault'] {
    return this.#now.fault;
  }

  /** The simpler map stays, and has the chart alone. */
  get isPlain(): boolean {
    return this.#renderer === 'svg';
  }

  follow(id: string): void {
    this.#keeper.want(BASEMAPS.find((base) => base.id === id) ?? null);
  }

  shownBy(renderer: Kind): void {
    this.#renderer = renderer;
    this.#tell();
  }

  #tell(): void {
    const isDrawn = this.#renderer === 'gl-ready';
    this.#choice.shown.drawnBase = (isDrawn && this.#now.below?.id) || CHART;
  }

  end(): void {
    this.#keeper.end();
  }
}
