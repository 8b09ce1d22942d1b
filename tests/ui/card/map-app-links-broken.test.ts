// @vitest-environment happy-dom
// Where the part with the links into the map apps fails, the page says so, each time somebody asks.
import { expect, it, onTestFinished, vi } from 'vitest';
import { LANGS } from '../../../src/domain/ids';
import OpenInMapApp from '../../../src/ui/card/position/OpenInMapApp.svelte';
import { click, one, show } from '../list/panel';

vi.mock('../../../src/ui/card/position/MapAppLinks.svelte', () => ({
  get default() {
    throw new Error('The part is broken.');
  },
}));

it('says that the part could not be had', async () => {
  const remove = (): void =>
    document.querySelectorAll('.refusal').forEach((sentence) => sentence.remove());
  onTestFinished(remove);
  const site = { lon: 120.4, lat: 36.1, uncertaintyKm: 0.3 };
  const line = one(show(OpenInMapApp, { lang: LANGS[0], site, name: '甲' }), 'summary');
  for (let time = 0; time < 2; time += 1) {
    remove();
    click(line);
    await vi.waitFor(() => expect(document.querySelectorAll('.refusal')).toHaveLength(1));
    click(line);
  }
});
