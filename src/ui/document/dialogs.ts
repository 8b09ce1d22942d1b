// The papers laid over the map: a chunk of its own, fetched when the first is laid open.
export { default as ConflictsDialog } from './conflicts/ConflictsDialog.svelte';
export { default as IndicatorsDialog } from './indicators/IndicatorsDialog.svelte';
