// What a page and the map that it embeds say to each other. Queries are those of the address, so that any link is a state.
import * as v from 'valibot';

/** In characters, as the address. */
const MAX_QUERY = 2048;

/** From the page that embeds the map. */
export const request = v.variant('type', [
  /** Asks to be told of every change from now on; answered with the state. */
  v.strictObject({ type: v.literal('corridor:hello') }),
  /** Asks for the state; `id` comes back with the answer. */
  v.strictObject({ type: v.literal('corridor:get'), id: v.optional(v.string()) }),
  /** Takes over the state of a query such as `?park=blue-silicon-valley&lang=en`. */
  v.strictObject({
    type: v.literal('corridor:set'),
    query: v.pipe(v.string(), v.maxLength(MAX_QUERY)),
    id: v.optional(v.string()),
  }),
]);
export type Request = v.InferOutput<typeof request>;

/** From the map. */
export type Answer =
  | {
      readonly type: 'corridor:state';
      readonly query: string;
      readonly id?: string;
      /** What could not be used of a query that was to be set, one sentence each. */
      readonly problems?: readonly string[];
    }
  | { readonly type: 'corridor:changed'; readonly query: string };
