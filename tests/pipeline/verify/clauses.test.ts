// The taking apart of clauses, on a made-up clause: so that it is proved even where the plan's text is not at hand.
import { describe, expect, it } from 'vitest';
import { clauseBody, compareClause } from '../../../src/pipeline/verify/clauses';

const CLAUSE = '7. 甲园区。聚焦茶叶、瓷器与丝绸等领域，依托乙平台等科技园区，以及丙，打造丁。';
const ITEMS = ['茶叶', '瓷器', '丝绸', '乙平台', '丙', '打造丁'];

describe('a clause', () => {
  const body = clauseBody(CLAUSE, ['别名', '甲园区']) ?? '';

  it('is read after its number and name', () => {
    expect(body.startsWith('聚焦茶叶')).toBe(true);
    expect(clauseBody(CLAUSE, ['园区'])).toBeNull();
  });

  it('is whole when every item is listed', () => expect(compareClause(body, ITEMS)).toEqual([]));

  it('reports an item that is not listed, one that is not there, and one listed twice', () => {
    const misses = compareClause(body, ['茶叶', '茶叶', '瓷', '丝绸', '乙平台', '丙', '打造丁']);
    expect(misses).toEqual([
      '瓷器: in the clause, but neither a term, a platform nor unused',
      '瓷: listed, but not an item of the clause',
      'an item is listed twice',
    ]);
  });
});
