// @vitest-environment happy-dom
// The line about a link that lost something: quoted as it stands there, short, in the reader's language, and sent away.
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { CorridorState } from '../../../src/state/corridor-state.svelte';
import { INITIAL } from '../../../src/state/url-state';
import LostNotice from '../../../src/ui/shell/opened-link/LostNotice.svelte';
import { smallCorridor } from '../../fixtures/domain/corridor';
import { all, button, click, one, show, textOf } from '../list/panel';

const nextFrame = async () => {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  flushSync();
};

describe('the notice of a link', () => {
  it('comes as a status, quotes two parts and counts the rest, and goes for good', async () => {
    const state = new CorridorState(smallCorridor(), { ...INITIAL, lang: 'en' });
    const lost = [
      { key: 'park', value: 'atlantis<b>' },
      { key: 'at', value: '9'.repeat(60) },
      { key: 'toString', value: '' },
    ];
    const notice = show(LostNotice, { lost, state });
    expect(textOf(one(notice, '[role=status]'))).toBe('');
    await nextFrame();
    expect(all(notice, 'q').map((quote) => quote.textContent)).toEqual([
      'park=atlantis<b>',
      `at=${'9'.repeat(29)}…`,
    ]);
    expect(textOf(notice)).toContain('Part of the link was not understood');
    expect(textOf(notice)).toContain('and 1 more');
    state.setLang('zh');
    flushSync();
    expect(textOf(notice)).toContain('没有看懂');
    click(button(notice, '知道了'));
    expect(textOf(one(notice, '[role=status]'))).toBe('');
  });
});
