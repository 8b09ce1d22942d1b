// Everything that shows the whole plan: a chunk of its own, fetched with its data when somebody asks.
export { loadWholePlan } from './load-whole-plan';
export { ShownMarkers } from './layers/shown-markers.svelte';
export { default as Extras } from './CardAdditions.svelte';
export { default as LayerSheet } from './layers/LayerSheet.svelte';
export { default as LinePlaces } from './LinePlaces.svelte';
export { default as OpenDocument } from './OpenDocument.svelte';
export { default as PlaceCard } from './body/PlaceCard.svelte';
export { default as DocumentSection } from './DocumentSection.svelte';
export { default as View } from '../shell/View.svelte';
