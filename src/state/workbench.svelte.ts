// What the planner's workbench is asked: which of its tables is open, and what each of them is asked for.
import type { ParkId } from '../domain/ids';
import type { MatrixOrder } from '../domain/analysis/matrix';
import { COMPARED } from '../domain/analysis/compared';
import type { OverlapMode } from '../domain/analysis/overlap';
import {
  chosenOf,
  INITIAL,
  NO_CRITERIA,
  criteriaFrom,
  type Measure,
  type Tab,
  type UrlState,
} from './url-state';

type Asked = Pick<UrlState, 'tab' | 'sort' | 'terms' | 'compare' | 'criteria' | 'measure'>;

export class WorkbenchState {
  /** In the order of the plan's list. */
  readonly #parks: readonly ParkId[];
  #asked: Asked = $state.raw(INITIAL);

  constructor(parks: readonly ParkId[]) {
    this.#parks = parks;
  }

  get tab(): Tab {
    return this.#asked.tab;
  }

  /** The order of the matrix's rows. */
  get order(): MatrixOrder {
    return this.#asked.sort;
  }

  /** The terms that the overlap counts. */
  get terms(): OverlapMode {
    return this.#asked.terms;
  }

  /** In the order of the plan's list, five at most. */
  get compare(): readonly ParkId[] {
    return this.#asked.compare;
  }

  /** Weights by key, each greater than 0, in no order. */
  get criteria(): ReadonlyMap<string, number> {
    return this.#asked.criteria;
  }

  get measure(): Measure {
    return this.#asked.measure;
  }

  /** What the address carries of it. */
  get url(): Asked {
    const { tab, sort, terms, compare, criteria, measure } = this.#asked;
    return { tab, sort, terms, compare, criteria, measure };
  }

  open(tab: Tab): void {
    this.apply({ tab });
  }

  sort(sort: MatrixOrder): void {
    this.apply({ sort });
  }

  count(terms: OverlapMode): void {
    this.apply({ terms });
  }

  /** Adds a park to those compared, or takes it out; a sixth is not added. */
  toggleCompared(park: ParkId): void {
    const others = this.compare.filter((each) => each !== park);
    const isThere = others.length < this.compare.length;
    if (!isThere && others.length >= COMPARED.most) return;
    this.apply({ compare: isThere ? others : [...others, park] });
  }

  compareNone(): void {
    this.apply({ compare: [] });
  }

  /** 0 takes the want back. Numbers that are not finite or below 0 are ignored. */
  criterion(key: string, weight: number): void {
    if (!Number.isFinite(weight) || weight < 0) return;
    const others = [...this.criteria].filter(([each]) => each !== key);
    this.apply({ criteria: criteriaFrom(weight === 0 ? others : [...others, [key, weight]]) });
  }

  clearCriteria(): void {
    this.apply({ criteria: NO_CRITERIA });
  }

  /** Another end or radius, each as an address may carry it; the rest stays. */
  span(changed: Partial<Measure>): void {
    this.apply({ measure: { ...this.measure, ...changed } });
  }

  /** Takes over what an address says, or a part of it. */
  apply(changed: Partial<Asked>): void {
    const asked = { ...this.#asked, ...changed };
    this.#asked = { ...asked, compare: chosenOf(this.#parks, asked.compare) };
  }
}
