// What is taken away of the view: its sheet of paper, and its files.
import type { Bilingual } from '../../domain/schema';
import { pick } from '../../domain/text';
import type { Theme } from '../../map/palette';
import type { Land } from '../../map/svg/ground';
import type { CorridorState } from '../../state/corridor-state.svelte';
import {
  drawMapSheet,
  frameOfSheet,
  type MapSheetInput,
  type Over,
} from '../export/picture/map-sheet';
import type { ShownView } from '../export/picture/same-places';
import { savePicture, type PictureKind } from '../export/picture/save-picture';
import { fileName } from '../export/save';
import type * as Bases from '../map/base';
import { sceneOf } from '../map/scene-of';
import { linkOfView } from '../share/addresses';
import { mapSizeOf } from './map-sizes';
import { bare, paperMap, paperView } from './paper-map';
import { printNow } from './print-now';
import PrintSheet from './PrintSheet.svelte';
import type { Sheet } from './sheet-of';
import type { WorkbenchSheets } from './workbench-sheets';

/** What somebody has before them. */
export interface Taken {
  readonly state: CorridorState;
  readonly prints: Sheet;
  readonly workbench: WorkbenchSheets | null;
  /** Undefined while the whole plan is not here. */
  readonly over: Over | undefined;
  readonly pictureTheme: Theme;
}

export class Paper {
  readonly PrintSheet = PrintSheet;
  readonly #taken: Taken;
  readonly #land: Land;
  readonly #bases: typeof Bases | null;
  readonly #base: Bases.BaseOnPaper | undefined;

  /** `bases` where there are base maps. */
  constructor(taken: Taken, land: Land, bases: typeof Bases | null) {
    this.#taken = taken;
    this.#land = land;
    this.#bases = bases;
    this.#base = bases ? new bases.BaseOnPaper() : undefined;
    if (bases) window.addEventListener('keydown', (event) => this.#foresee(event));
  }

  get #over(): Over {
    return this.#taken.over ?? bare(this.#taken.state);
  }

  /** Null where the sheet has no map. */
  get #view() {
    const { state, prints } = this.#taken;
    const size = mapSizeOf(prints, state.lang);
    return size && { base: state.shown.drawnBase, ...paperView(state, this.#over)(size) };
  }

  /** The browser's own key prints at once: it waits for the base map, where that is still to be fetched. */
  #foresee(event: KeyboardEvent): void {
    const { ctrlKey, metaKey, altKey, shiftKey, key } = event;
    if (!(ctrlKey || metaKey) || altKey || shiftKey || key.toLowerCase() !== 'p') return;
    const view = this.#view;
    if (!view || this.#base?.isReady(view) !== false) return;
    event.preventDefault();
    void this.print();
  }

  async print(): Promise<void> {
    const view = this.#view;
    if (view) await this.#base?.fetch(view);
    await printNow();
  }

  /** What `PrintSheet` is given. */
  sheet() {
    const { state, prints, workbench } = this.#taken;
    const view = this.#view;
    const still = view && this.#base?.of(view);
    const ground = still?.kind === 'drawn' ? still.ground : undefined;
    return {
      ...{ state, sheet: prints, workbench, date: new Date() },
      map: paperMap(state, this.#land, this.#over, ground),
      drawn: ground ? state.shown.drawnBase : undefined,
      note: still?.kind === 'chart' ? pick(still.note, state.lang) : '',
    };
  }

  /**
   * Saves the places on screen as a picture of their own; rejects with `Unsaved` where the browser cannot. Returns why the
   * chart is in the place of a base map.
   */
  async save(kind: PictureKind, view: ShownView): Promise<Bilingual | null> {
    const { state, pictureTheme: theme } = this.#taken;
    const date = new Date();
    const chart: MapSheetInput = {
      ...{ state, view, date, land: this.#land, over: this.#over },
      scene: sceneOf(state.corridor),
      link: linkOfView(state),
    };
    const id = state.shown.drawnBase;
    const limit = this.#bases?.stillLimit(id) ?? null;
    const wished = limit === null ? chart : { ...chart, base: { id, maxZoom: limit } };
    const still = await this.#bases?.baseInFile(id, { ...frameOfSheet(wished), theme });
    const drawn =
      still?.kind === 'drawn' && wished.base
        ? { ...wished, base: { ...wished.base, ground: still.ground } }
        : chart;
    await savePicture(kind, drawMapSheet(drawn), theme, fileName(state, date));
    return still?.kind === 'chart' ? still.note : null;
  }
}
