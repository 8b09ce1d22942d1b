// @vitest-environment happy-dom
// Language and appearance: named for the reader, stepped through, remembered where storage allows.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lang } from '../../../src/domain/ids';
import LanguageSwitch from '../../../src/ui/shell/LanguageSwitch.svelte';
import ThemeSwitch from '../../../src/ui/shell/ThemeSwitch.svelte';
import { ThemePreference } from '../../../src/ui/shell/theme.svelte';

const mounted: Record<string, unknown>[] = [];
const { dataset } = document.documentElement;

function button(): HTMLButtonElement {
  flushSync();
  const found = document.body.querySelector('button');
  if (!found) throw new Error('there is no button');
  return found;
}

beforeEach(() => {
  localStorage.clear();
  delete dataset.theme;
});

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(mounted.splice(0).map((one) => unmount(one)));
  document.body.replaceChildren();
});

describe('the language switch', () => {
  it.each([
    ['zh', 'English', 'en'],
    ['en', '中文', 'zh'],
  ] as const)('in %s is called %s, in that language, and leads there', (lang, name, other) => {
    const onChange = vi.fn<(lang: Lang) => void>();
    mounted.push(mount(LanguageSwitch, { target: document.body, props: { lang, onChange } }));
    expect(button().textContent).toBe(name);
    expect(button().lang).toBe(other === 'zh' ? 'zh-CN' : 'en');
    button().click();
    expect(onChange).toHaveBeenCalledExactlyOnceWith(other);
  });
});

describe('the appearance', () => {
  it('steps from the system to light, dark and back, and the page follows', () => {
    const preference = new ThemePreference();
    mounted.push(mount(ThemeSwitch, { target: document.body, props: { lang: 'en', preference } }));
    const seen = Array.from({ length: 4 }, () => {
      const step = [button().getAttribute('aria-label'), dataset.theme];
      button().click();
      return step;
    });
    expect(seen).toEqual([
      ['Appearance: As the system', undefined],
      ['Appearance: Light', 'light'],
      ['Appearance: Dark', 'dark'],
      ['Appearance: As the system', undefined],
    ]);
  });

  it('is remembered', () => {
    new ThemePreference().next();
    delete dataset.theme;
    const again = new ThemePreference();
    expect([again.choice, again.theme, dataset.theme]).toEqual(['light', 'light', 'light']);
  });

  it('ignores what storage should not hold', () => {
    localStorage.setItem('theme', 'purple');
    expect(new ThemePreference().choice).toBe('auto');
  });

  it('works where storage is refused', () => {
    const showFailure = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(showFailure);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(showFailure);
    const preference = new ThemePreference();
    preference.next();
    expect(dataset.theme).toBe('light');
  });
});
