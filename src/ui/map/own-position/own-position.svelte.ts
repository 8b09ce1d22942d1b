// Where the reader stands, from the press of the button to the dot on the map.
import { REGION, SHORE_ACCURACY_KM } from '#corridor';
import { siteOfOwn, type OwnPosition as Position } from '../../../domain/own-position';
import { nearestOf, type Nearest } from '../../../domain/nearest';
import type { Park } from '../../../domain/schema';
import { ownPositionOver } from '../../../map/drawings/own-position';
import { project } from '../../../map/mercator';
import type { CorridorState } from '../../../state/corridor-state.svelte';
import type { MapHandle } from '../map-handle';
import { askBrowser, type Lack } from './ask-browser';
import { boundsWith } from './bounds-with';

export type Phase =
  | { readonly kind: 'off' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'lacking'; readonly lack: Lack }
  | {
      readonly kind: 'found';
      readonly reported: Position;
      /** What it is if it was given in another datum than it should be; null where that is not suspected. */
      readonly suspected: Position | null;
      readonly isCorrected: boolean;
    };

const OFF: Phase = { kind: 'off' };
const [WEST, SOUTH, EAST, NORTH] = REGION;

const isInRegion = ({ lon, lat }: Position): boolean =>
  lon >= WEST && lon <= EAST && lat >= SOUTH && lat <= NORTH;

type Suspicion = (told: Position) => Position | null;

/** Before the position is known, so that no request depends on it; without an answer nothing is suspected. */
async function fetchSuspicion(): Promise<Suspicion> {
  try {
    const [{ fromGcj02, looksLikeGcj02 }, { fetchShores }] = await Promise.all([
      import('../../../domain/gcj02-suspect'),
      import('../../../map/fine-shores'),
    ]);
    const shores = await fetchShores();
    return (told) => (looksLikeGcj02(told, shores, SHORE_ACCURACY_KM) ? fromGcj02(told) : null);
  } catch {
    return () => null;
  }
}

export class OwnPosition {
  readonly #choice: CorridorState;
  readonly #handle: MapHandle;
  #phase: Phase = $state.raw(OFF);
  /** What is said of it was read and put away. */
  isRead = $state(false);

  constructor(choice: CorridorState, handle: MapHandle) {
    this.#choice = choice;
    this.#handle = handle;
  }

  get phase(): Phase {
    return this.#phase;
  }

  /** The shown position is within the region of the corridor; false where there is none. */
  get isNear(): boolean {
    const { own } = this.#choice.shown;
    return own !== null && isInRegion(own);
  }

  /** The located park that is nearest to it; null where there is no position. */
  get nearest(): Nearest<Park> | null {
    const { corridor, shown } = this.#choice;
    return shown.own && nearestOf([siteOfOwn(shown.own)], corridor.parks);
  }

  /** Asks; or takes back what was asked or found. */
  async toggle(): Promise<void> {
    const isOn = this.#phase.kind === 'asking' || this.#phase.kind === 'found';
    this.#show(null);
    this.isRead = false;
    this.#phase = OFF;
    if (!isOn) await this.#ask();
  }

  async #ask(): Promise<void> {
    const asking: Phase = { kind: 'asking' };
    this.#phase = asking;
    const judging = fetchSuspicion();
    const told = await askBrowser();
    if (this.#phase !== asking) return;
    if (typeof told === 'string') {
      this.#phase = { kind: 'lacking', lack: told };
      return;
    }
    const found: Phase = { kind: 'found', reported: told, suspected: null, isCorrected: false };
    this.#phase = found;
    this.#show(told);
    this.#lookAt(told);
    const suspected = (await judging)(told);
    if (suspected && this.#phase === found) this.#phase = { ...found, suspected };
  }

  /** Takes the reported numbers as GCJ-02, or as what they should be again. */
  correct(isCorrected: boolean): void {
    const found = this.#phase;
    if (found.kind !== 'found' || !found.suspected) return;
    this.#phase = { ...found, isCorrected };
    this.#show(isCorrected ? found.suspected : found.reported);
  }

  #show(position: Position | null): void {
    const { shown } = this.#choice;
    shown.own = position && { ...position, ends: shown.own?.ends ?? [] };
    this.#handle.mark(position ? [ownPositionOver(position)] : []);
  }

  /** Only where it is near and out of view, and never centred on it: the address carries where the map stands. */
  #lookAt(position: Position): void {
    if (!isInRegion(position) || this.#isInView(position)) return;
    const around = boundsWith(this.#choice.corridor.parks, position);
    this.#handle.reset();
    this.#handle.map?.fit({ kind: 'place', id: '', around });
  }

  #isInView({ lon, lat }: Position): boolean {
    const { shown } = this.#handle;
    if (!shown) return true;
    const { camera, width, height, padding } = shown;
    const [at, centre] = [
      project(lon, lat, camera.zoom),
      project(camera.lon, camera.lat, camera.zoom),
    ];
    const x = at.x - centre.x + width / 2;
    const y = at.y - centre.y + height / 2;
    const { left, right, top, bottom } = padding;
    return x >= left && x <= width - right && y >= top && y <= height - bottom;
  }
}
