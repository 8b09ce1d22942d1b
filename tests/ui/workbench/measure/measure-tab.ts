// Opens the tab that measures, and works out what it shows.
import { MapHandle } from '../../../../src/ui/map/map-handle';
import { measuredOf } from '../../../../src/ui/workbench/measure/measured-view';
import MeasureTab from '../../../../src/ui/workbench/measure/MeasureTab.svelte';
import { planFixture } from '../../../fixtures/plan';
import { choiceAt, CORRIDOR, show } from '../../list/panel';

export const plan = planFixture();

export function showTab(address: string) {
  const choice = choiceAt(`?view=plan&tab=measure&${address}`);
  const handle = new MapHandle();
  return { choice, handle, tab: show(MeasureTab, { choice, plan, handle }) };
}

export const measuredAt = (address: string) =>
  measuredOf(CORRIDOR, plan, choiceAt(`?${address}`).workbench.measure);
