// What the story says of a park: its aim, terms by role, platforms, positions, and how far the stop before is.
import { ROLES, type Lang } from '../../domain/ids';
import { legBetween } from '../../domain/leg';
import type { Park } from '../../domain/schema';
import { formatKm, formatPlusMinus } from '../../domain/kilometres';
import { joinList, pick } from '../../domain/text';
import { CARD } from '../card/card-messages';
import { sourcesOf } from '../card/citations';
import { ascending, type StoryFact } from './fact';
import { STORY } from './story-messages';

export function aimOf({ id, ambition }: Park, lang: Lang): StoryFact {
  const { text, lines } = ambition;
  const said = { text: pick(text, lang), basis: 'stated' as const, lines, sources: [] };
  return { id: `park/${id}/ambition`, label: null, ...said };
}

export function factsOf(park: Park, before: Park | undefined, lang: Lang): readonly StoryFact[] {
  return [
    ...termFacts(park, lang),
    ...platformFacts(park, lang),
    ...positionFacts(park, lang),
    ...(before ? legFacts(before, park, lang) : []),
  ];
}

const original = (terms: readonly string[], lang: Lang): string | undefined =>
  lang === 'zh' ? undefined : joinList(terms, 'zh');

function termFacts(park: Park, lang: Lang): readonly StoryFact[] {
  return ROLES.flatMap((role) => {
    const uses = park.industries.filter((use) => use.role === role);
    if (uses.length === 0) return [];
    return {
      id: `park/${park.id}/terms/${role}`,
      label: CARD[lang].roles[role],
      text: joinList(
        uses.map(({ term }) => pick(term, lang)),
        lang,
      ),
      original: original(
        uses.map(({ term }) => term.zh),
        lang,
      ),
      basis: 'stated' as const,
      lines: ascending(uses.flatMap(({ lines }) => lines)),
      sources: [],
    };
  });
}

function platformFacts(park: Park, lang: Lang): readonly StoryFact[] {
  const label = CARD[lang].platforms;
  if (park.platforms.length === 0) {
    const text = CARD[lang].noPlatforms;
    const said = { label, text, basis: 'stated' as const, lines: park.clause.lines, sources: [] };
    return [{ id: `park/${park.id}/platforms`, ...said }];
  }
  return park.platforms.map(({ platform, term, basis, lines, sources }) => ({
    id: `park/${park.id}/platform/${platform}`,
    label,
    text: pick(term, lang),
    original: original([term.zh], lang),
    basis,
    lines,
    sources,
  }));
}

function positionFacts(park: Park, lang: Lang): readonly StoryFact[] {
  const words = CARD[lang];
  if (park.sites.length === 0) return [unlocated(park, lang)];
  return park.sites.map((site) => ({
    id: `site/${site.id}`,
    label: CARD[lang].position,
    text: [
      ...(park.sites.length > 1 ? [pick(site.name, lang)] : []),
      words.precision[site.precision],
      formatPlusMinus(site.uncertaintyKm),
      words.confidence[site.confidence],
    ].join(' · '),
    basis: 'sourced' as const,
    lines: [],
    sources: site.sources,
    method: pick(site.method, lang),
  }));
}

function unlocated(park: Park, lang: Lang): StoryFact {
  const { position, notLocatedWhy } = CARD[lang];
  const said = [notLocatedWhy, ...(park.notes ? [pick(park.notes, lang)] : [])];
  return {
    id: `park/${park.id}/unlocated`,
    label: position,
    text: said.join(lang === 'zh' ? '' : ' '),
    basis: 'derived',
    lines: park.listedAt,
    sources: [],
  };
}

function legFacts(before: Park, park: Park, lang: Lang): readonly StoryFact[] {
  const leg = legBetween(before, park);
  if (!leg) return [];
  const words = STORY[lang];
  const sites = [leg.from, leg.to].map(({ name }) => pick(name, lang));
  return [
    {
      id: `park/${park.id}/leg`,
      label: words.leg(pick(before.shortName, lang)),
      // The unit stands once.
      text: `${formatKm(leg.km).replace(/ km$/, '')} ${formatPlusMinus(leg.plusMinusKm)}`,
      basis: 'derived',
      lines: [],
      sources: sourcesOf([leg.from, leg.to]),
      method: `${CARD[lang].distanceMethod} ${sites.join(' – ')}`,
    },
  ];
}
