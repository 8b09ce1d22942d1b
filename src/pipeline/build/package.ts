// data/datapackage.json: the data as a Frictionless Data Package, with the licence and sources of every file.
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Seeds } from '../seeds/read-seeds';

const GEOJSON = 'application/geo+json';

/** Which rows of licences.yaml a file falls under, by their licence. */
const SHORE_LICENCES = ['LGPL-3.0-or-later', 'ODbL-1.0'];
const LICENCES_OF: Readonly<Record<string, readonly string[]>> = {
  'bays.geojson': SHORE_LICENCES,
  'corridor.geojson': SHORE_LICENCES,
  'basemap/land-gshhg.geojson': ['LGPL-3.0-or-later'],
  'basemap/land-osm.geojson': ['ODbL-1.0'],
  'basemap/land-gshhg-overview.geojson': ['LGPL-3.0-or-later'],
  'basemap/land-osm-overview.geojson': ['ODbL-1.0'],
};

type Licence = Seeds['licences'][number];

const licence = (row: Licence) => ({
  name: row.licence,
  title: `${row.attribution}: ${row.what.en}`,
  ...(row.url === undefined ? {} : { path: row.url }),
});

/** `files` are the data files by path under data/, as they are written. */
export function buildPackage(seeds: Seeds, files: ReadonlyMap<string, string>) {
  const { document, licences, sources } = seeds;
  const facts = licences.filter((row) => !SHORE_LICENCES.includes(row.licence));
  const data = facts.filter((row) => !row.licence.startsWith('OFL'));
  return {
    name: 'bay-corridor-map',
    title: "Qingdao's bay-area innovation corridor: ten parks, three bays",
    description: `${document.title.en} (${document.number}), plan text sha256 ${document.sha256}`,
    created: document.asOf,
    asOf: document.asOf,
    planSha256: document.sha256,
    licenses: licences.filter((row) => !row.licence.startsWith('OFL')).map(licence),
    sources: sources.map(({ id, cite, url }) => ({
      title: `${id}: ${cite.en}`,
      ...(url === undefined ? {} : { path: url }),
    })),
    resources: [...files].map(([path, text]) => {
      const under = LICENCES_OF[path];
      const rows = under ? licences.filter((row) => under.includes(row.licence)) : data;
      return {
        name: path.replace(/^.*\//, '').replace(/\..*$/, ''),
        path,
        format: extname(path).slice(1),
        mediatype: extname(path) === '.geojson' ? GEOJSON : 'application/json',
        encoding: 'utf-8',
        bytes: Buffer.byteLength(text),
        hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
        licenses: rows.map(licence),
      };
    }),
  };
}
