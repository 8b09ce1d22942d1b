// @vitest-environment happy-dom
// One sentence at a time, and the page's own, that it is still waiting, is not taken away with it.
import { beforeEach, expect, it } from 'vitest';
import { showFailure, settle, stayStatic } from '../../../src/ui/shell/failure';

const sentences = (): string[] =>
  [...document.querySelectorAll('.refusal')].map(({ textContent }) => textContent);

beforeEach(() => {
  const app = document.createElement('div');
  const waiting = document.createElement('p');
  waiting.className = 'refusal later';
  waiting.textContent = 'waiting';
  app.append(waiting);
  document.body.replaceChildren(app);
  delete document.documentElement.dataset.page;
});

it('a page that has to do without its data is complete, until they are there', () => {
  stayStatic('unfetched');
  stayStatic('faulty');
  expect(document.documentElement.dataset.page).toBe('static');
  expect(sentences()).toEqual([expect.stringContaining('faulty'), 'waiting']);
  settle();
  expect(document.documentElement.dataset.page).toBeUndefined();
  // The part that follows the data may be what does not come.
  expect(sentences()).toEqual(['waiting']);
});

it('a part that is missing says nothing of the page', () => {
  showFailure('part');
  expect(document.documentElement.dataset.page).toBeUndefined();
});
