// @vitest-environment happy-dom
// Only an address that is https: becomes a link; lines of the plan read as a person would write them.
import { flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import Citation from '../../../src/ui/shared/Citation.svelte';
import SourceNote from '../../../src/ui/shared/SourceNote.svelte';
import { linkable, lineRuns } from '../../../src/ui/shared/citation';
import { corridorFixture } from '../../fixtures/corridor';
import { ofQingdao } from '../../fixtures/of-qingdao';

const mounted: Record<string, unknown>[] = [];
const target = document.body;

afterEach(async () => {
  await Promise.all(mounted.splice(0).map((one) => unmount(one)));
  target.replaceChildren();
});

describe('an address', () => {
  it.each(['http://a.example/', 'javascript:alert(1)', 'data:text/html,x', 'https:', '//a', ''])(
    'like %s is no link',
    (url) => expect(linkable(url)).toBeNull(),
  );

  it('that is https: is one', () =>
    expect(linkable('https://a.example/b?c')).toBe('https://a.example/b?c'));
});

describe('lines', () => {
  it('are sorted, and runs shortened', () =>
    expect(lineRuns([270, 259, 261, 260, 259])).toEqual(['259–261', '270']));
});

describe('a citation', () => {
  const show = (url: string | null) => {
    mounted.push(
      mount(Citation, { target, props: { cite: { zh: '甲', en: 'A' }, url, lang: 'en' } }),
    );
    flushSync();
  };

  it('links without telling where the reader came from, and in the same window', () => {
    show('https://a.example/');
    const link = target.querySelector('a');
    expect(link?.textContent).toBe('A');
    expect(link?.rel).toBe('noreferrer');
    expect(link?.hasAttribute('target')).toBe(false);
  });

  it('shows an insecure address as text', () => {
    show('http://a.example/');
    expect(target.querySelector('a')).toBeNull();
    expect(target.textContent).toContain('http://a.example/');
  });
});

describe('a source note', () => {
  const corridor = corridorFixture();
  const show = (lang: 'zh' | 'en', lines: number[], sources: string[]) => {
    mounted.push(mount(SourceNote, { target, props: { corridor, lang, lines, sources } }));
    flushSync();
  };

  ofQingdao('names lines and sources', () => {
    show('zh', [259], ['S1']);
    expect(target.textContent).toContain('规划第 259 行');
    expect(target.textContent).toContain(corridor.source('S1')?.cite.zh);
  });

  it('keeps the key of a source that is not in the list', () => {
    show('en', [], ['S999']);
    expect(target.textContent).toContain('S999');
  });

  it('is nothing where there is nothing to say', () => {
    show('en', [], []);
    expect(target.querySelector('*')).toBeNull();
  });
});
