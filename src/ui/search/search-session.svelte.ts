// What the search does with what is typed, once it has come: finds, steps through the results, takes one.
import type { Hit, Search } from '../../domain/search';
import type { CorridorState } from '../../state/corridor-state.svelte';
import { isComposing } from './composing';
import { groupedByKind, takeHit } from './search-hit';
import { stepThrough } from './search-keys';

/** What the field holds before anything has come to look for it. */
export interface SearchInput {
  query: string;
  /** Whether its results may be shown. */
  open: boolean;
  /** While an input method composes, what it has so far is looked for, but nothing is said of it. */
  composing: boolean;
}

/** Without a letter or digit there is nothing to look for. */
export const askedFor = (query: string): string =>
  /[\p{L}\p{N}]/u.test(query) ? query.trim() : '';

export class SearchSession {
  readonly #choice: CorridorState;
  readonly #index: Search;
  readonly #input: SearchInput;
  /** Position of the result the arrow keys stand on; null while the field itself is meant. */
  active = $state<number | null>(null);
  /** What choosing a result has done to the list. */
  said = $state('');
  readonly hits: readonly Hit[] = $derived.by(() => {
    const asked = askedFor(this.#input.query);
    return asked ? groupedByKind(this.#index.find(asked)) : [];
  });

  constructor(choice: CorridorState, index: Search, input: SearchInput) {
    [this.#choice, this.#index, this.#input] = [choice, index, input];
  }

  get shown(): boolean {
    return this.#input.open && this.hits.length > 0;
  }

  /** Id of the result the arrow keys stand on. */
  get activeId(): string | undefined {
    return this.shown && this.active !== null ? `search-result-${this.active}` : undefined;
  }

  show(): void {
    this.#input.open = true;
    [this.active, this.said] = [null, ''];
  }

  clear(): void {
    Object.assign(this.#input, { query: '', open: false });
    this.active = null;
  }

  take(hit: Hit): void {
    this.clear();
    this.said = takeHit(this.#choice, hit);
  }

  /** Whether the key was one of ours. */
  #act(key: string): boolean {
    const { hits, shown } = this;
    const next = stepThrough(key, this.active, shown ? hits.length : 0);
    const best = hits[this.active ?? 0];
    if (next !== undefined) this.active = next;
    else if (key === 'Escape' && shown) this.#input.open = false;
    else if (key === 'Escape' && this.#input.query !== '') this.clear();
    else if (key === 'Enter' && shown && best) this.take(best);
    else if (key === 'ArrowDown' && hits.length > 0) this.show();
    else return false;
    return true;
  }

  press(event: KeyboardEvent): void {
    if (!this.#input.composing && !isComposing(event) && this.#act(event.key))
      event.preventDefault();
  }
}
