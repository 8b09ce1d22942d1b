// `npm run verify:plan` against the plan's own text. PLAN_FILE says where that is; its sentences stay out of the repository.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Defects } from '../../src/pipeline/defects';
import type { ReadText } from '../../src/pipeline/seeds/read-file';
import { readSeeds } from '../../src/pipeline/seeds/read-seeds';
import { verifyPlan } from '../../src/pipeline/verify/verify';
import { RIVER } from '../fixtures/corridors/river';
import { REPOSITORY } from '../tools/repository';
import { changed, readSeedText } from './fixtures';

const planFile = process.env['PLAN_FILE'] ?? '';
if (planFile === '')
  console.log("skipped: PLAN_FILE is not set, so seeds were not compared with the plan's text");

function run(...files: string[]) {
  const program = ['--import', 'tsx', 'src/pipeline/verify-plan.ts', ...files];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: REPOSITORY,
    encoding: 'utf8',
  });
  return { status, stdout, lines: stderr.trimEnd().split('\n') };
}

/** What is told when one text of a seed file is another. */
function missesWith(file: string, find: string, replace: string): readonly string[] {
  const readText: ReadText = (name) => {
    const text = readSeedText(name);
    return name === file ? changed(text, { file, find, replace, prints: [] }) : text;
  };
  const defects = new Defects('seeds');
  const seeds = readSeeds(readText, defects);
  if (seeds === undefined) throw new Error(defects.list.join('\n'));
  verifyPlan(seeds, readFileSync(planFile, 'utf8'), 'plan.txt', defects);
  return defects.list;
}

describe('npm run verify:plan', () => {
  it('refuses another edition with one sentence', () => {
    const { status, lines } = run('package.json');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^package\.json:1: this is not the edition the seeds were read from/);
    expect(status).toBe(1);
  }, 30_000);

  it('says so where a corridor has no text of a plan', () => {
    const { status, stdout } = run('--seeds', RIVER);
    expect(stdout.trim()).toBe(
      'plan/document.yaml names no text of a plan, so there is nothing to compare.',
    );
    expect(status).toBe(0);
  }, 30_000);

  it('says how it is used, and which file cannot be read', () => {
    expect(run().lines).toEqual(['usage: npm run verify:plan -- FILE [--seeds FOLDER]']);
    const { status, lines } = run('no-such-plan.txt');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('no-such-plan.txt');
    expect(status).toBe(1);
  }, 30_000);
});

describe.runIf(planFile !== '')("the seeds and the plan's text", () => {
  it('agree in everything', () => {
    const { status, stdout, lines } = run(planFile);
    expect(lines).toEqual(['']);
    expect(stdout).toContain('0 misses');
    for (const row of stdout.split('\n').filter((line) => /\d$/.test(line))) {
      const [found, expected] = row.split(/ +/).slice(-2);
      expect(found, row).toBe(expected);
    }
    expect(status).toBe(0);
  }, 30_000);

  it.each([
    [
      'a term that is written otherwise',
      'plan/bodies/marine-platforms.yaml',
      'term: 青岛航运发展研究院',
      'term: 青岛航运研究院',
      ['青岛航运研究院 is not on line 104 of the plan; correct the words or the lines'],
    ],
    [
      'a line that is not cited',
      'plan/bodies/marine-facilities.yaml',
      'lines: [82, 92]\n  aim',
      'lines: [92]\n  aim',
      [
        '国家深海基地 stands on line 82 of the plan too; add it to the lines',
        '国家深海基地 is neither a body nor an unused mention; add it to seeds/plan/bodies or to seeds/plan/unused-mentions.yaml',
      ],
    ],
    [
      'an unused phrase that is not there',
      'plan/unused-mentions.yaml',
      'zh: 汽车产业城',
      'zh: 汽车城',
      [
        '汽车城 is not on line 152 of the plan; correct the words or the lines',
        '汽车产业城 is neither a body nor an unused mention; add it to seeds/plan/bodies or to seeds/plan/unused-mentions.yaml',
      ],
    ],
    [
      'a figure of an indicator',
      'plan/indicators.yaml',
      'asStated: 2.59*',
      'asStated: 2.95*',
      [
        'row 3 is not as line 62 of the plan states it (3 规上企业研发投入占主营业务收入比重 % 2.59* 3.1 预期性); correct it',
      ],
    ],
    [
      'a target in the text',
      'plan/indicators.yaml',
      'asStated: 超过 1 万',
      'asStated: 超过 2 万',
      ['超过 2 万 is not on line 182 of the plan; correct it'],
    ],
    [
      'a heading',
      'plan/sections.yaml',
      'zh: 打造标杆孵化器',
      'zh: 打造孵化器',
      ['打造孵化器 is not on line 411 of the plan; correct the words or the lines'],
    ],
    [
      'a term of a clause',
      'plan/unused.yaml',
      'zh: 提升国际化产业集聚',
      'zh: 提升产业集聚',
      [
        '提升产业集聚 is not on line 261 of the plan; correct the words or the lines',
        'jiaozhou-bay-north: 提升国际化产业集聚: in the clause, but neither a term, a platform nor unused; correct the row or plan/unused.yaml',
        'jiaozhou-bay-north: 提升产业集聚: listed, but not an item of the clause; correct the row or plan/unused.yaml',
      ],
    ],
  ])('disagree on %s, and it is told', (_, file, find, replace, misses) => {
    const told = missesWith(file, find, replace);
    expect(told).toHaveLength(misses.length);
    misses.forEach((miss, index) => {
      expect(told[index]).toContain(miss);
      expect(told[index]).toMatch(/^(seeds\/[a-z/-]+\.yaml|plan\.txt):\d+: /);
    });
  });
});
