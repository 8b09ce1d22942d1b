// All of base maps that a page needs, fetched together, and only where one is configured.
export { BaseMaps } from './base-maps.svelte';
export { default as BaseSwitch } from './BaseSwitch.svelte';
export { baseInFile, BaseOnPaper, stillLimit } from './still-base';
