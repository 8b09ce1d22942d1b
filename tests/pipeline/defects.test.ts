// Every check is proved by a bad input that it tells of, in the words a steward will read.
import { expect, it } from 'vitest';
import { Defects } from '../../src/pipeline/defects';
import { runPipeline } from '../../src/pipeline/pipeline';
import { fixtureNames, readChange, withChange } from './fixtures';
import { realShores } from './real-seeds';

const shores = realShores();

it.each(fixtureNames('.yaml'))(
  'the seeds with the defect %s are refused',
  (name) => {
    const fixture = readChange(name);
    const defects = new Defects('seeds');
    const result = runPipeline(withChange(fixture), defects, shores);
    expect(defects.list).toEqual(fixture.prints);
    expect(result).toBeUndefined();
  },
  30_000,
);
