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
function checkLicences({ licences }: Seeds, defects: Defects): void {
  if (licences.every(({ licence }) => isIdentifier(licence)))
    defects.at(
      'coast/licences.yaml',
      [],
      'no row holds for all of the data; add one whose licence is in words, such as: Facts, cited row by row',
    );
}

export function checkCorridor(seeds: Seeds, defects: Defects): void {
  checkLicences(seeds, defects);
  checkFacts(seeds, defects);
  checkTexts(seeds, defects);
}
