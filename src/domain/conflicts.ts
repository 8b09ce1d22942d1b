// Where sources disagree, sorted by what they disagree about.
import type { Conflict } from './plan-schema';

/** From the whole to its parts. */
const SUBJECT_KINDS = ['corridor', 'bay', 'park', 'platform', 'body'] as const;
type Subject = Conflict['about'][number];
export type SubjectKind = Subject['kind'];

export interface ConflictGroup {
  readonly kind: SubjectKind;
  readonly conflicts: readonly Conflict[];
}

/** Each conflict once, under the kind of the first thing it is about; kinds without any are left out. */
export function conflictGroups(conflicts: readonly Conflict[]): readonly ConflictGroup[] {
  return SUBJECT_KINDS.map((kind) => ({
    kind,
    conflicts: conflicts.filter(({ about }) => about[0]?.kind === kind),
  })).filter((group) => group.conflicts.length > 0);
}
