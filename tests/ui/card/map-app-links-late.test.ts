// @vitest-environment happy-dom
// Where the links into the map apps do not come, the page says so instead of leaving an empty place.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PATIENCE } from '../../../src/offline/page/or-tell';
import { LANGS } from '../../../src/domain/ids';
import OpenInMapApp from '../../../src/ui/card/position/OpenInMapApp.svelte';
import { click, one, show } from '../list/panel';

vi.mock('../../../src/ui/card/position/MapAppLinks.svelte', () => new Promise(() => undefined));

const refusals = (): number => document.querySelectorAll('.refusal').length;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.querySelectorAll('.refusal').forEach((sentence) => sentence.remove());
});

it('says that they are late', async () => {
  const site = { lon: 120.4, lat: 36.1, uncertaintyKm: 0.3 };
  click(one(show(OpenInMapApp, { lang: LANGS[0], site, name: '甲' }), 'summary'));
  await vi.advanceTimersByTimeAsync(PATIENCE - 1);
  expect(refusals()).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect(refusals()).toBe(1);
});
