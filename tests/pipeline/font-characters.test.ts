// The fonts hold what the map says, also where its words do not come from the seeds.
import { expect, it } from 'vitest';
import { LANGS } from '../../src/domain/ids';
import { HERE } from '../../src/map/scene';
import { fontCharacters } from '../../src/pipeline/build/font-characters';
import { REPOSITORY } from '../tools/repository';
import { realSeeds } from './real-seeds';

const { seeds, files } = realSeeds();

it('has every character of the mark of the reader’s own place', () => {
  const { text } = fontCharacters(seeds, files, `${REPOSITORY}src`);
  for (const lang of LANGS) for (const character of HERE[lang]) expect(text).toContain(character);
});
