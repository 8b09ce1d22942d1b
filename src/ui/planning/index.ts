// The planner's workbench: a chunk of its own, fetched when it is opened.
export { default as Workbench } from './Workbench.svelte';
