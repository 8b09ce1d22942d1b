// What the rows of buttons over the map are called, in both languages.
import { TERMS } from '#corridor/terms';
import { corridorWords } from '../domain/corridor-words';
import type { Bilingual } from '../domain/schema';

const { ZH, EN } = corridorWords(TERMS);

export const BAYS_ON_MAP: Bilingual = { zh: ZH.bay, en: `${EN.Bays} on the map` };
export const PARKS_ON_STRING: Bilingual = {
  zh: `走廊上的${ZH.park}`,
  en: `${EN.Parks} on the ${EN.string}`,
};
