// What the story says of the corridor as it begins and ends, and of each bay that it comes to.
import type { Corridor } from '../../domain/corridor';
import { isInPlan } from '../../domain/facets';
import type { Lang } from '../../domain/ids';
import type { Bay } from '../../domain/schema';
import { formatNumber, joinList, pick } from '../../domain/text';
import { CARD } from '../card/card-messages';
import { sourcesOf } from '../card/citations';
import { ascending, type StoryFact } from './fact';
import { STORY } from './story-messages';

export function openingFacts(corridor: Corridor, lang: Lang): readonly StoryFact[] {
  const { parks, bays } = corridor;
  const [first, last] = [bays[0], bays.at(-1)].map((bay) => bay?.properties);
  if (!first || !last) return [];
  const unplaced = parks.filter(({ sites }) => sites.length === 0).length;
  const words = STORY[lang];
  const sentences = [
    words.opening(parks.length, pick(first.name, lang), pick(last.name, lang)),
    ...(unplaced > 0 ? [words.unplaced(unplaced)] : []),
  ];
  return [
    {
      id: 'story/opening',
      label: null,
      text: sentences.join(lang === 'zh' ? '' : ' '),
      basis: 'derived',
      lines: ascending(parks.flatMap(({ listedAt }) => listedAt)),
      sources: [],
    },
  ];
}

export function bayFacts(corridor: Corridor, bay: Bay, lang: Lang): readonly StoryFact[] {
  const parks = corridor.parksOnBay(bay.id);
  const relations = parks.flatMap((park) =>
    park.bays.flatMap((relation) => (relation.bay === bay.id ? [{ ...relation, park }] : [])),
  );
  const names = joinList(
    parks.map(({ shortName }) => pick(shortName, lang)),
    lang,
  );
  const derived = relations.filter(({ basis }) => basis === 'derived');
  return [
    {
      id: `bay/${bay.id}/parks`,
      label: null,
      text: STORY[lang].parksOnBay(parks.length, names),
      basis: derived.length > 0 ? 'derived' : 'sourced',
      lines: [],
      // A relation that we derived rests on the position it was derived from.
      sources: [
        ...new Set(
          relations.flatMap(({ sources, park }) =>
            sources.length > 0 ? sources : sourcesOf(park.sites),
          ),
        ),
      ],
      ...(derived.length > 0 && {
        method: derived.map(({ method }) => pick(method, lang)).join(' '),
      }),
    },
    {
      id: `bay/${bay.id}/computed`,
      label: null,
      text: STORY[lang].area(formatNumber(bay.computedKm2, lang)),
      basis: 'derived',
      lines: [],
      sources: bay.sources,
      method: CARD[lang].computedHow,
    },
  ];
}

export function closingFacts(corridor: Corridor, lang: Lang): readonly StoryFact[] {
  const { industries } = corridor.taxonomy;
  const carried = industries.filter(({ id }) => isInPlan(corridor, id)).length;
  const uses = corridor.parks.flatMap((park) => park.industries);
  return [
    {
      id: 'story/closing',
      label: null,
      text: STORY[lang].closing(carried, industries.length - carried),
      basis: 'derived',
      lines: ascending(uses.flatMap(({ lines }) => lines)),
      sources: [],
    },
  ];
}
