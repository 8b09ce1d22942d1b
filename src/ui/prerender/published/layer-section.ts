// One layer on the page of data: what it is, its files, the fields of its table, its licences.
import type { Lang } from '../../../domain/ids';
import type { DataPackage, PackageLicence, PackageResource } from '../../../domain/package-schema';
import type { SourceList } from '../../../domain/schema';
import { formatNumber, pick } from '../../../domain/text';
import { html, type Markup } from '../markup';
import { DATA_PAGE } from './messages';

type LicenceRow = SourceList['licences'][number];

const FORMATS = { geojson: 'GeoJSON', json: 'JSON', csv: 'CSV', gpkg: 'GeoPackage' } as const;

/** Kilobytes of a thousand bytes, to a tenth. */
export const kilobytes = (bytes: number): string => Math.max(0.1, bytes / 1000).toFixed(1);

/** The files of each layer, in the order of the package. */
export function layersOf({ resources }: DataPackage): readonly (readonly PackageResource[])[] {
  const names = [...new Set(resources.map(({ layer }) => layer))];
  return names.map((name) => resources.filter(({ layer }) => layer === name));
}

const titleOf = ({ title, zh }: PackageResource, lang: Lang): string =>
  lang === 'zh' ? zh.title : title;

const aboutOf = ({ description, zh }: PackageResource, lang: Lang): string =>
  lang === 'zh' ? zh.description : description;

/** A licence in a few words: its name where it has one, else what may be done. */
function licenceWords({ licence, attribution, what }: LicenceRow, lang: Lang): string {
  return /\s/.test(licence) ? pick(what, lang) : `${licence} (${attribution})`;
}

/** Whether a licence of the package is that row of the sources. */
export const isRow = (licence: PackageLicence, row: LicenceRow): boolean =>
  licence.title.includes(`${row.attribution}: ${row.what.en}`);

interface FileRow {
  readonly path: string;
  readonly format: string;
  readonly rows: number | null;
  readonly bytes: number;
}

/** A file, and after it the schema that describes it. */
function filesOf({ path, format, rows, bytes, jsonSchema }: PackageResource): readonly FileRow[] {
  const file = { path, format: FORMATS[format], rows, bytes };
  return jsonSchema ? [file, { ...jsonSchema, format: 'JSON Schema', rows: null }] : [file];
}

const fileRow = ({ path, format, rows, bytes }: FileRow, lang: Lang, folder: string): Markup =>
  html`<tr>
    <th scope="row"><a href="${folder}${path}">${path.replace(/^.*\//, '')}</a></th>
    <td>${format}</td>
    <td class="number">${rows === null ? DATA_PAGE[lang].none : formatNumber(rows, lang)}</td>
    <td class="number">${kilobytes(bytes)}</td>
  </tr>`;

/** What the layer is; its table says more where its rows are not those of the other files. */
function contents(resources: readonly PackageResource[], lang: Lang): readonly Markup[] {
  const [first, ...others] = resources;
  const said = first && aboutOf(first, lang);
  const more = others.filter((resource) => aboutOf(resource, lang) !== said);
  const colon = DATA_PAGE[lang].colon;
  return [
    html`<p>${said ?? ''}</p>`,
    ...more.map(
      (resource) => html`<p>${FORMATS[resource.format]}${colon}${aboutOf(resource, lang)}</p>`,
    ),
  ];
}

/** The GeoPackage has the fields of the GeoJSON. */
const fieldsFormat = ({ format }: PackageResource): string =>
  format === 'geojson' ? `${FORMATS.geojson}, ${FORMATS.gpkg}` : FORMATS[format];

/** The tables of a file that holds several layers, each with the way to what is said of it. */
function tables({ tables: all = [] }: PackageResource, lang: Lang): Markup {
  if (all.length === 0) return html``;
  const items = all.map(
    ({ name, layer }) =>
      html`<li>
        <a href="#layer-${layer}"><code>${name}</code></a>
      </li>`,
  );
  return html`<p>${DATA_PAGE[lang].tables}</p>
    <ul class="tables">
      ${items}
    </ul>`;
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
    <summary>${titleOf(resource, lang)}${words.fieldsOf(fieldsFormat(resource))}</summary>
    <table class="fields">
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
    ${contents(resources, lang)}
    <table class="files">
      <thead>
        <tr>
          <th scope="col">${words.file}</th>
          <th scope="col">${words.format}</th>
          <th scope="col" class="number">${words.rows}</th>
          <th scope="col" class="number">${words.size}</th>
        </tr>
      </thead>
      <tbody>
        ${resources.flatMap(filesOf).map((file) => fileRow(file, lang, folder))}
      </tbody>
    </table>
    ${resources.flatMap((resource) => [tables(resource, lang), fields(resource, lang)])}
    <p class="note">
      ${words.licence}${words.colon}${used
        .map((row) => licenceWords(row, lang))
        .join(words.semicolon)}
    </p>
  </section>`;
}
