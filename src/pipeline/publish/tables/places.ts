// The places beside the parks: platforms, transport, metro stations, districts.
import {
  districtCollection,
  metroCollection,
  platformCollection,
  transportCollection,
  type District,
  type MetroStation,
  type Platform,
  type Position,
  type Transport,
} from '../../../domain/schema';
import { about, both, keys, lines, number, required, siteFields, sourceKeys, text } from '../field';
import { table } from '../table';
import { lineNames, sourcesOf } from '../words';
import { aliasFields, nameBasis, nameFields } from './names';

const DISTRICT = about('区市标识', 'id of the district');

export const platforms = table(
  {
    from: 'platforms.geojson',
    title: about('平台', 'Platforms'),
    about: about(
      '园区条款点名的平台，位置不详的留空坐标',
      'The platforms that the clauses of the parks name; no position where no source gives one',
    ),
  },
  platformCollection,
  ({ features }) => features.map(({ properties }) => properties),
  [
    ...nameFields<Platform>((row) => row),
    nameBasis<Platform>((row) => row.nameEnBasis),
    ...aliasFields<Platform>((row) => row.aliases),
    text<Platform>('district', DISTRICT, (row) => row.district),
    keys<Platform>('parks', about('园区标识', 'ids of parks'), (row) =>
      row.parks.map(({ park }) => park),
    ),
    keys<Platform>(
      'parks_basis',
      about('与园区关系的依据，依次对应', 'basis of each park, in the same order'),
      (row) => row.parks.map(({ basis }) => basis),
    ),
    lines<Platform>((row) => row.parks.flatMap((park) => park.lines)),
    ...siteFields<Platform>((row) => row.site),
    ...both<Platform>('notes', about('说明', 'notes'), (row) => row.notes),
    sourceKeys<Platform>((row) => sourcesOf(row, row.site, ...row.aliases, ...row.parks)),
  ],
);

export const transport = table(
  {
    from: 'transport.geojson',
    title: about('交通', 'Transport'),
    about: about('交通', 'Places of transport'),
  },
  transportCollection,
  ({ features }) => features.map(({ properties }) => properties),
  [
    ...nameFields<Transport>((row) => row),
    ...both<Transport>('short_name', about('简称', 'short name'), (row) => row.shortName),
    required(
      text(
        'kind',
        about('airport 机场，port 港口，station 车站', 'airport, port or station'),
        (row: Transport) => row.kind,
      ),
    ),
    text<Transport>('district', DISTRICT, (row) => row.district),
    ...siteFields<Transport>((row) => row.site),
    sourceKeys<Transport>((row) => row.site.sources),
  ],
);

export const metro = table(
  {
    from: 'metro.geojson',
    title: about('地铁站', 'Metro stations'),
    about: about(
      '有许可来源给出点位的地铁站',
      'The metro stations that a source with a licence gives a point for',
    ),
  },
  metroCollection,
  ({ features }) => features.map(({ properties }) => properties),
  [
    ...nameFields<MetroStation>((row) => row),
    ...both<MetroStation>('short_name', about('简称', 'short name'), (row) => row.shortName),
    keys<MetroStation>('metro_lines', about('线路标识', 'ids of the lines'), (row) =>
      row.lines.map(({ id }) => id),
    ),
    ...both<MetroStation>('line_names', about('线路名称', 'names of the lines'), lineNames),
    ...both<MetroStation>('notes', about('说明', 'notes'), (row) => row.notes),
    ...siteFields<MetroStation>((row) => row.site),
    sourceKeys<MetroStation>((row) => sourcesOf(row.site, ...row.lines)),
  ],
);

type PlacedDistrict = District & { readonly at: Position };

export const districts = table(
  {
    from: 'basemap/districts.geojson',
    title: about('区市', 'Districts'),
    about: about(
      '区市名称的标注点，由我们放置，不是边界',
      'Label points of the districts, placed by us; not their borders',
    ),
  },
  districtCollection,
  ({ features }): readonly PlacedDistrict[] =>
    features.map(({ properties, geometry }) => ({ ...properties, at: geometry.coordinates })),
  [
    ...nameFields<PlacedDistrict>((row) => row),
    number(
      'lon',
      about('经度，WGS84，度', 'longitude in WGS84, degrees'),
      (row: PlacedDistrict) => row.at[0],
    ),
    number(
      'lat',
      about('纬度，WGS84，度', 'latitude in WGS84, degrees'),
      (row: PlacedDistrict) => row.at[1],
    ),
    required(text('basis', about('依据', 'basis'), (row: PlacedDistrict) => row.basis)),
    ...both<PlacedDistrict>('method', about('放置方法', 'how it was placed'), (row) => row.method),
  ],
);
