// The cards of what can be chosen: a chunk of its own, fetched as soon as the panel stands.
export { default as BayCard } from './BayCard.svelte';
export { default as ParkCard } from './park/ParkCard.svelte';
export { default as PlatformCard } from './PlatformCard.svelte';
export { default as StoryButton } from '../list/StoryButton.svelte';
