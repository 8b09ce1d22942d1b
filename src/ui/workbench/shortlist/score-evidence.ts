// The facts behind one part of a score, each with its words and its sources.
import type { Corridor } from '../../../domain/corridor';
import { stopsOf } from '../../../domain/distance';
import type { Lang } from '../../../domain/ids';
import type { ScorePart } from '../../../domain/analysis/shortlist';
import type { Park } from '../../../domain/schema';
import { pick } from '../../../domain/text';
import { sourcesOf } from '../../card/citations';
import { stopWords } from '../../card/stop-words';
import { withError } from '../../../domain/kilometres';
import { evidenceOfBay, evidenceOfUse, type EvidenceItem } from '../evidence';
import { SHORTLIST } from './shortlist-messages';

/** Never empty: what is unknown rests on the line that lists the park, and on no position. */
export function scoreEvidence(
  corridor: Corridor,
  park: Park,
  { facts, value }: ScorePart,
  lang: Lang,
): readonly EvidenceItem[] {
  const words = SHORTLIST[lang];
  const clause = { basis: null, sources: [], also: [] } as const;
  if (!value) return [{ ...clause, text: words.unlocated, lines: park.listedAt }];
  switch (facts.kind) {
    case 'uses':
      return facts.uses.length > 0
        ? facts.uses.map((use) => evidenceOfUse(use, lang))
        : [{ ...clause, text: words.noTerm, lines: park.clause.lines }];
    // Not on the bay that is wanted: then the bays that it is on say so.
    case 'bays':
      return (facts.bays.length > 0 ? facts.bays : park.bays).map((relation) => {
        const name = corridor.bay(relation.bay)?.name;
        return evidenceOfBay(relation, park, name ? words.inBay(pick(name, lang)) : '', lang);
      });
    case 'nearest': {
      if (!facts.nearest) return [];
      const { place, from, to, km, plusMinusKm } = facts.nearest;
      const stop = stopsOf(corridor, 'rail').find(({ id }) => id === place.id);
      const which = stop && stopWords(stop, lang);
      const start = park.sites.length > 1 ? ` (${words.from(pick(from.name, lang))})` : '';
      return [
        {
          text: `${pick(place.name, lang)}${which ? ` · ${which}` : ''} · ${withError(km, plusMinusKm)}${start}`,
          basis: 'derived',
          lines: [],
          sources: sourcesOf([from, to]),
          also: [words.straight],
        },
      ];
    }
  }
}
