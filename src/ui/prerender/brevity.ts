// What the page leaves out so that it comes with the first round trip, however many parks there are.
import { gzipSync } from 'node:zlib';

/** What ten packets of a first round trip hold, less what the headers take; in bytes, gzip. */
export const FIRST_ROUND_TRIP = 13_600;

/**
 * What is left out, least important first; each step leaves out what those before it do. The names of the parks and their
 * industry groups always stay, and so does the map: the application brings the rest.
 */
export const LEFT_OUT = ['nothing', 'lines', 'platforms', 'terms', 'details'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** True where what is asked about is left out once `until` is. */
export const leavesOut = (until: LeftOut, what: LeftOut): boolean =>
  LEFT_OUT.indexOf(until) >= LEFT_OUT.indexOf(what);

/** The page that says the most of those that fit; where none does, the shortest, which the budgets then refuse. */
export function fitted(page: (leftOut: LeftOut) => string): string {
  let text = '';
  for (const leftOut of LEFT_OUT) {
    text = page(leftOut);
    if (gzipSync(text, { level: 9 }).length <= FIRST_ROUND_TRIP) break;
  }
  return text;
}
