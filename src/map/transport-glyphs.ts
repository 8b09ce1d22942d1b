// The marks of airport, port, station and metro, for the map and its legend.
import type { Stop } from '../domain/schema';

/** SVG paths on a 12 × 12 grid, to be filled by the even-odd rule: a plane, an anchor, a train front, a letter. */
export const TRANSPORT_GLYPHS: Readonly<Record<Stop['kind'], string>> = {
  airport:
    'M6 .8 7 2v2.6l4.2 2.6v1.2L7 7.2v2.4l1.3 1v.9L6 10.9l-2.3.6v-.9l1.3-1V7.2L.8 8.4V7.2L5 4.6V2Z',
  port: 'M6 .9a1.5 1.5 0 0 1 .6 2.9v.9h1.9v1.2H6.6v3.5c1.5-.2 2.6-1 3-2.2l-.9.1 1.5-2 1.1 2.2-.6-.1C10.2 9.5 8.3 10.9 6 10.9S1.8 9.5 1.3 7.4l-.6.1 1.1-2.2 1.5 2-.9-.1c.4 1.2 1.5 2 3 2.2V5.9H3.5V4.7h1.9v-.9A1.5 1.5 0 0 1 6 .9Z',
  station:
    'M3 1.2h6A1.2 1.2 0 0 1 10.2 2.4v5A1.6 1.6 0 0 1 8.6 9l1.3 1.8H8.6L7.9 9.8H4.1l-.7 1H2.1L3.4 9a1.6 1.6 0 0 1-1.6-1.6v-5A1.2 1.2 0 0 1 3 1.2Zm.2 1.4v2.3h5.6V2.6ZM4 6.2a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6Zm4 0a.8.8 0 1 0 0 1.6.8.8 0 0 0 0-1.6Z',
  metro: 'M1 11V1h2.4L6 5.6 8.6 1H11v10H9V4.6L6 9.8 3 4.6V11Z',
};
