// What the visitor has chosen, and what follows from it. The one holder of mutable state that the address can carry.
import type { Corridor } from '../domain/corridor';
import {
  explainEmpty,
  facetCounts,
  isFiltering,
  matchingParks,
  NO_FILTER,
  relieve,
  VALUES_OF,
  type EmptyReason,
  type Facet,
  type FacetCounts,
  type FacetValue,
  type Filter,
  type Relief,
} from '../domain/facets';
import type { GroupId, Lang, ParkId } from '../domain/ids';
import { nearestCamera } from './camera';
import { WorkbenchState } from './workbench.svelte';
import { Shown } from './shown.svelte';
import { Story } from './story.svelte';
import {
  INITIAL,
  inOrder,
  NOTHING_SELECTED,
  type Camera,
  type Renderer,
  type Contrast,
  type Selection,
  type TextSize,
  type UrlState,
} from './url-state';

export class CorridorState {
  readonly corridor: Corridor;
  readonly shown: Shown;
  readonly workbench: WorkbenchState;
  readonly story = new Story();
  #lang: Lang = $state(INITIAL.lang);
  #renderer: Renderer = $state('gl');
  #text: TextSize = $state('standard');
  #contrast: Contrast = $state('standard');
  /** What the page is, and what the address says of it that nothing on the page changes. */
  #fixed: Pick<UrlState, 'view' | 'kiosk' | 'heartbeat' | 'embed' | 'gestures'> =
    $state.raw(INITIAL);
  #selection: Selection = $state.raw(NOTHING_SELECTED);
  #filter: Filter = $state.raw(NO_FILTER);
  #camera: Camera | null = $state.raw(null);
  readonly #matching = $derived.by(() => matchingParks(this.corridor, this.#filter));
  readonly #counts = $derived.by(() => facetCounts(this.corridor, this.#filter));
  readonly #emptyReason = $derived.by(() => explainEmpty(this.corridor, this.#filter));
  readonly #dimmed = $derived.by(() => parksBut(this.corridor, this.#matching));

  constructor(corridor: Corridor, initial: UrlState) {
    this.corridor = corridor;
    this.shown = new Shown(corridor.showable);
    this.workbench = new WorkbenchState(corridor.parkIds);
    this.apply(initial);
  }

  get lang(): Lang {
    return this.#lang;
  }

  get view(): UrlState['view'] {
    return this.#fixed.view;
  }

  get gestures(): UrlState['gestures'] {
    return this.#fixed.gestures;
  }

  get renderer(): Renderer {
    return this.#renderer;
  }

  get text(): TextSize {
    return this.#text;
  }

  get contrast(): Contrast {
    return this.#contrast;
  }

  get selection(): Selection {
    return this.#selection;
  }

  get filter(): Filter {
    return this.#filter;
  }

  /** Where the visitor moved the map to; null while it fits the selection. */
  get camera(): Camera | null {
    return this.#camera;
  }

  /** Everything that the address carries. */
  get url(): UrlState {
    return {
      ...this.#fixed,
      lang: this.#lang,
      renderer: this.#renderer,
      text: this.#text,
      contrast: this.#contrast,
      selection: this.#selection,
      filter: this.#filter,
      ...this.shown.url,
      step: this.story.step,
      ...this.workbench.url,
      camera: this.#camera,
    };
  }

  get matching(): ReadonlySet<ParkId> {
    return this.#matching;
  }

  /** Parks that the filter leaves out; none without a filter. */
  get dimmed(): ReadonlySet<ParkId> {
    return this.#dimmed;
  }

  get counts(): FacetCounts {
    return this.#counts;
  }

  /** Why no park matches; null while one does. */
  get emptyReason(): EmptyReason | null {
    return this.#emptyReason;
  }

  get filtering(): boolean {
    return isFiltering(this.#filter);
  }

  selectPark(id: string): void {
    if (this.corridor.park(id)) this.#select({ kind: 'park', id });
  }

  selectBay(id: string): void {
    if (this.corridor.bay(id)) this.#select({ kind: 'bay', id });
  }

  selectPlatform(id: string): void {
    if (this.corridor.platform(id)) this.#select({ kind: 'platform', id });
  }

  /** Transport, or a body of the whole plan. */
  selectPlace(id: string): void {
    if (this.corridor.places.has(id)) this.#select({ kind: 'place', id });
  }

  clearSelection(): void {
    this.#select(NOTHING_SELECTED);
  }

  toggleIndustry(id: string): void {
    if (!this.corridor.industry(id)) return;
    this.#change({ industries: toggled(this.#filter.industries, id) });
  }

  /** Chooses every industry of the group, or none of them when all were chosen. */
  toggleGroup(id: GroupId): void {
    const members = this.corridor.industriesOf(id).map((industry) => industry.id);
    const { industries } = this.#filter;
    const others = industries.filter((each) => !members.includes(each));
    const areAllChosen = members.every((each) => industries.includes(each));
    this.#change({ industries: areAllChosen ? others : [...others, ...members] });
  }

  setMatch(match: Filter['match']): void {
    this.#change({ match });
  }

  /** Chooses a value of a facet besides industries, or takes it back; a district or bay that is unknown is ignored. */
  toggle<F extends Exclude<Facet, 'industry'>>(facet: F, value: FacetValue<F>): void {
    if (facet === 'district' && !this.corridor.district(value)) return;
    if (facet === 'bay' && !this.corridor.bay(value)) return;
    const values = VALUES_OF[facet];
    this.#change({ [values]: toggled<string>(this.#filter[values], value) });
  }

  /** Takes back the one choice that a relief names. */
  drop({ facet, value }: Relief): void {
    this.#change(relieve(this.#filter, facet, value));
  }

  clearFilter(): void {
    this.#change(NO_FILTER);
  }

  setLang(lang: Lang): void {
    this.#lang = lang;
  }

  setView(view: UrlState['view']): void {
    this.#fixed = { ...this.#fixed, view };
  }

  setText(text: TextSize): void {
    this.#text = text;
  }

  setContrast(contrast: Contrast): void {
    this.#contrast = contrast;
  }

  /** Remembers where the map stands, as near as an address can carry it; numbers that are not finite are ignored. */
  setCamera(camera: Camera | null): void {
    const next = camera && nearestCamera(camera);
    if (camera === null || next !== null) this.#camera = next;
  }

  /** Takes over a whole state, as Back and Forward do. */
  apply({ lang, renderer, selection, filter, camera, ...rest }: UrlState): void {
    const { view, kiosk, heartbeat, embed, gestures, text, contrast } = rest;
    this.#fixed = { view, kiosk, heartbeat, embed, gestures };
    this.#lang = lang;
    this.#renderer = renderer;
    this.#text = text;
    this.#contrast = contrast;
    this.#selection = selection;
    this.#filter = inOrder(filter);
    this.shown.apply(rest);
    this.story.step = rest.step;
    this.workbench.apply(rest);
    this.#camera = camera;
  }

  /** A new selection forgets the camera, so that the map fits it. */
  #select(selection: Selection): void {
    this.#selection = selection;
    this.#camera = null;
  }

  #change(changed: Partial<Filter>): void {
    this.#filter = inOrder({ ...this.#filter, ...changed });
  }
}

function toggled<T extends string>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
}

function parksBut(corridor: Corridor, matching: ReadonlySet<ParkId>): ReadonlySet<ParkId> {
  return new Set(corridor.parks.map(({ id }) => id).filter((id) => !matching.has(id)));
}
