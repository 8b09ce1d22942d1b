// The bays in numbers; their outlines are in the GeoJSON.
import { bayCollection, type Bay } from '../../../domain/schema';
import { about, both, lines, number, required, sourceKeys, text } from '../field';
import { table } from '../table';
import { areaWords, joined, sourcesOf } from '../words';
import { nameFields } from './names';

export const bays = table(
  {
    from: 'bays.geojson',
    title: about('海湾', 'Bays'),
    about: about('水面', 'Waters'),
  },
  bayCollection,
  ({ features }) => features.map(({ properties }) => properties),
  [
    ...nameFields<Bay>((row) => row),
    ...both<Bay>('heads', about('湾口两端', 'the two heads of the mouth'), (row) =>
      joined((row.heads ?? []).map(({ name }) => name)),
    ),
    text<Bay>(
      'mouth_confidence',
      about('湾口线可信度', 'how sure the mouth line is'),
      (row) => row.mouthConfidence,
    ),
    ...both<Bay>(
      'mouth_basis',
      about('湾口线依据', 'what the mouth line rests on'),
      (row) => row.mouthBasis,
    ),
    required(
      number(
        'computed_km2',
        about('推算水面面积，平方公里', 'computed area of water, km²'),
        (row: Bay) => row.computedKm2,
      ),
    ),
    ...both<Bay>('areas', about('公布面积', 'published areas'), (row) =>
      areaWords(row.publishedAreas),
    ),
    number(
      'lon',
      about('名称标注处的经度，WGS84，度', 'longitude where its name is set, WGS84, degrees'),
      (row: Bay) => row.label.lon,
    ),
    number(
      'lat',
      about('名称标注处的纬度，WGS84，度', 'latitude where its name is set, WGS84, degrees'),
      (row: Bay) => row.label.lat,
    ),
    lines<Bay>((row) => row.lines),
    sourceKeys<Bay>((row) => sourcesOf(row, ...row.publishedAreas)),
  ],
);
