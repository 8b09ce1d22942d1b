// @vitest-environment happy-dom
// The skip link: from the top of the page to the list of parks, past search and filters.
import { expect, it, vi } from 'vitest';
import SkipLink from '../../../src/ui/shell/SkipLink.svelte';
import { one, show, showPanel, textOf } from '../list/panel';

it('puts the focus on the list, which may have to be unfolded first, and leaves the address alone', async () => {
  const { panel } = showPanel('?lang=en');
  const onSkip = vi.fn<() => void>();
  const link = one(show(SkipLink, { lang: 'en' as const, onSkip }), 'a');
  expect(textOf(link)).toBe('Skip to the list of parks');
  const press = new MouseEvent('click', { bubbles: true, cancelable: true });
  link.dispatchEvent(press);
  expect(onSkip).toHaveBeenCalledOnce();
  const list = one(panel, 'nav[aria-label=Parks]');
  await vi.waitFor(() => expect(document.activeElement).toBe(list));
  expect(press.defaultPrevented).toBe(true);
});
