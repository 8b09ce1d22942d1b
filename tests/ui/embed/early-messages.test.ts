// @vitest-environment happy-dom
// What is said to the map before it listens is kept, within limits, and handed over once.
import { expect, it } from 'vitest';
import { hostMessagesBeforeHydration } from '../../../src/ui/embed/host-messages-before-hydration';

function pageIn(parent: object) {
  const target = new EventTarget();
  const view = Object.assign(target, { parent }) as unknown as Window;
  const say = (data: unknown, source: object = parent): void => {
    target.dispatchEvent(Object.assign(new Event('message'), { data, source }));
  };
  return { view, say };
}

it('keeps what the page around says, in order, until it is asked for', () => {
  const { view, say } = pageIn({});
  const early = hostMessagesBeforeHydration(view);
  say(1);
  say('of another window', {});
  say(2);
  expect(early().map(({ data }) => data)).toEqual([1, 2]);
  say(3);
  expect(early()).toEqual([]);
});

it('keeps no flood', () => {
  const { view, say } = pageIn({});
  const early = hostMessagesBeforeHydration(view);
  for (let i = 0; i < 1000; i += 1) say(i);
  expect(early()).toHaveLength(32);
});
