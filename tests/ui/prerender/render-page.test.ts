// The page before any script: complete in either language, with addresses only where the map is published.
import { describe, expect, it } from 'vitest';
import { Corridor } from '../../../src/domain/corridor';
import { LANGS, type Lang } from '../../../src/domain/ids';
import { parseFiles } from '../../../src/domain/parse-corridor';
import { coarseLand } from '../../../src/map/svg/coarse-land';
import { readDataSet, readOverview } from '../../../src/pipeline/data-set';
import { html, raw } from '../../../src/ui/prerender/markup';
import { policyFor } from '../../../src/ui/prerender/policy';
import { pageCss, renderPage } from '../../../src/ui/prerender/render-page';
import { shellCss } from '../../../src/ui/prerender/shell-css';
import { ofQingdao } from '../../fixtures/of-qingdao';

function corridorAt(publicUrl: string): Corridor {
  const files = parseFiles(readDataSet());
  return new Corridor({ ...files, site: { ...files.site, publicUrl } });
}

const corridor = corridorAt('');
const land = coarseLand(readOverview());
const pageOf = (lang: Lang) => renderPage(corridor, land, lang);

describe.each(LANGS)('the page (%s)', (lang) => {
  const { body, head } = pageOf(lang);

  it('names every park with its terms and platforms, and the three bays', () => {
    const missing = corridor.parks
      .flatMap(({ name, industries }) => [name, ...industries.map(({ term }) => term)])
      .concat(corridor.platforms.filter(({ parks }) => parks.length > 0).map(({ name }) => name))
      .concat(corridor.bays.map(({ properties }) => properties.name))
      .map((text) => text[lang].replaceAll("'", '\u0027'))
      .filter((text) => !body.includes(html`${text}`.markup));
    expect(missing).toEqual([]);
  });

  it('can say by itself that the rest has not come, when no script is there to say it', () => {
    expect(body).toMatch(/<p class="refusal later" role="status">[^<]+<\/p>/);
    expect(shellCss('', body)).toMatch(/\.page \.refusal\{[^}]*animation:[^}]*8s/);
  });

  it('has an anchor for every link into it, and each id once', () => {
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...body.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('draws every pearl by a definition, in all the colours of its park', () => {
    for (const { id } of corridor.parks) {
      const [, shape = ''] =
        new RegExp(`<g id="pearl-${id}">(.*?)(?:<g id=|</defs>)`).exec(body) ?? [];
      const missing = corridor.groupsOf(id).filter((group) => !shape.includes(`--groups-${group}`));
      expect(missing, id).toEqual([]);
    }
  });

  it('has nothing that the policy forbids: no style attribute, no script that runs', () => {
    expect(body).not.toMatch(/ style=/);
    expect(body + head).not.toMatch(/<script(?! type="application\/ld\+json")/);
    expect(body).not.toContain('undefined');
    expect(body).not.toContain('NaN');
  });

  it('says nothing of addresses while there is none', () => {
    expect(head).not.toMatch(/canonical|hreflang|og:/);
  });

  ofQingdao('says where it is once it is published', () => {
    const published = renderPage(corridorAt('https://example.org/corridor'), land, lang).head;
    const own = `https://example.org/corridor/${lang === 'en' ? 'en/' : ''}`;
    expect(published).toMatch(new RegExp(`<link rel="canonical" href="${own}" ?/?>`));
    expect(published).toContain('hreflang="zh-CN" href="https://example.org/corridor/"');
    expect(published).toContain('hreflang="en" href="https://example.org/corridor/en/"');
    const picture = `https://example.org/corridor/social-${lang}.png`;
    expect(published).toMatch(new RegExp(`property="og:image" content="${picture}"`));
  });

  it('calls a language by one name in all its links', () => {
    const published = renderPage(corridorAt('https://example.org/corridor'), land, lang);
    const links = [...(published.head + body).matchAll(/hreflang="([^"]*)"/g)].map(
      ([, tag]) => tag,
    );
    expect(new Set(links)).toEqual(new Set(['zh-CN', 'en', 'x-default']));
  });

  it('holds structured data that can be read, with a box around the bays', () => {
    const [, text = ''] = /ld\+json">(.*?)<\/script>/.exec(head) ?? [];
    expect(JSON.parse(text)).toMatchObject({ '@type': 'Map', inLanguage: pageOf(lang).lang });
    const [, box = ''] = /"box":"([-\d. ]+)"/.exec(text) ?? [];
    const [south = 0, west = 0, north = 0, east = 0] = box.split(' ').map(Number);
    const outlines = JSON.stringify(corridorAt('').bays.map(({ geometry }) => geometry));
    for (const [, lon, lat] of outlines.matchAll(/\[(1\d\d\.?\d*),(3\d\.?\d*)\]/g)) {
      expect(Number(lon) > west && Number(lon) < east, `${lon} in ${box}`).toBe(true);
      expect(Number(lat) > south && Number(lat) < north, `${lat} in ${box}`).toBe(true);
    }
  });
});

describe('markup', () => {
  it('keeps attributes apart, whatever lines they stand on', () => {
    const made = html`
      <a href="x" lang="en">
        two words ${'and'}
        <b>one</b>
      </a>
    `;
    expect(made.markup).toBe('<a href="x" lang="en">two words and<b>one</b></a>');
  });

  it('escapes what is put in, unless it is markup', () => {
    expect(html`<p title="${'"<&'}">${raw('<b>x</b>')}${'<i>'}</p>`.markup).toBe(
      '<p title="&quot;&lt;&amp;"><b>x</b>&lt;i&gt;</p>',
    );
  });
});

describe('the stylesheet from the data', () => {
  it('gives each stroke a width in either window', () => {
    expect(pageCss(corridor, land).match(/\.l-string\{/g)).toHaveLength(2);
  });

  it('is let in by the policy under its hash, and nothing else inline', () => {
    const policy = policyFor('a{}');
    expect(policy).toContain("style-src 'self' 'sha256-");
    expect(policy).not.toContain('unsafe');
    expect(policyFor('b{}')).not.toBe(policy);
  });
});
