// The story in the address and in the history: a step that is turned to is an entry, one that is scrolled by is not.
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../src/state/codec';
import { INITIAL, stepsFor } from '../../src/state/url-state';
import { vocabulary } from '../fixtures/vocabulary';
import { ofQingdao } from '../fixtures/of-qingdao';

describe('the step in the address', () => {
  it.each(stepsFor(10))('comes back as it was written: %s', (step) => {
    const written = encode({ ...INITIAL, view: 'story', step });
    expect(written).toBe(step === '1' ? '?view=story' : `?view=story&step=${step}`);
    expect(decode(written, vocabulary)).toEqual({
      state: { ...INITIAL, view: 'story', step },
      problems: [],
    });
  });

  ofQingdao.each(['0', '11', '1.0', '', 'two', '-1'])(
    'is the first where it is not one: "%s"',
    (step) => {
      const { state, problems } = decode(`?view=story&step=${step}`, vocabulary);
      expect(state.step).toBe('1');
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(/^step: .* is not one of 1, 2, /);
    },
  );
});
