// The places beside the parks, and their flat properties.
import type * as v from 'valibot';
import {
  areaCollection,
  areaProperties,
  districtCollection,
  districtProperties,
  landCollection,
  landProperties,
  metroCollection,
  metroProperties,
  platformCollection,
  platformProperties,
  point,
  polygon,
  transportCollection,
  transportProperties,
  type District,
  type MetroStation,
  type Platform,
  type Transport,
} from '../../../domain/schema';
import { about } from '../field';
import { lineNames, sourcesOf } from '../words';
import {
  aliases,
  METHOD,
  NAME,
  named,
  namesOf,
  NOTES,
  planLines,
  rank,
  SHORT_NAME,
  sites,
  sourceKeys,
  words,
} from './flat';
import { layer } from './layer';

export const DISTRICT = about('区市', 'district');

export const platforms = layer<Platform>({
  contract: platformCollection,
  kinds: [platformProperties],
  geometry: point,
  mayBeUnlocated: true,
  twins: {
    name: words('name', NAME, ({ name }) => name),
    aliases: aliases(),
    site: sites(({ site }) => (site ? [site] : [])),
    parks: named('park', about('园区', 'parks'), ({ parks }) => parks.map(({ park }) => park)),
    notes: words('notes', NOTES, ({ notes }) => notes),
    sources: [
      sourceKeys((platform) =>
        sourcesOf(platform, platform.site, ...platform.aliases, ...platform.parks),
      ),
    ],
  },
  more: [
    rank(),
    planLines(({ parks }) => parks.flatMap(({ lines }) => lines)),
    ...namesOf<Platform>('district', DISTRICT, ({ district }) =>
      district === null ? [] : [district],
    ),
  ],
});

export const transport = layer<Transport>({
  contract: transportCollection,
  kinds: [transportProperties],
  geometry: point,
  twins: {
    name: words('name', NAME, ({ name }) => name),
    shortName: words('short_name', SHORT_NAME, ({ shortName }) => shortName),
    site: sites(({ site }) => [site]),
  },
  more: [
    ...namesOf<Transport>('district', DISTRICT, ({ district }) => [district]),
    sourceKeys(({ site }) => site.sources),
  ],
});

export const metro = layer<MetroStation>({
  contract: metroCollection,
  kinds: [metroProperties],
  geometry: point,
  twins: {
    name: words('name', NAME, ({ name }) => name),
    shortName: words('short_name', SHORT_NAME, ({ shortName }) => shortName),
    lines: words('line_names', about('线路名称', 'names of the lines'), lineNames),
    notes: words('notes', NOTES, ({ notes }) => notes),
    site: sites(({ site }) => [site]),
  },
  more: [sourceKeys(({ site, lines }) => sourcesOf(site, ...lines))],
});

export const districts = layer<District>({
  contract: districtCollection,
  kinds: [districtProperties],
  geometry: point,
  twins: {
    name: words('name', NAME, ({ name }) => name),
    method: words('method', METHOD, ({ method }) => method),
  },
});

export const areas = layer<v.InferOutput<typeof areaProperties>>({
  contract: areaCollection,
  kinds: [areaProperties],
  geometry: polygon,
  twins: {},
  more: namesOf('park', about('园区', 'park'), ({ park }) => [park]),
});

export const land = layer<v.InferOutput<typeof landProperties>>({
  contract: landCollection,
  kinds: [landProperties],
  geometry: polygon,
  twins: {},
});
