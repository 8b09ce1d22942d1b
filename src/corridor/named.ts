// The parts of a profile and of its texts by the names under which modules take them. Each object here is a module of its own
// where a page is built, so that the first script does not carry the colours, nor the first view the words of later ones.
import { keptOf, type Basemap } from '../domain/basemaps';
import { CHART } from '../domain/ids';
import type { CorridorTexts, Profile } from '../domain/profile-schema';

/** Where its file stands on the computer of the build is nobody's business. */
const onPage = (base: Basemap): Basemap => (keptOf(base) ? { ...base, offline: true } : base);

export const named = {
  profile: (profile: Profile) => ({
    PROFILE: profile,
    CORRIDOR: { id: profile.id, edition: profile.edition },
    LOCALITY: profile.locality,
    PERIOD: profile.period,
    REGION: profile.region,
    CLOSEST_ZOOM: profile.closestZoom,
    SHORE_ACCURACY_KM: profile.shoreAccuracyKm,
    CREDITS: profile.credits,
    TITLES: profile.texts,
  }),
  land: ({ land }: Profile) => ({ LAND: land }),
  terms: ({ terms }: Profile) => ({ TERMS: terms }),
  languages: ({ languages }: Profile) => ({ LANGUAGES: languages }),
  appearance: ({ bays, groups, layers }: Profile) => ({
    BAY_COLOURS: bays.map(({ id, colour }) => ({ id, colour })),
    GROUP_COLOURS: groups,
    LAYER_SIGNS: layers,
  }),
  /** The ids with that of the chart, the one that is shown at first in front. */
  basemaps: (list: readonly Basemap[]) => ({
    BASEMAPS: list.map(onPage),
    /** To a campus, or as near as one of them goes. */
    NEAREST_ZOOM: Math.max(15, ...list.map(({ maxZoom }) => maxZoom)),
    BASE_IDS: [...list.filter((each) => each.default).map(({ id }) => id), CHART].concat(
      list.filter((each) => !each.default).map(({ id }) => id),
    ),
  }),
  cardTexts: ({ card }: CorridorTexts) => ({ CARD_TEXTS: card }),
  texts: ({ page, build, keywords }: CorridorTexts) => ({
    PAGE_TEXTS: page,
    BUILD_TEXTS: { ...build, keywords },
  }),
} as const;
