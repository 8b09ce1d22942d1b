// The bays and the corridor along them, and their flat properties.
import {
  bayCollection,
  bayProperties,
  corridorCollection,
  lineString,
  polygon,
  stringProperties,
  tieProperties,
  type Bay,
  type Bilingual,
} from '../../../domain/schema';
import { about, number } from '../field';
import { sourcesOf } from '../words';
import { areas, listed, METHOD, NAME, namesOf, planLines, sourceKeys, words } from './flat';
import { layer } from './layer';

export const bays = layer<Bay>({
  contract: bayCollection,
  kinds: [bayProperties],
  geometry: polygon,
  twins: {
    name: words('name', NAME, ({ name }) => name),
    heads: listed('heads', about('湾口两端', 'the two heads of the mouth'), ({ heads }) =>
      (heads ?? []).map(({ name }) => name),
    ),
    mouthBasis: words(
      'mouth_basis',
      about('湾口线依据', 'what the mouth line rests on'),
      ({ mouthBasis }) => mouthBasis,
    ),
    sources: [sourceKeys((bay) => sourcesOf(bay, ...bay.publishedAreas))],
    publishedAreas: areas(({ publishedAreas }) => publishedAreas),
    label: [
      number(
        'label_lon',
        about('名称标注处的经度，WGS84，度', 'longitude where its name is set, WGS84, degrees'),
        ({ of }) => of.label.lon,
      ),
      number(
        'label_lat',
        about('名称标注处的纬度，WGS84，度', 'latitude where its name is set, WGS84, degrees'),
        ({ of }) => of.label.lat,
      ),
    ],
    lines: [planLines(({ lines }) => lines)],
  },
});

/** The string has a method, a tie the park and the site that it leads to. */
interface Line {
  readonly id: string;
  readonly kind: string;
  readonly basis: string;
  readonly method?: Bilingual;
  readonly park?: string;
  readonly site?: string;
}

export const corridor = layer<Line>({
  contract: corridorCollection,
  kinds: [stringProperties, tieProperties],
  geometry: lineString,
  twins: { method: words('method', METHOD, ({ method }) => method) },
  more: namesOf('park', about('连线所属园区', 'park that a tie leads to'), ({ park }) =>
    park === undefined ? [] : [park],
  ),
});
