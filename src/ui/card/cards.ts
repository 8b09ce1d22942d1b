// The cards of what can be chosen, and distances from where the reader stands: a chunk of its own, fetched at the first sign
// of a hand.
export { default as BayCard } from './BayCard.svelte';
export { default as ParkCard } from './park/ParkCard.svelte';
export { default as PlatformCard } from './PlatformCard.svelte';
export { default as RowDistance } from '../list/RowDistance.svelte';
export { default as StoryButton } from '../list/StoryButton.svelte';
export { ownPositionOn } from '../map/own-position/find';
