// The sheets of the workbench, which paper gets in place of the corridor.
import type { Component } from 'svelte';
import type { WholePlan } from '../../../domain/whole-plan';
import type { CorridorState } from '../../../state/corridor-state.svelte';
import type { Sheet } from '../../print/sheet-of';
import CompareSheet from './CompareSheet.svelte';
import './paper.css';
import ShortlistSheet from './ShortlistSheet.svelte';

export interface SheetProps extends Record<string, unknown> {
  readonly state: CorridorState;
  readonly plan: WholePlan;
}

export const SHEETS: ReadonlyMap<Sheet, Component<SheetProps>> = new Map([
  ['comparison', CompareSheet],
  ['shortlist', ShortlistSheet],
]);
