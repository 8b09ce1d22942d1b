// Everything that shows the whole plan: a chunk of its own, fetched with its data when somebody asks.
export { loadWholePlan } from './load-whole-plan';
export { ShownMarks } from './shown-marks.svelte';
export { default as Extras } from './Extras.svelte';
export { default as LayerSheet } from './LayerSheet.svelte';
export { default as LinePlaces } from './LinePlaces.svelte';
export { default as Papers } from './Papers.svelte';
export { default as PlaceCard } from './PlaceCard.svelte';
export { default as PlanSection } from './PlanSection.svelte';
export { default as View } from './View.svelte';
