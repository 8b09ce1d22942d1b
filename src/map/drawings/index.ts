// What the tables of the workbench draw over the map.
export { arcGroups, arcWidth, type Arc } from './arcs';
export type { Drawing } from './drawing';
export { drawingOf } from './live-drawing';
export { measuredGroups } from './measured';
export type { MeasuredEnd } from './measured-endpoints';
