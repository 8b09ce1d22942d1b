// The planner's workbench: a chunk of its own, fetched when it is opened.
export { SHEETS } from './print';
export { default as Workbench } from './Workbench.svelte';
