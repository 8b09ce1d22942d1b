// The page of data in HTML: what there is, how to read it, what each layer holds, and whose it is.
import type { Lang } from '../../../domain/ids';
import { otherLang, pathOf } from '../../../domain/languages';
import { pick, tagOf } from '../../../domain/text';
import { linkable } from '../../shared/citation';
import { html, type Markup } from '../markup';

import type { PublishedInput } from './input';
import { isRow, kilobytes, layerSection, layersOf } from './layer-section';
import { DATA_PAGE } from './messages';
import { parkFile, PARK_INDEX, siteAddress } from './park-files';

const pair = (term: string, value: string | Markup): Markup =>
  html`<div>
    <dt>${term}</dt>
    <dd>${value}</dd>
  </div>`;

function edition({ dataPackage }: PublishedInput, lang: Lang): Markup {
  const words = DATA_PAGE[lang];
  const { plan, asOf, version, citation } = dataPackage;
  return html`<section aria-labelledby="edition">
    <h2 id="edition">${words.edition}</h2>
    <dl>
      ${pair(words.plan, `${plan.number} · ${pick(plan.title, lang)}`)}
      ${plan.sha256 ? pair(words.sha256, html`<code>${plan.sha256}</code>`) : html``}
      ${pair(words.asOf, asOf)} ${pair(words.version, version)}
      ${pair(words.citation, pick(citation, lang))}
    </dl>
  </section>`;
}

const way = (title: string, note: string, example: string): Markup =>
  html`<h3>${title}</h3>
    <p>${note}</p>
    ${example === '' ? html`` : html`<pre><code>${example}</code></pre>`}`;

function howToRead({ corridor, dataPackage }: PublishedInput, lang: Lang, root: string): Markup {
  const words = DATA_PAGE[lang];
  const { publicUrl } = corridor.site;
  const address = (path: string) => siteAddress(publicUrl, path);
  const relative = publicUrl === '' ? `${root}data/parks.geojson` : address('data/parks.geojson');
  const { path: file = '' } = dataPackage.resources.find(({ format }) => format === 'gpkg') ?? {};
  const gdal = publicUrl === '' ? file : `/vsicurl/${address(`data/${file}`)}`;
  const python = [
    'import pandas',
    "parks = pandas.read_csv('parks.csv', encoding='utf-8-sig', dtype=str)",
  ];
  const script = [
    `const response = await fetch('${relative}');`,
    'const { features } = await response.json();',
    `console.log(features.map(({ properties }) => properties.name.${lang}));`,
  ];
  return html`<section aria-labelledby="reading">
    <h2 id="reading">${words.howToRead}</h2>
    ${way(words.gis, words.gisNote, `ogrinfo -ro -al -so ${gdal}`)}
    ${way(words.sheet, words.sheetNote, '')}
    ${way(words.program, words.programNote, [...python, '', ...script].join('\n'))}
  </section>`;
}

function parkList({ parks }: PublishedInput, lang: Lang, root: string): Markup {
  const words = DATA_PAGE[lang];
  const items = parks.map(
    ({ properties: { id, name } }) =>
      html`<li><a href="${root}${parkFile(id)}">${pick(name, lang)}</a></li>`,
  );
  return html`<section aria-labelledby="park-files">
    <h2 id="park-files">${words.parks}</h2>
    <p>${words.parksNote}</p>
    <ul>
      <li><a href="${root}${PARK_INDEX}">${words.index}</a></li>
      ${items}
    </ul>
  </section>`;
}

function licences({ corridor, dataPackage }: PublishedInput, lang: Lang): Markup {
  const words = DATA_PAGE[lang];
  const ofData = corridor.sources.licences.filter((row) =>
    dataPackage.licenses.some((licence) => isRow(licence, row)),
  );
  const rows = ofData.map((row) => {
    const url = linkable(row.url);
    return html`<tr>
      <th scope="row">
        ${url === null ? row.attribution : html`<a href="${url}">${row.attribution}</a>`}
      </th>
      <td>${/\s/.test(row.licence) ? words.none : row.licence}</td>
      <td>${pick(row.what, lang)}</td>
    </tr>`;
  });
  return html`<section aria-labelledby="licences">
    <h2 id="licences">${words.licences}</h2>
    <p>${words.code}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.source}</th>
          <th scope="col">${words.licence}</th>
          <th scope="col">${words.covers}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </section>`;
}

/** `root` leads from the page to the root of the site, `packageBytes` is the size of datapackage.json. */
export function dataBody(
  input: PublishedInput,
  lang: Lang,
  root: string,
  packageBytes: number,
): Markup {
  const words = DATA_PAGE[lang];
  const other: Lang = otherLang(lang);
  const tag = tagOf(other);
  const home = `${root}${pathOf(lang)}`;
  const folder = `${root}data/`;
  const sections = layersOf(input.dataPackage).map((resources) =>
    layerSection(resources, input.corridor.sources.licences, lang, folder),
  );
  return html`<a class="skip" href="#layers">${words.skip}</a>
    <header>
      <nav aria-label="${words.pages}">
        <a href="${home}">${words.map}</a>
        <a href="${root}${pathOf(other)}data/" lang="${tag}" hreflang="${tag}">${words.other}</a>
      </nav>
      <h1>${words.title}</h1>
      <p>${words.lead}</p>
      <p>
        <a href="${folder}datapackage.json">${words.wholePackage}</a
        >${words.packageNote(kilobytes(packageBytes))}
      </p>
      <p>${words.offline}</p>
    </header>
    <main>
      ${edition(input, lang)} ${howToRead(input, lang, root)}
      <section aria-labelledby="layers">
        <h2 id="layers">${words.layers}</h2>
        ${sections}
      </section>
      ${parkList(input, lang, root)} ${licences(input, lang)}
    </main>`;
}
