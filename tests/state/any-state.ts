// Any state that an address can carry.
import { BASE_IDS } from '#corridor/basemaps';
import fc from 'fast-check';
import { PLATFORM_FACETS } from '../../src/domain/platform-kind';
import { BASES, LANGS, PAPERS, ROLES } from '../../src/domain/ids';
import { BAY_IDS, PARK_IDS, SHOWABLE } from '../fixtures/ids';
import type { UrlState } from '../../src/state/codec';
import { SECONDS_BOUNDS, type SecondsKey } from '../../src/state/kiosk-times';
import {
  CONTRASTS,
  inOrder,
  chosenOf,
  RENDERERS,
  stepsFor,
  TEXT_SIZES,
  VIEWS,
} from '../../src/state/url-state';
import { DISTRICTS, INDUSTRIES, PLACES, PLATFORMS } from '../fixtures/vocabulary';
import { ANY_ASKED, some, within } from './any-asked';

const minute = fc.nat(24 * 60 - 1);
const seconds = (key: SecondsKey) =>
  fc.integer({ min: SECONDS_BOUNDS[key][0], max: SECONDS_BOUNDS[key][1] });
export const anyState: fc.Arbitrary<UrlState> = fc.record({
  lang: fc.constantFrom(...LANGS),
  view: fc.constantFrom(...VIEWS),
  text: fc.constantFrom(...TEXT_SIZES),
  contrast: fc.constantFrom(...CONTRASTS),
  kiosk: fc.record(
    {
      idle: seconds('idle'),
      ask: seconds('ask'),
      stop: seconds('stop'),
      night: fc.option(
        fc.record({ from: minute, to: minute }).filter(({ from, to }) => from !== to),
      ),
    },
    { requiredKeys: [] },
  ),
  heartbeat: fc.boolean(),
  embed: fc.boolean(),
  gestures: fc.constantFrom('auto' as const, 'free' as const),
  renderer: fc.constantFrom(...RENDERERS),
  selection: fc.oneof(
    fc.constant({ kind: 'none' as const }),
    fc.record({ kind: fc.constant('park' as const), id: fc.constantFrom(...PARK_IDS) }),
    fc.record({ kind: fc.constant('bay' as const), id: fc.constantFrom(...BAY_IDS) }),
    fc.record({ kind: fc.constant('platform' as const), id: fc.constantFrom(...PLATFORMS) }),
    fc.record({ kind: fc.constant('place' as const), id: fc.constantFrom(...PLACES) }),
  ),
  filter: fc
    .record({
      industries: some(INDUSTRIES),
      match: fc.constantFrom('any' as const, 'all' as const),
      roles: some(ROLES),
      districts: some(DISTRICTS),
      bays: some(BAY_IDS),
      platforms: some(PLATFORM_FACETS),
      bases: some(BASES),
    })
    .map(inOrder),
  layers: some(SHOWABLE).map((layers) => chosenOf(SHOWABLE, layers)),
  base: fc.constantFrom(...BASE_IDS),
  paper: fc.constantFrom('none' as const, ...PAPERS),
  step: fc.constantFrom(...stepsFor(PARK_IDS.length)),
  ...ANY_ASKED,
  camera: fc.option(
    fc.record({
      zoom: within(7, 15, 2),
      lat: within(34.8, 38, 4),
      lon: within(118.2, 122.4, 4),
    }),
  ),
});
