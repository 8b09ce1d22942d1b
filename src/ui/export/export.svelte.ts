// Taking the map away: prepares the printed sheet and saves what is on screen, once somebody means to.
import { flushSync, getContext, setContext } from 'svelte';
import type { Bilingual } from '../../domain/schema';
import type { Theme } from '../../map/palette';
import type { Land } from '../../map/svg/ground';
import type { CorridorState } from '../../state/corridor-state.svelte';
import { MapHandle } from '../map/map-handle';
import type { LazyPlan } from '../document/lazy-plan.svelte';
import { sheetOf } from '../print/sheet-of';
import type { Paper } from '../print/paper';
import type { WorkbenchSheets } from '../print/workbench-sheets';
import type { Over } from './picture/map-sheet';

export class Exporter {
  readonly state: CorridorState;
  readonly land: Land;
  readonly handle: MapHandle;
  #ready: Paper | null = $state.raw(null);
  #isPrinting = $state(false);
  readonly #late: LazyPlan | undefined;
  readonly #page: () => Theme;
  #pictureTheme: Theme | null = $state(null);
  #theme: string | undefined;
  #sheets: WorkbenchSheets['sheets'] | null = $state.raw(null);
  #asked: Promise<void> | null = null;

  constructor(
    state: CorridorState,
    land: Land,
    late?: LazyPlan,
    page: () => Theme = () => 'light',
    handle = new MapHandle(),
  ) {
    this.state = state;
    this.#late = late;
    this.#page = page;
    this.land = land;
    this.handle = handle;
  }

  /** What the sheet is made with, while it is being printed. */
  get sheet() {
    return this.#isPrinting ? this.#ready : null;
  }

  /** What goes on paper now. */
  get prints() {
    return sheetOf(this.state);
  }

  /** Null while nobody has opened it. */
  get workbench(): WorkbenchSheets | null {
    const plan = this.#late?.whole?.plan;
    return this.#sheets && plan ? { sheets: this.#sheets, plan } : null;
  }

  /** Told by the workbench when it has come. */
  bring(sheets: WorkbenchSheets['sheets']): void {
    this.#sheets = sheets;
  }

  /** What lies over the parks, for a picture of some zoom; undefined while the whole plan is not here. */
  get over(): Over | undefined {
    return this.#late?.whole?.shown.over;
  }

  /** Fetches what paper needs; safe to call often, tries again after a failure. */
  async prepare(): Promise<void> {
    this.#asked ??= this.#fetch().catch((error: unknown) => {
      this.#asked = null;
      throw error;
    });
    await this.#asked;
  }

  async #fetch(): Promise<void> {
    const { paperFor } = await import('../print');
    this.#ready = await paperFor(this, this.land);
    document.documentElement.dataset.print = 'ready';
  }

  /** Rejects where what paper needs cannot be fetched. */
  async print(): Promise<void> {
    await this.prepare();
    await this.#ready?.print();
  }

  /** The colours of saved pictures: those of the page, until the reader wants others. */
  get pictureTheme(): Theme {
    return this.#pictureTheme ?? this.#page();
  }

  set pictureTheme(theme: Theme) {
    this.#pictureTheme = theme;
  }

  /**
   * Rejects where what it needs cannot be fetched, or with the reason why the browser cannot draw it. Returns why the
   * chart is in the place of a base map.
   */
  async save(kind: 'svg' | 'png'): Promise<Bilingual | null | undefined> {
    await this.prepare();
    const view = this.handle.shown;
    return view && this.#ready?.save(kind, view);
  }

  /** Paper is light: puts the sheet on the page, now. Without what it needs, the page itself is printed. */
  begin(): void {
    if (!this.#ready) return;
    const { dataset } = document.documentElement;
    this.#theme = dataset.theme;
    dataset.theme = 'light';
    this.#isPrinting = true;
    flushSync();
  }

  end(): void {
    if (!this.#isPrinting) return;
    const { dataset } = document.documentElement;
    if (this.#theme === undefined) delete dataset.theme;
    else dataset.theme = this.#theme;
    this.#isPrinting = false;
  }
}

const KEY = Symbol('take away');

export function provideExporter(exporter: Exporter): void {
  setContext(KEY, exporter);
}

/** Undefined where nothing is taken away, as on a kiosk. */
export function useExporter(): Exporter | undefined {
  return getContext<Exporter | undefined>(KEY);
}
