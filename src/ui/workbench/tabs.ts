// The tables of the workbench by their tabs.
import type { Component } from 'svelte';
import type { WholePlan } from '../../domain/whole-plan';
import type { CorridorState } from '../../state/corridor-state.svelte';
import type { Tab } from '../../state/url-state';
import type { MapHandle } from '../map/map-handle';
import CompareTab from './compare/CompareTab.svelte';
import GapsTab from './gaps/GapsTab.svelte';
import MatrixTab from './matrix/MatrixTab.svelte';
import MeasureTab from './measure/MeasureTab.svelte';
import OverlapTab from './overlap/OverlapTab.svelte';
import ShortlistTab from './shortlist/ShortlistTab.svelte';

export interface TabProps extends Record<string, unknown> {
  readonly choice: CorridorState;
  readonly plan: WholePlan;
  readonly handle: MapHandle;
}

export const TAB_OF: Readonly<Record<Tab, Component<TabProps>>> = {
  matrix: MatrixTab,
  overlap: OverlapTab,
  gaps: GapsTab,
  compare: CompareTab,
  shortlist: ShortlistTab,
  measure: MeasureTab,
};
