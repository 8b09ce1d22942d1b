// The walk along the string while nobody is there: bay by bay, each time with another fact.
import type { Corridor } from '../../domain/corridor';
import { isInPlan } from '../../domain/facets';
import type { BayId, Lang, ParkId } from '../../domain/ids';
import { otherLang } from '../../domain/languages';
import type { Bay, Park } from '../../domain/schema';
import { formatNumber, joinList, pick } from '../../domain/text';
import type { MapTarget } from '../../map/contract';
import { lineRuns } from '../shared/citation';
import { SHELL } from '../shell/messages';
import { BASIS } from '../shared/basis-messages';
import { KIOSK } from './messages';

/** One sentence, and on what it rests, in either language. */
interface Fact {
  readonly text: (lang: Lang) => string;
  readonly note: (lang: Lang) => string;
  /** The park it is about, to be marked on the map. */
  readonly park?: ParkId;
}

interface Stop {
  readonly target: MapTarget | null;
  readonly name: (lang: Lang) => string;
  readonly facts: readonly Fact[];
}

/** What is on screen at a step of the walk. */
export interface AttractView {
  readonly target: MapTarget | null;
  readonly title: string;
  readonly text: string;
  readonly note: string;
  readonly park: ParkId | null;
  readonly lang: Lang;
}

const planNote =
  (lines: readonly number[]) =>
  (lang: Lang): string =>
    `${BASIS[lang].basis.stated} · ${BASIS[lang].planLines(joinList(lineRuns(lines), lang))}`;

const derivedNote = (lang: Lang): string => BASIS[lang].basis.derived;

function overview(corridor: Corridor): Stop {
  const { parks, bays, taxonomy } = corridor;
  const lines = [...new Set(parks.flatMap(({ listedAt }) => listedAt))];
  const carried = taxonomy.industries.filter(({ id }) => isInPlan(corridor, id)).length;
  return {
    target: null,
    name: (lang) => SHELL[lang].title,
    facts: [
      {
        text: (lang) => KIOSK[lang].facts.string(parks.length, bays.length),
        note: planNote(lines),
      },
      {
        text: (lang) => KIOSK[lang].facts.carried(carried, taxonomy.industries.length),
        note: derivedNote,
      },
    ],
  };
}

function focusOf(park: Park): Fact {
  const uses = park.industries.filter(({ role }) => role === 'focus');
  const lines = [...new Set(uses.flatMap((use) => use.lines))].sort((a, b) => a - b);
  return {
    text: (lang) => {
      const terms = uses.map(({ term }) => pick(term, lang));
      return KIOSK[lang].facts.focus(pick(park.shortName, lang), joinList(terms, lang));
    },
    note: planNote(lines),
    park: park.id,
  };
}

function bayStop(corridor: Corridor, bay: Bay): Stop {
  const parks = corridor.parksOnBay(bay.id);
  const groups = corridor.taxonomy.groups.filter(({ id }) =>
    parks.some((park) => corridor.groupsOf(park.id).includes(id)),
  );
  const names = (lang: Lang): string =>
    joinList(
      parks.map(({ shortName }) => pick(shortName, lang)),
      lang,
    );
  const groupNames = (lang: Lang): string =>
    joinList(
      groups.map(({ name }) => pick(name, lang)),
      lang,
    );
  return {
    target: { kind: 'bay', id: bay.id },
    name: (lang) => pick(bay.name, lang),
    facts: [
      {
        text: (lang) => KIOSK[lang].facts.parks(names(lang), parks.length),
        note: basisOf(corridor, bay.id, parks),
      },
      ...parks.filter((park) => park.industries.some(({ role }) => role === 'focus')).map(focusOf),
      { text: (lang) => KIOSK[lang].facts.groups(groupNames(lang)), note: derivedNote },
      {
        text: (lang) => KIOSK[lang].facts.area(formatNumber(bay.computedKm2, lang)),
        note: derivedNote,
      },
    ],
  };
}

/** A citation says who wrote it before the colon, and what after it: there is no room for more than the first. */
const publisher = (cite: string): string => cite.split(/[：:]/)[0] ?? cite;

/** On what it rests that these parks belong to the bay, with the sources that say so. */
function basisOf(corridor: Corridor, bay: BayId, parks: readonly Park[]) {
  const relations = parks.flatMap((park) => park.bays.filter((relation) => relation.bay === bay));
  const bases = [...new Set(relations.map(({ basis }) => basis))];
  const sources = [...new Set(relations.flatMap((relation) => relation.sources))];
  return (lang: Lang): string =>
    [
      ...bases.map((basis) => BASIS[lang].basis[basis]),
      ...sources.map((id) =>
        publisher(pick(corridor.source(id)?.cite ?? { zh: id, en: id }, lang)),
      ),
    ].join(' · ');
}

export class AttractLoop {
  readonly #stops: readonly Stop[];

  constructor(corridor: Corridor) {
    this.#stops = [
      overview(corridor),
      ...corridor.bays.map(({ properties }) => bayStop(corridor, properties)),
    ];
  }

  /** Half a stop is one step: first in the home language, then in the other; each round tells the next fact. */
  at(step: number, home: Lang): AttractView {
    const count = this.#stops.length;
    const at = Math.floor(step / 2);
    const stop = this.#stops[at % count];
    const fact = stop?.facts[Math.floor(at / count) % stop.facts.length];
    const lang: Lang = step % 2 === 0 ? home : otherLang(home);
    return {
      target: stop?.target ?? null,
      title: stop?.name(lang) ?? '',
      text: fact?.text(lang) ?? '',
      note: fact?.note(lang) ?? '',
      park: fact?.park ?? null,
      lang,
    };
  }
}
