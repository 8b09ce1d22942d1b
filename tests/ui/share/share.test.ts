// @vitest-environment happy-dom
// Sharing a view: its link, its code, the element for another page; and what is said where one of them cannot be.
import { flushSync, tick } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decode, vocabularyOf } from '../../../src/state/codec';
import { CorridorState } from '../../../src/state/corridor-state.svelte';
import { URL_KEYS } from '../../../src/state/url-keys';
import { embedSnippet, linkOf } from '../../../src/ui/share/addresses';
import ShareDialog from '../../../src/ui/share/ShareDialog.svelte';
import { corridorFixture } from '../../fixtures/corridor';
import { all, button, click, one, show, textOf } from '../list/panel';
import { ofQingdao } from '../../fixtures/of-qingdao';

const QUERY = '?view=plan&tab=compare&compare=blue-silicon-valley,future-tech-park';
const PUBLIC = 'https://maps.example.org/corridor';

function stateAt(query: string, site: Readonly<Record<string, unknown>> = {}): CorridorState {
  const corridor = corridorFixture();
  Object.assign(corridor, { site: { ...corridor.site, ...site } });
  return new CorridorState(corridor, decode(query, vocabularyOf(corridor)).state);
}
const showDialog = (query = QUERY, site = {}) =>
  show(ShareDialog, { choice: stateAt(query, site), onClose: vi.fn() });

const settled = async (): Promise<void> => {
  await tick();
  await Promise.resolve();
  flushSync();
};

afterEach(() => vi.unstubAllGlobals());

describe('an address', () => {
  const here = 'http://127.0.0.1:8080/map/?embed=1&renderer=svg&park=future-tech-park#x';

  ofQingdao('is where the page stands, without what only this page is', () => {
    const { url } = stateAt('?embed=1&renderer=svg&park=future-tech-park');
    expect(linkOf(url, '', here)).toBe('http://127.0.0.1:8080/map/?park=future-tech-park');
  });

  ofQingdao('is the published one where there is one', () =>
    expect(linkOf(stateAt(`${QUERY}&lang=en`).url, PUBLIC, here)).toBe(
      `${PUBLIC}/${QUERY.replace('?view=plan', '?view=plan&lang=en')}`,
    ),
  );

  it('says the language where the path promises another', () => {
    const english = 'http://127.0.0.1/en/index.html';
    expect(linkOf(stateAt('?lang=zh').url, '', english)).toBe(`${english}?lang=zh`);
    expect(linkOf(stateAt('?lang=en').url, '', english)).toBe(english);
  });

  it('stands in an element that a page can hold, with the same view', () => {
    const state = stateAt(QUERY);
    const snippet = embedSnippet(state.url, PUBLIC, here, 'A "map" & more');
    // As an element that asks for nothing.
    const inert = snippet.replaceAll('iframe', 'div');
    const frame = new DOMParser().parseFromString(inert, 'text/html').querySelector('div');
    expect(frame?.title).toBe('A "map" & more');
    expect(frame?.getAttribute('allow')).toBe('clipboard-write; fullscreen');
    expect(frame?.getAttribute('loading')).toBe('lazy');
    const src = new URL(frame?.getAttribute('src') ?? '');
    expect(src.origin + src.pathname).toBe(`${PUBLIC}/`);
    const { state: read } = decode(src.search, vocabularyOf(state.corridor));
    expect(read).toEqual({ ...state.url, embed: true });
  });
});

describe('what goes on', () => {
  /** Each key is either a part of what is looked at, or this device's own affair. */
  const OWN = [
    'renderer',
    'gestures',
    'text',
    'contrast',
    'idle',
    'ask',
    'stop',
    'night',
    'heartbeat',
    'embed',
  ];
  const FULL =
    '?view=story&step=3&lang=en&park=future-tech-park&industry=biomedicine&match=all&role=focus&district=jimo' +
    '&bays=aoshan-bay&platforms=any&basis=stated&layers=platforms&paper=indicators&tab=gaps&sort=bay&terms=exact' +
    '&compare=future-tech-park,blue-silicon-valley&want=rail:2&from=future-tech-park&to=36.1/120.3&radius=20&at=9/36/120' +
    '&renderer=svg&text=large&contrast=more&idle=90&ask=30&stop=20&night=never&heartbeat=1&embed=1&gestures=free';
  /** One thing is selected at a time. */
  const OTHERS = ['bay', 'platform', 'place'];
  /** A corridor without base maps has no address with one. */
  const CONFIGURED = ['base'];

  ofQingdao(
    'is every key of the address but those of this device, this kiosk and this frame',
    () => {
      const given = [...new URLSearchParams(FULL).keys()];
      expect([...given, ...OTHERS, ...CONFIGURED].sort()).toEqual(
        URL_KEYS.map(({ key }) => key).sort(),
      );
      const link = new URL(linkOf(stateAt(FULL).url, PUBLIC, ''));
      const kept = given.filter((key) => !OWN.includes(key));
      expect([...link.searchParams.keys()].sort()).toEqual(kept.sort());
      const kiosk = new URL(linkOf(stateAt('?view=kiosk&bay=aoshan-bay').url, PUBLIC, ''));
      expect(kiosk.search).toBe('?bay=aoshan-bay');
    },
  );
});

describe('the dialog', () => {
  ofQingdao('has a code of the published link, and says whose pages may frame it', () => {
    const dialog = showDialog(QUERY, {
      publicUrl: PUBLIC,
      frameAncestors: ['https://partner.example'],
    });
    expect(all(dialog, '[role=img] svg')).toHaveLength(1);
    expect(one(dialog, 'textarea')).toHaveProperty('value', `${PUBLIC}/${QUERY}`);
    expect(textOf(dialog)).toContain('https://partner.example');
    expect(textOf(dialog)).toContain('postMessage');
  });

  it('says why there is no code without a public address', () => {
    const dialog = showDialog(`${QUERY}&lang=en`);
    expect(all(dialog, '[role=img]')).toHaveLength(0);
    expect(textOf(dialog)).toContain('There is no QR code: a phone needs a public address');
    expect(textOf(dialog)).toContain('works only where this page can be opened');
  });

  it('says so where the address is too long for a code', () => {
    const long = showDialog(`${QUERY}&lang=en`, { publicUrl: `${PUBLIC}/${'x'.repeat(2400)}` });
    expect(textOf(long)).toContain('too long for a QR code');
  });

  it('copies the link and the element, and says so', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const dialog = showDialog(`${QUERY}&lang=en`, { publicUrl: PUBLIC });
    for (const name of ['Copy link', 'Copy code']) click(button(dialog, name));
    await settled();
    expect(all(dialog, '[role=status]').map(textOf)).toEqual(['Copied', 'Copied']);
    expect(writeText.mock.calls.flat()).toEqual(
      all(dialog, 'textarea').map((field) =>
        field instanceof HTMLTextAreaElement ? field.value : '',
      ),
    );
  });

  it('says that the clipboard is refused, and leaves the text selected', async () => {
    const writeText = () => Promise.reject(new Error('no'));
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const dialog = showDialog(`${QUERY}&lang=en`);
    click(button(dialog, 'Copy code'));
    await settled();
    expect(all(dialog, '[role=status]').map(textOf)[1]).toContain('copy it by hand');
    const field = all(dialog, 'textarea')[1];
    expect(document.activeElement).toBe(field);
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('there is no code');
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });
});
