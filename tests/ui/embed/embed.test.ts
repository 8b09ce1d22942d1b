// @vitest-environment happy-dom
// The map in another page: obeys the pages it knows, and nobody and nothing else.
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { decode, vocabularyOf } from '../../../src/state/codec';
import { CorridorState } from '../../../src/state/corridor-state.svelte';
import { knownOrigins, listenToHost } from '../../../src/ui/embed';
import { corridorFixture } from '../../fixtures/corridor';
import { ofQingdao } from '../../fixtures/of-qingdao';

const PARTNER = 'https://partner.example';
const corridor = corridorFixture();
const vocabulary = vocabularyOf(corridor);
const parent = { postMessage: vi.fn<(message: unknown, origin: string) => void>() };

function embedded(early: readonly unknown[] = []) {
  const state = new CorridorState(corridor, decode('?embed=1', vocabulary).state);
  const target = new EventTarget();
  const frame = Object.assign(target, { parent }) as unknown as Window;
  onTestFinished(
    listenToHost(
      state,
      frame,
      vocabulary,
      knownOrigins('https://map.example', [PARTNER]),
      early.map(
        (data) =>
          new MessageEvent('message', {
            data,
            origin: PARTNER,
            source: parent as unknown as Window,
          }),
      ),
    ),
  );
  flushSync();
  const greeting = parent.postMessage.mock.calls.shift();
  const say = (data: unknown, origin = PARTNER, source: unknown = parent): void => {
    target.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }));
    flushSync();
  };
  return { state, say, greeting };
}

beforeEach(() => parent.postMessage.mockClear());
const said = () => parent.postMessage.mock.calls;

describe('an embedded map', () => {
  it('knows its own origin and its partners, and no bad address', () => {
    const origins = knownOrigins('https://map.example', [`${PARTNER}/some/page`, 'nonsense']);
    expect([...origins]).toEqual(['https://map.example', PARTNER]);
  });

  it('tells whoever is around it that it listens, and nothing else', () =>
    expect(embedded().greeting).toEqual([{ type: 'corridor:ready' }, '*']));

  ofQingdao('obeys what was said before it listened, in that order', () => {
    const { state } = embedded([
      { type: 'corridor:set', query: '?park=blue-silicon-valley' },
      { type: 'corridor:drop' },
      { type: 'corridor:get', id: 'early' },
    ]);
    expect(state.selection).toEqual({ kind: 'park', id: 'blue-silicon-valley' });
    expect(said().map(([answer]) => answer)).toMatchObject([
      { type: 'corridor:state' },
      { type: 'corridor:state', id: 'early' },
    ]);
  });

  it.each([
    ['query', { type: 'corridor:set', query: `?park=${'x'.repeat(2100)}` }, '2106 characters'],
    ['id', { type: 'corridor:get', id: 'x'.repeat(65) }, '65 characters are more than 64'],
  ])('says that a message has too long a %s, and leaves it out', (part, message, reason) => {
    const { state, say } = embedded();
    say(message);
    expect(state.selection.kind).toBe('none');
    expect(said()).toHaveLength(1);
    expect(said()[0]?.[0]).toMatchObject({ type: 'corridor:state', query: '' });
    expect(said()[0]?.[0]).not.toHaveProperty('id');
    expect(JSON.stringify(said())).toContain(`${part}: ${reason}`);
  });

  ofQingdao('takes over the state it is given, and answers with what it is then', () => {
    const { state, say } = embedded();
    say({ type: 'corridor:set', query: '?lang=en&park=blue-silicon-valley', id: '7' });
    expect(state.selection).toEqual({ kind: 'park', id: 'blue-silicon-valley' });
    expect(said()).toEqual([
      [
        {
          type: 'corridor:state',
          query: '?lang=en&park=blue-silicon-valley',
          problems: [],
          id: '7',
        },
        PARTNER,
      ],
    ]);
  });

  it('tells what it could not use, and never becomes a kiosk', () => {
    const { state, say } = embedded();
    say({ type: 'corridor:set', query: '?view=kiosk&park=atlantis' });
    expect(state.view).toBe('explore');
    expect(JSON.stringify(said())).toContain('atlantis');
  });

  ofQingdao('tells of every change once it was greeted, and to nobody before', () => {
    const { state, say } = embedded();
    state.selectBay('aoshan-bay');
    flushSync();
    expect(said()).toEqual([]);
    say({ type: 'corridor:hello' });
    state.selectBay('jiaozhou-bay');
    flushSync();
    expect(said().at(-1)).toEqual([
      { type: 'corridor:changed', query: '?bay=jiaozhou-bay' },
      PARTNER,
    ]);
  });

  it.each([
    ['of another origin', { type: 'corridor:get' }, 'https://elsewhere.example', parent],
    ['of another window', { type: 'corridor:get' }, PARTNER, {}],
    ['of no known kind', { type: 'corridor:drop' }, PARTNER, parent],
    ['with more than it should have', { type: 'corridor:get', extra: 1 }, PARTNER, parent],
    ['without its query', { type: 'corridor:set' }, PARTNER, parent],
    [
      'of another origin, however long',
      { type: 'corridor:get', id: 'x'.repeat(3000) },
      'https://elsewhere.example',
      parent,
    ],
    ['that is text', 'corridor:get', PARTNER, parent],
    ['that is nothing', null, PARTNER, parent],
  ])('ignores a message %s', (_what, data, origin, source) => {
    const { state, say } = embedded();
    say(data, origin, source);
    expect(said()).toEqual([]);
    expect(state.selection.kind).toBe('none');
  });
});
