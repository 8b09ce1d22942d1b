// The corridor as such: two languages, a region that is one, a period that ends after it begins, and texts without unknown words in braces.
import { LANGS } from '../../domain/ids';
import { TEXTS, type Box, type TextPart } from '../../domain/profile-schema';
import { placeholdersOf } from '../../domain/text';
import type { Defects } from '../defects';
import { isIdentifier } from '../publish/licences';
import type { Seeds } from '../seeds/read-seeds';

const FILE = 'corridor.yaml';

/** Degrees from west to east and from south to north, within what a web map shows. */
export const isRegion = ([west, south, east, north]: Box): boolean =>
  west < east && south < north && south >= -85 && north <= 85;

function checkFacts({ corridor }: Seeds, defects: Defects): void {
  const { languages, period, region } = corridor;
  if (LANGS.some((lang) => !languages.includes(lang)))
    defects.at(
      FILE,
      ['languages'],
      `the languages are ${languages.join(' and ')}; name ${LANGS.join(' and ')}, each once, the default first`,
    );
  if (period.from > period.until)
    defects.at(
      FILE,
      ['period'],
      `the period ends in ${period.until}, before it begins in ${period.from}; correct one of them`,
    );
  if (!isRegion(region))
    defects.at(
      FILE,
      ['region'],
      `${region.join(', ')} is no box of degrees; write west, south, east, north, from 85° S to 85° N`,
    );
}

/** Degrees to one decimal, away from what they are to hold. */
const outward = (degrees: number, side: -1 | 1): number =>
  (side * Math.ceil(Number((side * degrees * 10).toFixed(6)))) / 10;

/** A workbench beside the map leaves it less than half of the window; nothing lies beside it above and below. */
const ROOM = { lon: 2, lat: 1.5 } as const;

/**
 * The least region in which a map of all places has room, beside panels and in windows of other shapes: from their middle
 * to each side as far as they are wide or high, whichever is more, times `ROOM`.
 */
export function leastRegion(
  places: readonly { readonly lon: number; readonly lat: number }[],
): Box {
  const [lons, lats] = [places.map(({ lon }) => lon), places.map(({ lat }) => lat)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const half = Math.max((east - west) * narrowing, north - south);
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  return [
    outward(lon - (ROOM.lon * half) / narrowing, -1),
    outward(lat - ROOM.lat * half, -1),
    outward(lon + (ROOM.lon * half) / narrowing, 1),
    outward(lat + ROOM.lat * half, 1),
  ];
}

function checkRoom({ corridor, places }: Seeds, defects: Defects): void {
  const { region } = corridor;
  const sites = places.flatMap((park) => park.sites);
  if (sites.length === 0 || !isRegion(region)) return;
  const least = leastRegion(sites);
  const wanted = least.map((degrees, side) => {
    const given = region[side] ?? degrees;
    return side < 2 ? Math.min(degrees, given) : Math.max(degrees, given);
  });
  if (wanted.every((degrees, side) => degrees === region[side])) return;
  defects.at(
    FILE,
    ['region'],
    `${region.join(', ')} leaves no room around the parks for panels and for other shapes of window; widen it to ${wanted.join(', ')}`,
  );
}

function checkTexts({ texts }: Seeds, defects: Defects): void {
  const check = (part: TextPart, known: Readonly<Record<string, readonly string[]>>) => {
    for (const [key, text] of Object.entries(texts[part])) {
      const words = known[key] ?? [];
      for (const lang of LANGS)
        for (const word of placeholdersOf(text[lang]))
          if (!words.includes(word))
            defects.at(
              'texts.yaml',
              [part, key, lang],
              `nothing is known to stand for {${word}} here; ${words.length === 0 ? 'write it out' : `this text may hold ${words.map((each) => `{${each}}`).join(' ')}`}`,
            );
    }
  };
  check('first', TEXTS.first);
  check('card', TEXTS.card);
  check('page', TEXTS.page);
  check('build', TEXTS.build);
}

/** A licence by its identifier is of what names its holder; one in words is of all that is no shore. */
function checkWater({ bays }: Seeds, defects: Defects): void {
  if (bays.length === 0)
    defects.at(
      'places/bays.yaml',
      [],
      'no water is given, by which the parks are listed; add at least one',
    );
}

function checkLicences({ corridor, licences }: Seeds, defects: Defects): void {
  for (const [index, credit] of corridor.credits.entries())
    if (!licences.some(({ attribution }) => attribution.includes(credit)))
      defects.at(
        FILE,
        ['credits', index],
        `no attribution in coast/licences.yaml holds "${credit}"; add its licence there, or remove it here`,
      );
  if (licences.every(({ licence }) => isIdentifier(licence)))
    defects.at(
      'coast/licences.yaml',
      [],
      'no row holds for all of the data; add one whose licence is in words, such as: Facts, cited row by row',
    );
}

export function checkCorridor(seeds: Seeds, defects: Defects): void {
  checkLicences(seeds, defects);
  checkWater(seeds, defects);
  checkFacts(seeds, defects);
  checkRoom(seeds, defects);
  checkTexts(seeds, defects);
}
