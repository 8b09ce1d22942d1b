// What takes the map along, in one chunk: the buttons, and where the printed sheet is put.
export { default as ExportButtons } from './ExportButtons.svelte';
export { default as PrintHost } from '../print/PrintHost.svelte';
