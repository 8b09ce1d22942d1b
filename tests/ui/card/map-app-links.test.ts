// @vitest-environment happy-dom
// The way into the map apps: fetched when somebody asks, honest about datums and about places that are too vague.
import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { LANGS } from '../../../src/domain/ids';
import { linksTo } from '../../../src/domain/navigation';
import OpenInMapApp from '../../../src/ui/card/position/OpenInMapApp.svelte';
import { MAP_APP } from '../../../src/ui/card/position/map-app-messages';
import { all, click, CORRIDOR, one, show, showPanel, textOf } from '../list/panel';
import { ofQingdao } from '../../fixtures/of-qingdao';

const SITE = { lon: 120.4084, lat: 36.077, uncertaintyKm: 0.3 };

async function opened(target: Element): Promise<Element> {
  click(one(target, 'summary'));
  await vi.waitFor(() => {
    flushSync();
    expect(target.querySelector('details > p')).not.toBeNull();
  });
  return target;
}

describe.each(LANGS)('the way there (%s)', (lang) => {
  it('is a line of words until somebody asks', () => {
    const target = show(OpenInMapApp, { lang, site: SITE, name: '甲' });
    expect(textOf(target)).toBe(MAP_APP[lang].title);
  });

  it('names every app with its datum, and links without telling where the reader came from', async () => {
    const target = await opened(show(OpenInMapApp, { lang, site: SITE, name: '甲' }));
    const answer = linksTo(SITE, '甲');
    const links = answer.kind === 'links' ? answer.links : [];
    const anchors = all(target, 'a');
    expect(anchors.map((a) => a.getAttribute('href'))).toEqual(links.map(({ href }) => href));
    expect(anchors.map(textOf)).toEqual(
      links.map(({ provider, datum }) => `${MAP_APP[lang].apps[provider]} ${datum}`),
    );
    expect(anchors.map((a) => a.getAttribute('rel'))).toEqual(links.map(() => 'noreferrer'));
    expect(anchors.filter((a) => a.hasAttribute('target'))).toEqual([]);
  });

  it('says of a vague place how vague it is, and links nowhere', async () => {
    const site = { ...SITE, uncertaintyKm: 3 };
    const target = await opened(show(OpenInMapApp, { lang, site, name: '甲' }));
    expect(all(target, 'a')).toEqual([]);
    expect(textOf(target)).toContain('± 3 km');
  });
});

describe('a card', () => {
  ofQingdao('of a park has a way to each of its sites', () => {
    const { panel } = showPanel('?park=marine-innovation-belt');
    const sites = CORRIDOR.park('marine-innovation-belt')?.sites ?? [];
    const ways = all(one(panel, 'aside'), 'summary').map(textOf);
    expect(sites.length).toBeGreaterThan(1);
    expect(ways.filter((way) => way === MAP_APP.zh.title)).toHaveLength(sites.length);
  });

  ofQingdao('of a park that is not located has none', () => {
    const { panel } = showPanel('?park=future-tech-park');
    expect(textOf(one(panel, 'aside'))).not.toContain(MAP_APP.zh.title);
  });
});
