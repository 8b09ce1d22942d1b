// One layer on the page of data: what it is, its files, the fields of its table, its licences.
import type { Lang } from '../../../domain/ids';
import type { DataPackage, PackageLicence, PackageResource } from '../../../domain/package-schema';
import type { SourceList } from '../../../domain/schema';
import { formatNumber, joinList, pick } from '../../../domain/text';
import { html, type Markup } from '../markup';
import { DATA_PAGE } from './messages';

type LicenceRow = SourceList['licences'][number];

const FORMATS = { geojson: 'GeoJSON', json: 'JSON', csv: 'CSV' } as const;

/** Kilobytes of a thousand bytes, to a tenth. */
export const kilobytes = (bytes: number, lang: Lang): string =>
  formatNumber(Math.max(0.1, Math.round(bytes / 100) / 10), lang);

/** The files of each layer, in the order of the package. */
export function layersOf({ resources }: DataPackage): readonly (readonly PackageResource[])[] {
  const names = [...new Set(resources.map(({ layer }) => layer))];
  return names.map((name) => resources.filter(({ layer }) => layer === name));
}

export const titleOf = ({ title, zh }: PackageResource, lang: Lang): string =>
  lang === 'zh' ? zh.title : title;

const aboutOf = ({ description, zh }: PackageResource, lang: Lang): string =>
  lang === 'zh' ? zh.description : description;

/** A licence in a few words: its name where it has one, else what may be done. */
export function licenceWords({ licence, attribution, what }: LicenceRow, lang: Lang): string {
  return /\s/.test(licence) ? pick(what, lang) : `${licence} (${attribution})`;
}

const isRow = (licence: PackageLicence, row: LicenceRow): boolean =>
  licence.title.includes(`${row.attribution}: ${row.what.en}`);

function fileRow(resource: PackageResource, lang: Lang, folder: string): Markup {
  const { path, format, jsonSchema, rows, bytes } = resource;
  const words = DATA_PAGE[lang];
  const schema = jsonSchema
    ? html`<tr>
        <th scope="row">
          <a href="${folder}${jsonSchema.path}" type="application/schema+json">${words.schema}</a>
        </th>
        <td>${path.replace(/^.*\//, '')}</td>
        <td class="number">${words.none}</td>
        <td class="number">${kilobytes(jsonSchema.bytes, lang)}</td>
      </tr>`
    : html``;
  return html`<tr>
      <th scope="row"><a href="${folder}${path}">${FORMATS[format]}</a></th>
      <td>${aboutOf(resource, lang)}</td>
      <td class="number">${rows === null ? words.none : formatNumber(rows, lang)}</td>
      <td class="number">${kilobytes(bytes, lang)}</td>
    </tr>
    ${schema}`;
}

function fields(resource: PackageResource, lang: Lang): Markup {
  const { schema } = resource;
  if (schema === undefined) return html``;
  const words = DATA_PAGE[lang];
  const rows = schema.fields.map(
    ({ name, type, description, zh, constraints }) =>
      html`<tr>
        <th scope="row"><code>${name}</code></th>
        <td>${type}</td>
        <td>
          ${lang === 'zh' ? zh.description : description}${constraints ? ` (${words.neverEmpty})` : ''}
        </td>
      </tr>`,
  );
  return html`<details>
    <summary>${titleOf(resource, lang)}${words.fieldsOf}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.field}</th>
          <th scope="col">${words.type}</th>
          <th scope="col">${words.meaning}</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </details>`;
}

/** `folder` leads from the page to data/. */
export function layerSection(
  resources: readonly PackageResource[],
  licences: readonly LicenceRow[],
  lang: Lang,
  folder: string,
): Markup {
  const [first] = resources;
  if (first === undefined) return html``;
  const words = DATA_PAGE[lang];
  const used = licences.filter((row) =>
    resources.some((resource) => resource.licenses.some((licence) => isRow(licence, row))),
  );
  return html`<section aria-labelledby="layer-${first.layer}">
    <h3 id="layer-${first.layer}">${titleOf(first, lang)}</h3>
    <table>
      <thead>
        <tr>
          <th scope="col">${words.format}</th>
          <th scope="col">${words.content}</th>
          <th scope="col" class="number">${words.rows}</th>
          <th scope="col" class="number">${words.size}</th>
        </tr>
      </thead>
      <tbody>
        ${resources.map((resource) => fileRow(resource, lang, folder))}
      </tbody>
    </table>
    ${resources.map((resource) => fields(resource, lang))}
    <p class="note">
      ${words.licence}${lang === 'zh' ? '：' : ': '}${joinList(
        used.map((row) => licenceWords(row, lang)),
        lang,
      )}
    </p>
  </section>`;
}
