// The parks and their flat properties.
import type { Role } from '../../../domain/ids';
import { multiPoint, parkCollection, parkProperties, type Park } from '../../../domain/schema';
import { about } from '../field';
import {
  aliases,
  areas,
  keyList,
  listed,
  NAME,
  named,
  NOTES,
  planLines,
  SHORT_NAME,
  sites,
  sourceKeys,
  words,
} from './flat';
import { layer } from './layer';
import { sourcesOf } from '../words';

const terms = (role: Role, zh: string, en: string) =>
  listed<Park>(`${role}_terms`, about(zh, en), ({ industries }) =>
    industries.filter((use) => use.role === role).map(({ term }) => term),
  );

export const parks = layer<Park>({
  contract: parkCollection,
  kinds: [parkProperties],
  geometry: multiPoint,
  mayBeUnlocated: true,
  twins: {
    name: words('name', NAME, ({ name }) => name),
    shortName: words('short_name', SHORT_NAME, ({ shortName }) => shortName),
    aliases: aliases(),
    clause: words(
      'section',
      about('所在章节', 'section of the plan'),
      ({ clause }) => clause.section,
    ),
    listedAt: [planLines(({ listedAt, clause }) => [...listedAt, ...clause.lines])],
    districts: named('district', about('区市', 'districts'), ({ districts }) => districts),
    sites: sites((park) => park.sites),
    bays: [
      ...named<Park>('bay', about('海湾', 'bays'), ({ bays }) => bays.map(({ bay }) => bay)),
      keyList(
        'bay_basis',
        about('与海湾关系的依据，依次对应', 'basis of each bay, in the same order'),
        ({ bays }) => bays.map(({ basis }) => basis),
      ),
    ],
    industries: [
      ...terms('focus', '主导产业条目', 'terms it focuses on'),
      ...terms('segment', '细分产业条目', 'terms of segments'),
      ...terms('strength', '已有优势条目', 'terms of what it has already'),
      ...named<Park>(
        'industry',
        about('对应产业', 'industries its terms lead to'),
        ({ industries }) => [...new Set(industries.flatMap((use) => use.industries))],
      ),
    ],
    platforms: named('platform', about('平台', 'platforms'), ({ platforms }) =>
      platforms.map(({ platform }) => platform),
    ),
    ambition: words(
      'ambition',
      about('发展目标，我们的概述', 'what the plan wants of it, in our words'),
      ({ ambition }) => ambition.text,
    ),
    operator: words(
      'operator',
      about('管理或运营单位', 'who runs it'),
      ({ operator }) => operator?.text,
    ),
    website: [
      keyList('site_url', about('官方网站', 'official site'), ({ website }) =>
        website ? [website.url] : [],
      ),
    ],
    established: words(
      'established',
      about('设立时间', 'when it was set up'),
      ({ established }) => established?.text,
    ),
    areas: areas((park) => park.areas),
    notes: words('notes', NOTES, ({ notes }) => notes),
  },
  more: [
    sourceKeys(({ sites, operator, website, established, aliases, bays, platforms, areas }) =>
      sourcesOf(
        ...sites,
        operator,
        website,
        established,
        ...aliases,
        ...bays,
        ...platforms,
        ...areas,
      ),
    ),
  ],
});
