// The small data files as one JSON text: what the page asks for, once.
import { readFileSync } from 'node:fs';

const FILES = {
  parks: 'parks.geojson',
  bays: 'bays.geojson',
  corridor: 'corridor.geojson',
  platforms: 'platforms.geojson',
  transport: 'transport.geojson',
  districts: 'basemap/districts.geojson',
  industries: 'industries.json',
  sources: 'sources.json',
  search: 'search.json',
  site: 'site.json',
} as const;

/** The content of each data file by its name, as JSON text without spaces. */
export function readDataSet(): string {
  const parts = Object.entries(FILES).map(([name, file]): [string, unknown] => [
    name,
    JSON.parse(readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8')),
  ]);
  return JSON.stringify(Object.fromEntries(parts));
}
