// The story, step by step: every park in corridor order, with the bay told where it changes.
import type { Corridor } from '../../domain/corridor';
import type { Lang } from '../../domain/ids';
import type { Bay, Park } from '../../domain/schema';
import type { Step } from '../../state/url-state';
import { bayFacts, closingFacts, openingFacts } from './chapter-facts';
import type { StoryFact } from './fact';
import { aimOf, factsOf } from './park-facts';

export interface StoryStep {
  readonly step: Step;
  readonly park: Park;
  /** What is said before the first step. */
  readonly opening: readonly StoryFact[];
  /** Where the walk comes to another bay, or off the map, which is null; undefined where it stays. */
  readonly chapter: Bay | null | undefined;
  readonly ofBay: readonly StoryFact[];
  readonly aim: StoryFact;
  readonly facts: readonly StoryFact[];
  /** What is said after the last step. */
  readonly closing: readonly StoryFact[];
}

/** A park is told under its first bay. */
const bayOf = (park: Park | undefined) => park && (park.bays[0]?.bay ?? null);

export function stepsOf(corridor: Corridor, lang: Lang): readonly StoryStep[] {
  const { parks } = corridor;
  return parks.map((park, at) => {
    const before = parks[at - 1];
    const bayId = bayOf(park);
    const isNew = bayId !== bayOf(before);
    const bay = bayId ? (corridor.bay(bayId) ?? null) : null;
    return {
      step: String(at + 1),
      park,
      opening: before ? [] : openingFacts(corridor, lang),
      chapter: isNew ? bay : undefined,
      ofBay: isNew && bay ? bayFacts(corridor, bay, lang) : [],
      aim: aimOf(park, lang),
      facts: factsOf(park, before, lang),
      closing: at === parks.length - 1 ? closingFacts(corridor, lang) : [],
    };
  });
}
