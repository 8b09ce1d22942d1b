// The page of data: every file is listed and linked, in either language, and nothing of it needs a script.
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../../../src/domain/ids';
import { policyFor } from '../../../../src/ui/prerender/policy';
import { html } from '../../../../src/ui/prerender/markup';
import { ADDRESS, inputAt, siteAt } from './stand-in';
import { ofQingdao } from '../../../fixtures/of-qingdao';

const site = siteAt('');
const { dataPackage } = inputAt('');
const pathOf = (lang: Lang) => (lang === 'zh' ? 'data/index.html' : 'en/data/index.html');
const pageOf = (lang: Lang) => site.get(pathOf(lang)) ?? '';

/** Paths in the site that a page links to. */
const linked = (lang: Lang): string[] =>
  [...pageOf(lang).matchAll(/<a [^>]*href="([^"#?]+)"/g)]
    .map(([, href = '']) => href)
    .filter((href) => !href.startsWith('https:'))
    .map((href) => posix.join(posix.dirname(pathOf(lang)), href));

describe.each(LANGS)('the page of data (%s)', (lang) => {
  const page = pageOf(lang);

  ofQingdao('links to every file, schema and park, and to nothing that is not there', () => {
    const files = [...site.keys()].filter((path) => !path.endsWith('.html'));
    const own = files.filter((path) => path !== 'data/schema/datapackage.schema.json');
    const links = new Set(linked(lang));
    expect(own.filter((path) => !links.has(path))).toEqual([]);
    const pages = ['./', 'en/', 'data/', 'en/data/'];
    expect([...links].filter((path) => !files.includes(path) && !pages.includes(path))).toEqual([]);
    expect(links).toContain(lang === 'zh' ? './' : 'en/');
    expect(links).toContain(lang === 'zh' ? 'en/data/' : 'data/');
  });

  ofQingdao('says what each file and each field is, in its language', () => {
    const texts = dataPackage.resources.flatMap((resource) => {
      const said = lang === 'zh' ? resource.zh : resource;
      const fields = resource.schema?.fields ?? [];
      return [
        said.title,
        said.description,
        ...fields.flatMap(({ name, zh, description }) => [
          `<code>${name}</code>`,
          lang === 'zh' ? zh.description : description,
        ]),
      ];
    });
    const missing = texts.filter(
      (text) => !page.includes(text) && !page.includes(html`${text}`.markup),
    );
    expect(missing).toEqual([]);
    for (const text of [dataPackage.plan.sha256, dataPackage.asOf, dataPackage.citation[lang]])
      expect(page).toContain(text);
  });

  ofQingdao('leads from each table of the file of all layers to what is said of that layer', () => {
    const tables = dataPackage.resources.flatMap((each) => each.tables ?? []);
    expect(tables.length).toBe(
      dataPackage.resources.filter(({ format }) => format === 'geojson').length,
    );
    for (const { name, layer } of tables) {
      expect(page).toContain(`<a href="#layer-${layer}"><code>${name}</code></a>`);
      expect(page).toContain(` id="layer-${layer}"`);
    }
  });

  ofQingdao('tells fields of the layers too, and how a program reads the tables', () => {
    const told = [...page.matchAll(/<summary>[^<]*GeoJSON, GeoPackage[^<]*<\/summary>/g)];
    expect(told.length).toBe(
      dataPackage.resources.filter(({ format }) => format === 'geojson').length,
    );
    expect(page).toMatch(/ogrinfo [^<]*\.gpkg</);
    expect(page).toContain('utf-8-sig');
  });

  ofQingdao('brings its own policy, with the hash of the one style that it has', () => {
    const [, css = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
    expect(css).toContain('table');
    expect(page).toContain(
      `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${policyFor(css)}" />`,
    );
    expect(page).not.toMatch(/ style=|<script(?! type="application\/ld\+json")| on[a-z]+=/);
    expect(page).not.toMatch(/undefined|NaN|\[object/);
    expect(css).toContain(`url(${lang === 'zh' ? '..' : '../..'}/fonts/text-400.woff2)`);
  });

  it('has each id once, a heading for each section, and headers for each column and row', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const labels = [...page.matchAll(/aria-labelledby="([^"]+)"/g)].map(([, id]) => id);
    expect(labels.filter((id) => !ids.includes(id))).toEqual([]);
    expect(page).not.toMatch(/<th>/);
  });

  ofQingdao('says nothing of addresses while there is none, and its own once there is', () => {
    expect(page).not.toContain('canonical');
    const published = siteAt(ADDRESS).get(pathOf(lang));
    const own = `${ADDRESS}/${lang === 'zh' ? '' : 'en/'}data/`;
    expect(published).toContain(`<link rel="canonical" href="${own}" />`);
    expect(published).toContain(`hreflang="en" href="${ADDRESS}/en/data/"`);
    const tags = [...(published ?? '').matchAll(/hreflang="([^"]*)"/g)].map(([, tag]) => tag);
    expect(new Set(tags)).toEqual(new Set(['zh-CN', 'en', 'x-default']));
    expect(published).toContain(`fetch('${ADDRESS}/data/parks.geojson')`);
  });
});
