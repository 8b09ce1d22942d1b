// One row for each key of the address: how its value is read, and how it is written. New keys are new rows.
import { BASE_IDS } from '#corridor/basemaps';
import { VALUES_OF, type Facet } from '../domain/facets';
import { BASES, LANGS, PAPERS, ROLES } from '../domain/ids';
import { PLATFORM_FACETS } from '../domain/platform-kind';
import { COMPARED } from '../domain/analysis/compared';
import { readCamera, writeCamera } from './camera';
import {
  NIGHT_RULE,
  readNight,
  readSeconds,
  SECONDS_KEYS,
  secondsRule,
  writeNight,
  type SecondsKey,
} from './kiosk-times';
import {
  CONTRASTS,
  INITIAL,
  inOrder,
  RENDERERS,
  stepsFor,
  TABS,
  TEXT_SIZES,
  VIEWS,
  type Step,
  type Vocabulary,
} from './url-state';
import { MEASURE_ROWS } from './measure-keys';
import { choice, flag, list, type Row } from './url-row';
import { CRITERIA_ROW } from './criteria-key';

/** In the order of the address, and in which one selection wins over another. */
export const URL_KEYS: readonly Row[] = [
  choice(
    'view',
    VIEWS,
    (state) => state.view,
    (state, view) => ({ ...state, view }),
  ),
  {
    ...step([INITIAL.step]),
    read: (text, state, vocabulary, report) =>
      step(stepsFor(vocabulary.parks.size)).read(text, state, vocabulary, report),
  },
  {
    ...choice(
      'lang',
      LANGS,
      (state) => state.lang,
      (state, lang) => ({ ...state, lang }),
    ),
    write: ({ lang }, pageLang) => (lang === pageLang ? '' : lang),
  },
  selected('park', (vocabulary) => vocabulary.parks),
  selected('bay', (vocabulary) => vocabulary.bays),
  selected('platform', (vocabulary) => vocabulary.platforms),
  selected('place', (vocabulary) => vocabulary.places),
  facet('industry', 'industry', (vocabulary) => [...vocabulary.industries]),
  choice(
    'match',
    ['any', 'all'],
    (state) => state.filter.match,
    (state, match) => ({ ...state, filter: { ...state.filter, match } }),
  ),
  facet('role', 'role', () => ROLES),
  facet('district', 'district', (vocabulary) => [...vocabulary.districts]),
  facet('bays', 'bay', (vocabulary) => [...vocabulary.bays]),
  facet('platforms', 'platform', () => PLATFORM_FACETS),
  facet('basis', 'basis', () => BASES),
  list(
    'layers',
    (vocabulary) => vocabulary.layers,
    ({ layers }) => layers,
    (state, layers) => ({ ...state, layers }),
  ),
  choice(
    'base',
    BASE_IDS,
    (state) => state.base,
    (state, base) => ({ ...state, base }),
  ),
  choice(
    'paper',
    ['none', ...PAPERS],
    (state) => state.paper,
    (state, paper) => ({ ...state, paper }),
  ),
  choice(
    'tab',
    TABS,
    (state) => state.tab,
    (state, tab) => ({ ...state, tab }),
  ),
  choice(
    'sort',
    ['taxonomy', 'coverage', 'bay'],
    (state) => state.sort,
    (state, sort) => ({ ...state, sort }),
  ),
  choice(
    'terms',
    ['mapped', 'exact'],
    (state) => state.terms,
    (state, terms) => ({ ...state, terms }),
  ),
  list(
    'compare',
    (vocabulary) => [...vocabulary.parks],
    ({ compare }) => compare,
    (state, parks) => ({ ...state, compare: parks.slice(0, COMPARED.most) }),
  ),
  CRITERIA_ROW,
  ...MEASURE_ROWS,
  {
    key: 'at',
    read(value, state, _vocabulary, report) {
      const camera = readCamera(value);
      if (camera !== null) return { ...state, camera };
      report(value, 'is not a zoom/latitude/longitude of this region');
      return state;
    },
    write: ({ camera }) => (camera === null ? '' : writeCamera(camera)),
  },
  choice(
    'renderer',
    RENDERERS,
    (state) => state.renderer,
    (state, renderer) => ({ ...state, renderer }),
  ),
  choice(
    'text',
    TEXT_SIZES,
    (state) => state.text,
    (state, text) => ({ ...state, text }),
  ),
  choice(
    'contrast',
    CONTRASTS,
    (state) => state.contrast,
    (state, contrast) => ({ ...state, contrast }),
  ),
  ...SECONDS_KEYS.map(seconds),
  {
    key: 'night',
    read(text, state, _vocabulary, report) {
      const night = readNight(text);
      if (night !== undefined) return { ...state, kiosk: { ...state.kiosk, night } };
      report(text, NIGHT_RULE);
      return state;
    },
    write: ({ kiosk }) => (kiosk.night === undefined ? '' : writeNight(kiosk.night)),
  },
  flag(
    'heartbeat',
    (state) => state.heartbeat,
    (state, heartbeat) => ({ ...state, heartbeat }),
  ),
  flag(
    'embed',
    (state) => state.embed,
    (state, embed) => ({ ...state, embed }),
  ),
  choice(
    'gestures',
    ['auto', 'free'],
    (state) => state.gestures,
    (state, gestures) => ({ ...state, gestures }),
  ),
];

function selected(
  kind: 'park' | 'bay' | 'platform' | 'place',
  known: (vocabulary: Vocabulary) => ReadonlySet<string>,
): Row {
  return {
    key: kind,
    read(id, state, vocabulary, report) {
      const earlier = state.selection.kind;
      if (!known(vocabulary).has(id)) report(id, `is not a ${kind} of this corridor`);
      else if (earlier !== 'none') report(id, `cannot be selected together with a ${earlier}`);
      else return { ...state, selection: { kind, id } };
      return state;
    },
    write: ({ selection }) => (selection.kind === kind ? selection.id : ''),
  };
}

/** The steps of the story: as many as there are parks. */
function step(steps: readonly Step[]): Row {
  return choice(
    'step',
    steps,
    (state) => state.step,
    (state, chosen) => ({ ...state, step: chosen }),
  );
}

/** One of the kiosk's times in seconds. */
function seconds(key: SecondsKey): Row {
  return {
    key,
    read(text, state, _vocabulary, report) {
      const value = readSeconds(key, text);
      if (value !== null) return { ...state, kiosk: { ...state.kiosk, [key]: value } };
      report(text, secondsRule(key));
      return state;
    },
    write: ({ kiosk }) => (kiosk[key] === undefined ? '' : String(kiosk[key])),
  };
}

/** The values of one facet of the filter. */
function facet(key: string, of: Facet, known: (vocabulary: Vocabulary) => readonly string[]): Row {
  const values = VALUES_OF[of];
  return list(
    key,
    known,
    ({ filter }) => inOrder(filter)[values],
    (state, chosen) => ({ ...state, filter: inOrder({ ...state.filter, [values]: chosen }) }),
  );
}
