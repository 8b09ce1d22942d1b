// What the planner's workbench is asked: which of its tables is open, which parks are compared, what an investor wants.
import type { ParkId } from '../domain/ids';
import type { MatrixOrder } from '../domain/planning/matrix';
import { COMPARED } from '../domain/planning/compared';
import { comparedInOrder, NO_WANTS, wantsFrom, type Tab, type UrlState } from './url-state';

export class Planning {
  #tab: Tab = $state('matrix');
  #order: MatrixOrder = $state('taxonomy');
  #compare: readonly ParkId[] = $state.raw([]);
  #wants: ReadonlyMap<string, number> = $state.raw(NO_WANTS);

  get tab(): Tab {
    return this.#tab;
  }

  /** The order of the matrix's rows. */
  get order(): MatrixOrder {
    return this.#order;
  }

  /** In the order of the plan's list, five at most. */
  get compare(): readonly ParkId[] {
    return this.#compare;
  }

  /** Weights by key, each greater than 0, in no order. */
  get wants(): ReadonlyMap<string, number> {
    return this.#wants;
  }

  open(tab: Tab): void {
    this.#tab = tab;
  }

  sort(order: MatrixOrder): void {
    this.#order = order;
  }

  /** Adds a park to those compared, or takes it out; a sixth is not added. */
  toggleCompared(park: ParkId): void {
    const others = this.#compare.filter((each) => each !== park);
    const isThere = others.length < this.#compare.length;
    if (!isThere && others.length >= COMPARED.most) return;
    this.#compare = comparedInOrder(isThere ? others : [...others, park]);
  }

  compareNone(): void {
    this.#compare = [];
  }

  /** 0 takes the want back. Numbers that are not finite or below 0 are ignored. */
  want(key: string, weight: number): void {
    if (!Number.isFinite(weight) || weight < 0) return;
    const others = [...this.#wants].filter(([each]) => each !== key);
    this.#wants = wantsFrom(weight === 0 ? others : [...others, [key, weight]]);
  }

  wantNothing(): void {
    this.#wants = NO_WANTS;
  }

  /** Takes over what an address says. */
  apply({ tab, sort, compare, wants }: Pick<UrlState, 'tab' | 'sort' | 'compare' | 'wants'>): void {
    this.#tab = tab;
    this.#order = sort;
    this.#compare = comparedInOrder(compare);
    this.#wants = wants;
  }
}
