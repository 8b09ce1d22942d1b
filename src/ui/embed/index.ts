// The map inside another page: obeys and answers pages of known origins, and no others. A chunk of its own.
import * as v from 'valibot';
import { decode, encode, type Vocabulary } from '../../state/codec';
import type { CorridorState } from '../../state/corridor-state.svelte';
import { handedOn } from '../../state/handed-on';
import { watch } from '../../state/watch.svelte';
import { request, tooLong, type Answer, type Request } from './protocol';

/** Whose words count: the map's own origin, and the partners that may frame it. */
export function knownOrigins(own: string, partners: readonly string[]): ReadonlySet<string> {
  const origins = partners.flatMap((partner) =>
    URL.canParse(partner) ? [new URL(partner).origin] : [],
  );
  return new Set([own, ...origins]);
}

/**
 * Listens to the page around the map, tells it so, and obeys what it has said before. Messages of other origins, from
 * other windows and of other shapes are ignored without an answer; one that is too long is answered with the reason.
 * Returns what ends it.
 */
export function listenToHost(
  state: CorridorState,
  window: Window,
  vocabulary: Vocabulary,
  origins: ReadonlySet<string>,
  early: readonly MessageEvent<unknown>[] = [],
): () => void {
  const { parent } = window;
  const query = (): string => encode(handedOn(state.url), vocabulary.lang);
  /** Who asked to be told of changes; nobody else is. */
  let told: string | null = null;
  const say = (answer: Answer, origin: string): void => parent.postMessage(answer, origin);

  function obey(message: Request, origin: string): void {
    const id = 'id' in message && message.id !== undefined ? { id: message.id } : {};
    if (message.type === 'corridor:hello') told = origin;
    if (message.type !== 'corridor:set') {
      say({ type: 'corridor:state', query: query(), ...id }, origin);
      return;
    }
    const { state: asked, problems } = decode(message.query, vocabulary);
    // What the frame is stays: only what it shows is the page's to say.
    const { view, embed, gestures, heartbeat, kiosk, renderer } = state.url;
    state.apply({
      ...asked,
      view: asked.view === 'kiosk' ? view : asked.view,
      embed,
      gestures,
      heartbeat,
      kiosk,
      renderer,
    });
    say({ type: 'corridor:state', query: query(), problems, ...id }, origin);
  }

  function hear(event: MessageEvent<unknown>): void {
    if (event.source !== parent || !origins.has(event.origin)) return;
    const message = v.safeParse(request, event.data);
    if (message.success) {
      obey(message.output, event.origin);
      return;
    }
    const problem = tooLong(event.data);
    if (problem !== null)
      say({ type: 'corridor:state', query: query(), problems: [problem] }, event.origin);
  }

  window.addEventListener('message', hear);
  const stop = watch(query, (now) => {
    if (told !== null) say({ type: 'corridor:changed', query: now }, told);
  });
  // To whoever it is: it says nothing that the page around does not know.
  say({ type: 'corridor:ready' }, '*');
  early.forEach(hear);
  return () => {
    window.removeEventListener('message', hear);
    stop();
  };
}
