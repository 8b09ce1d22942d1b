// Which licences a data file falls under: those of licences.yaml, as the Data Package standard writes them.
import type { PackageLicence } from '../../domain/package-schema';
import type { Seeds } from '../seeds/read-seeds';

type Licence = Seeds['licences'][number];

const GSHHG = 'LGPL-3.0-or-later';
const OPENSTREETMAP = 'ODbL-1.0';

/** What shores a file was made from, by path under data/. */
const SHORES_OF: Readonly<Record<string, readonly string[]>> = {
  'bays.geojson': [GSHHG, OPENSTREETMAP],
  'corridor.geojson': [GSHHG, OPENSTREETMAP],
  'levels.json': [GSHHG, OPENSTREETMAP],
  'basemap/land-gshhg.geojson': [GSHHG],
  'basemap/land-gshhg-overview.geojson': [GSHHG],
  'basemap/land-osm.geojson': [OPENSTREETMAP],
  'basemap/land-osm-overview.geojson': [OPENSTREETMAP],
};

const isShore = ({ licence }: Licence): boolean => [GSHHG, OPENSTREETMAP].includes(licence);
const isFont = ({ licence }: Licence): boolean => licence.startsWith('OFL');

/** An identifier, such as ISC; the others are terms in words, which hold for all that is no shore. */
export const isIdentifier = (licence: string): boolean => /^[-a-zA-Z0-9._]+$/.test(licence);

/** The standard wants a name from lists of licences, or an address: terms in words stand in sources.json. */
function written({ licence, attribution, what, url }: Licence): PackageLicence {
  const title = `${attribution}: ${what.en}`;
  if (!isIdentifier(licence)) return { title: `${licence} (${title})`, path: 'sources.json' };
  return { name: licence, title, ...(url === undefined ? {} : { path: url }) };
}

export const allLicences = (licences: readonly Licence[]): PackageLicence[] =>
  licences.filter((row) => !isFont(row)).map(written);

/** A data file by its path under data/, and its text or that of a table made from it. */
export interface Part {
  readonly path: string;
  /** Another's data set that it was made from is named in it, position by position. */
  readonly text: string;
}

function isUnder(row: Licence, { path, text }: Part): boolean {
  if (isFont(row)) return false;
  if (isShore(row)) return (SHORES_OF[path] ?? []).includes(row.licence);
  const isLand = path.startsWith('basemap/land-');
  return !isLand && (!isIdentifier(row.licence) || text.includes(row.attribution));
}

/** Of a file that holds all of the parts. */
export const licencesOf = (
  parts: readonly Part[],
  licences: readonly Licence[],
): PackageLicence[] =>
  licences.filter((row) => parts.some((part) => isUnder(row, part))).map(written);
