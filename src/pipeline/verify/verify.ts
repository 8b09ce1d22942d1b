// The seeds against the plan's own text, both ways: what they cite stands there, and what stands there they carry.
import { createHash } from 'node:crypto';
import type { Defects } from '../defects';
import type { Seeds } from '../seeds/read-seeds';
import { checkCitations } from './citations';
import type { Coverage } from './coverage';
import { checkIndicators } from './indicators';
import { checkMentions } from './mentions';
import { checkBoxes, checkClauses, checkNamed } from './rows';
import { PlanText } from './text';

/** A sentence if the text is not the edition that the seeds were read from. */
export function editionFault(text: string, { document }: Seeds): string | undefined {
  const sha256 = createHash('sha256').update(text).digest('hex');
  if (sha256 === document.sha256) return undefined;
  return `this is not the edition the seeds were read from (sha256 ${sha256}, not ${document.sha256}); give that file`;
}

/** `file` is the plan's, as the reader typed it. Every miss becomes a defect. */
export function verifyPlan(seeds: Seeds, text: string, file: string, defects: Defects): Coverage[] {
  const plan = new PlanText(text);
  return [
    checkCitations(seeds, plan, defects),
    checkClauses(seeds, plan, defects),
    ...checkBoxes(seeds, plan, defects),
    checkIndicators(seeds, plan, defects),
    ...checkNamed(seeds, plan, defects),
    checkMentions(seeds, plan, file, defects),
  ];
}
