// What comes to the map once the page stands: a chunk of its own.
export { default as OwnButton } from './own-position/OwnButton.svelte';
export { default as ZoomEnd } from './ZoomEnd.svelte';
