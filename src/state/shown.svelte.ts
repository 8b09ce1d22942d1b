// What is shown beyond the parks: layers on the map, a base map below it, and a paper laid over it.
import type { OwnOnPage } from '../domain/own-position';
import { CHART, type Paper, type Showable } from '../domain/ids';
import { chosenOf, INITIAL, type UrlState } from './url-state';

export class Shown {
  /** The map, in a page around it, has the whole screen. */
  fillsScreen = $state(false);
  /** Which base map is asked for, or the chart. */
  base: string = $state(INITIAL.base);
  /** Which is really drawn: the map tells. */
  drawnBase: string = $state(CHART);
  /** Where the reader stands, while that is shown: no part of `url`, so that no address, history or host learns of it. */
  own: OwnOnPage | null = $state.raw(null);
  readonly #showable: readonly Showable[];
  #layers: readonly Showable[] = $state.raw([]);
  #paper: Paper | 'none' = $state('none');

  constructor(showable: readonly Showable[]) {
    this.#showable = showable;
  }

  /** In the one order of all. */
  get layers(): readonly Showable[] {
    return this.#layers;
  }

  get paper(): Paper | 'none' {
    return this.#paper;
  }

  get url(): Pick<UrlState, 'layers' | 'base' | 'paper'> {
    return { layers: this.#layers, base: this.base, paper: this.#paper };
  }

  toggleLayer(layer: Showable): void {
    const { layers } = this;
    this.show(
      layers.includes(layer) ? layers.filter((each) => each !== layer) : [...layers, layer],
    );
  }

  /** These layers and no other. */
  show(layers: readonly Showable[]): void {
    this.#layers = chosenOf(this.#showable, layers);
  }

  lay(paper: Paper | 'none'): void {
    this.#paper = paper;
  }

  /** Takes over what an address says. */
  apply({ layers, base, paper }: Pick<UrlState, 'layers' | 'base' | 'paper'>): void {
    this.show(layers);
    this.base = base;
    this.#paper = paper;
  }
}
