// What of `npm test` is asked for: all of it, a part, one step, or of a part's tests those whose files are named so.
import { PARTS, STEPS, type Step } from './steps';

const takesWords = ({ report }: Step): boolean => report !== 'none';

/** A step, and before it what it cannot do without. */
function withNeeds(step: Step): readonly Step[] {
  const need = STEPS.find(({ name }) => name === step.needs);
  return need ? [...withNeeds(need), step] : [step];
}

/**
 * Words of the command line → steps, with those that they need. The first word is a part or a step; the others choose
 * among the test files of `unit` and `browser`. Throws one sentence where that is nothing.
 */
export function chosenSteps([first, ...words]: readonly string[]): readonly Step[] {
  if (first === undefined) return STEPS;
  const own = STEPS.filter(({ part, name }) => part === first || name === first);
  if (own.length === 0)
    throw new Error(
      `There is no part "${first}": say npm test -- ${PARTS.join(', ')}, the name of a step (${STEPS.map(({ name }) => name).join(', ')}), or nothing for all; words after unit or browser choose among their files, as in npm test -- browser kiosk.`,
    );
  if (words.length === 0) return [...new Set(own.flatMap(withNeeds))];
  // Those of another corridor are chosen by their own name: they have one choice of files already.
  const tests = own.filter(takesWords).filter(({ env, name }) => !env || name === first);
  if (tests.length === 0)
    throw new Error(`"${first}" has no test files among which "${words.join(' ')}" could choose.`);
  const chosen = tests.map((step): Step => ({ ...step, command: [...step.command, ...words] }));
  return [...new Set(chosen.flatMap(withNeeds))];
}
