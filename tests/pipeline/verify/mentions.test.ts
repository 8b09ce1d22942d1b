// Names of bodies in a made-up plan, told by their endings.
import { expect, it } from 'vitest';
import { Defects } from '../../../src/pipeline/defects';
import { readSeeds } from '../../../src/pipeline/seeds/read-seeds';
import { checkMentions } from '../../../src/pipeline/verify/mentions';
import { PlanText } from '../../../src/pipeline/verify/text';
import { readSeedText } from '../fixtures';

/** What is told of a plan that has only this sentence, on line 82. */
function missesOn(sentence: string) {
  const defects = new Defects('seeds');
  const seeds = readSeeds(readSeedText, defects);
  if (seeds === undefined) throw new Error(defects.list.join('\n'));
  const plan = new PlanText(`${'\n'.repeat(81)}${sentence}\n`);
  const { found, expected } = checkMentions(seeds, plan, 'plan.txt', defects);
  return { found, expected, misses: defects.list };
}

it('is content with a body of the seeds, a platform, and a phrase that is not used', () =>
  expect(
    missesOn('依托国家深海基地、国家高速列车技术创新中心，建设海洋重大科技基础设施。'),
  ).toEqual({ found: 3, expected: 3, misses: [] }));

it('tells of a body that nobody lists, and of one whose line nobody cites', () =>
  expect(missesOn('支持海上茶叶研究院和青岛航运发展研究院。')).toEqual({
    found: 0,
    expected: 2,
    misses: [
      'plan.txt:82: …支持海上茶叶研究院 is neither a body nor an unused mention; add it to seeds/plan/bodies or to seeds/plan/unused-mentions.yaml',
      'plan.txt:82: …上茶叶研究院和青岛航运发展研究院 is neither a body nor an unused mention; add it to seeds/plan/bodies or to seeds/plan/unused-mentions.yaml',
    ],
  }));

it('does not take students and kinds of firms for bodies', () =>
  expect(missesOn('吸引大学生和平台型企业。').expected).toBe(0));
