// What a page and the map that it embeds say to each other. Queries are those of the address, so that any link is a state.
import * as v from 'valibot';

/** In characters: a query as the address, an id as long as any that programs make. */
const LONGEST = { query: 2048, id: 64 } as const;

const id = v.optional(v.pipe(v.string(), v.maxLength(LONGEST.id)));

/** From the page that embeds the map. */
export const request = v.variant('type', [
  /** Asks to be told of every change from now on; answered with the state. */
  v.strictObject({ type: v.literal('corridor:hello') }),
  /** Asks for the state; `id` comes back with the answer. */
  v.strictObject({ type: v.literal('corridor:get'), id }),
  /** Takes over the state of a query such as `?park=some-park&lang=en`. */
  v.strictObject({
    type: v.literal('corridor:set'),
    query: v.pipe(v.string(), v.maxLength(LONGEST.query)),
    id,
  }),
]);
export type Request = v.InferOutput<typeof request>;

const kinds = ['corridor:hello', 'corridor:get', 'corridor:set'] as const;
const anyText = v.optional(v.string());
const sized = v.object({ type: v.picklist(kinds), query: anyText, id: anyText });

/** What is too long in a message of ours, as a sentence; null where nothing is. */
export function tooLong(data: unknown): string | null {
  const message = v.safeParse(sized, data);
  if (!message.success) return null;
  for (const part of ['query', 'id'] as const) {
    const { length } = message.output[part] ?? '';
    if (length > LONGEST[part])
      return `${part}: ${length} characters are more than ${LONGEST[part]}, so the message is left out.`;
  }
  return null;
}

/** From the map. */
export type Answer =
  /** It listens from now on. Told to whatever page is around it, and so says nothing else. */
  | { readonly type: 'corridor:ready' }
  | {
      readonly type: 'corridor:state';
      readonly query: string;
      readonly id?: string;
      /** What could not be used of a query that was to be set, one sentence each. */
      readonly problems?: readonly string[];
    }
  | { readonly type: 'corridor:changed'; readonly query: string };
