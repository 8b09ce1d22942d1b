// How a run is put together: what is asked for, what runs beside what, and what is told to be slow.
import { describe, expect, it } from 'vitest';
import { chosenSteps } from './chosen-steps';
import { runSideBySide, type Task } from './side-by-side';
import { playwrightTimes, slowest, vitestTimes } from './slowest';
import { PARTS, STEPS } from './steps';

const namesOf = (...words: string[]): string[] => chosenSteps(words).map(({ name }) => name);

describe('what is asked for', () => {
  it('is all, without a word', () => expect(chosenSteps([])).toEqual(STEPS));

  it('is a part, a step, and what they need before them', () => {
    expect(namesOf('check')).toEqual(['lint', 'types', 'svelte types', 'format', 'unused code']);
    expect(namesOf('browser')).toEqual([
      'bundle',
      'soak',
      'browser tests',
      'second corridor',
      'browser tests of any corridor',
    ]);
    expect(namesOf('lint')).toEqual(['lint']);
    expect(namesOf('budgets')).toEqual(['bundle', 'budgets']);
  });

  it('is the tests in files that are named so', () => {
    const [unit] = chosenSteps(['unit', 'domain', 'state']);
    expect(unit?.command.slice(-2)).toEqual(['domain', 'state']);
    expect(namesOf('browser', 'kiosk')).toEqual(['bundle', 'browser tests']);
    expect(chosenSteps(['browser', 'kiosk'])[0]?.command).not.toContain('kiosk');
  });

  it('is told in one sentence where it is nothing', () => {
    for (const part of PARTS) expect(() => chosenSteps(['untis'])).toThrow(part);
    expect(() => chosenSteps(['check', 'domain'])).toThrow('no test files');
  });

  it('needs only steps that come before', () => {
    for (const [at, { needs }] of STEPS.entries())
      if (needs !== undefined) expect(STEPS.slice(0, at).map(({ name }) => name)).toContain(needs);
  });
});

describe('side by side', () => {
  /** Runs the tasks; each takes as many turns as its name is long. Tells what ran at the same time. */
  async function run(tasks: readonly Task[], processors: number) {
    const together: string[] = [];
    const running = new Set<string>();
    const given: (string | undefined)[] = [];
    const outcomes = await runSideBySide<Task, string>(tasks, processors, async (task, needed) => {
      running.add(task.name);
      given.push(needed);
      together.push([...running].join(' '));
      for (let turn = 0; turn < task.name.length; turn += 1) await Promise.resolve();
      running.delete(task.name);
      return `${task.name}!`;
    });
    return { together, outcomes, given };
  }

  it('no more run than there are processors, but those that only wait', async () => {
    const tasks = [
      { name: 'long', processors: 1 },
      { name: 'a', processors: 1 },
      { name: 'wait', processors: 0 },
      { name: 'both', processors: 2 },
    ];
    const { together, outcomes } = await run(tasks, 2);
    expect(together).toEqual(['long', 'long a', 'long a wait', 'both']);
    expect(outcomes).toEqual(['long!', 'a!', 'wait!', 'both!']);
  });

  it('what has room goes ahead, and one that wants more than there is gets all', async () => {
    const tasks = [
      { name: 'long', processors: 1 },
      { name: 'both', processors: 2 },
      { name: 'a', processors: 1 },
    ];
    expect((await run(tasks, 2)).together).toEqual(['long', 'long a', 'both']);
    expect((await run(tasks, 1)).together).toEqual(['long', 'both', 'a']);
  });

  it('what is needed comes first, with its outcome; what nobody runs is not waited for', async () => {
    const tasks = [
      { name: 'after', needs: 'first', processors: 1 },
      { name: 'first', needs: 'nobody', processors: 1 },
    ];
    const { together, given, outcomes } = await run(tasks, 2);
    expect(together).toEqual(['first', 'after']);
    expect(given).toEqual([undefined, 'first!']);
    expect(outcomes).toEqual(['after!', 'first!']);
  });

  it('an error is not swallowed', () =>
    expect(
      runSideBySide([{ name: 'a', processors: 1 }], 1, () => Promise.reject(new Error('broken'))),
    ).rejects.toThrow('broken'));
});

describe('the slowest', () => {
  it('are read from both reports, whatever was tried again', () => {
    const unit = {
      testResults: [
        {
          name: '/here/a.test.ts',
          assertionResults: [{ fullName: ' adds', duration: 1500 }, { fullName: 'left out' }],
        },
      ],
    };
    const spec = {
      title: 'opens',
      file: 'b.spec.ts',
      tests: [{ projectName: 'phone', results: [{ duration: 2000 }, { duration: 1000 }] }],
    };
    const browser = { suites: [{ specs: [], suites: [{ specs: [spec] }] }] };
    const all = [...vitestTimes(unit), ...playwrightTimes(browser)];
    expect(slowest(all, 2)).toEqual([
      { what: 'b.spec.ts [phone]: opens', seconds: 3 },
      { what: 'a.test.ts: adds', seconds: 1.5 },
    ]);
  });
});
