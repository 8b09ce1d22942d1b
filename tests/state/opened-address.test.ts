// @vitest-environment happy-dom
// The address that a page is opened with: mended where it was damaged, written back whole, and told of where it lost something.
import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { openAddress } from '../../src/state/opened-address';
import { vocabulary } from '../fixtures/vocabulary';
import { ofQingdao } from '../fixtures/of-qingdao';

const open = (address: string) => {
  window.history.replaceState(null, '', address);
  return openAddress(window, vocabulary);
};
const now = () => window.location.pathname + window.location.search + window.location.hash;
let warn: MockInstance<Console['warn']>;

beforeEach(() => void (warn = vi.spyOn(console, 'warn').mockReturnValue(undefined)));
afterEach(() => vi.restoreAllMocks());

describe('the address of a page', () => {
  it('stays as it is where it can be read', async () => {
    for (const address of ['/en/', '/?basis=derived,stated&lang=zh#top', '/#blue-silicon-valley']) {
      const { lost } = await open(address);
      expect(now()).toBe(address);
      expect(lost).toEqual([]);
    }
    expect(warn).not.toHaveBeenCalled();
  });

  ofQingdao('is written back whole where a messenger has damaged it, without a word', async () => {
    const { url, asksLang, lost } = await open(
      '/?park=blue-silicon-valley&amp;Lang=EN%EF%BC%89&from=singlemessage#top',
    );
    expect(now()).toBe('/?lang=en&park=blue-silicon-valley#top');
    expect([url.lang, asksLang, lost]).toEqual(['en', true, []]);
    expect(warn).not.toHaveBeenCalled();
    await open('/en/#?park=blue-silicon-valley');
    expect(now()).toBe('/en/?park=blue-silicon-valley');
  });

  it('is warned of once for all that it lost', async () => {
    const { url, lost } = await open('/?park=atlantis&industry=alchemy&view=x&lang=en');
    expect(url.lang).toBe('en');
    expect(lost.map(({ key }) => key)).toEqual(['view', 'park', 'industry']);
    expect(warn).toHaveBeenCalledTimes(1);
    for (const name of ['atlantis', 'alchemy', 'view'])
      expect(String(warn.mock.calls[0]?.[0])).toContain(name);
  });

  it('is not written by a kiosk, nor where the browser refuses', async () => {
    const kiosk = '/?view=kiosk&Lang=en';
    expect((await open(kiosk)).asksLang).toBe(true);
    expect(now()).toBe(kiosk);
    window.history.replaceState(null, '', '/?Lang=en');
    vi.spyOn(window.history, 'replaceState').mockImplementation(() => {
      throw new DOMException('sandboxed', 'SecurityError');
    });
    expect((await openAddress(window, vocabulary)).url.lang).toBe('en');
  });
});
