// The parks, and what their clauses say that they do.
import { parkCollection, type Park, type Site, type TermUse } from '../../../domain/schema';
import { about, both, keys, lines, number, required, siteFields, sourceKeys, text } from '../field';
import { table } from '../table';
import { areaWords, sourcesOf } from '../words';
import { aliasFields, nameBasis, nameFields, siteNames } from './names';

interface ParkRow {
  readonly park: Park;
  readonly site: Site | null;
}

/** A row for each site; a park that is not located has one without. */
const rowsOf = (park: Park): readonly ParkRow[] =>
  park.sites.length === 0 ? [{ park, site: null }] : park.sites.map((site) => ({ park, site }));

export const parks = table(
  {
    from: 'parks.geojson',
    title: about('园区', 'Parks'),
    about: about('园区，按走廊顺序', 'The parks, in corridor order'),
  },
  parkCollection,
  ({ features }) => features.flatMap(({ properties }) => rowsOf(properties)),
  [
    required(
      number(
        'order',
        about('走廊顺序，从 1 起', 'rank along the corridor, from 1'),
        ({ park }: ParkRow) => park.order,
        'integer',
      ),
    ),
    ...nameFields<ParkRow>(({ park }) => park),
    nameBasis<ParkRow>(({ park }) => park.nameEnBasis),
    ...both<ParkRow>('short_name', about('简称', 'short name'), ({ park }) => park.shortName),
    ...aliasFields<ParkRow>(({ park }) => park.aliases),
    ...both<ParkRow>(
      'section',
      about('所在章节', 'section of the plan'),
      ({ park }) => park.clause.section,
    ),
    lines<ParkRow>(({ park }) => [...park.listedAt, ...park.clause.lines]),
    keys<ParkRow>('districts', about('区市标识', 'ids of districts'), ({ park }) => park.districts),
    keys<ParkRow>('bays', about('海湾标识', 'ids of bays'), ({ park }) =>
      park.bays.map(({ bay }) => bay),
    ),
    keys<ParkRow>(
      'bays_basis',
      about('与海湾关系的依据，依次对应', 'basis of each bay, in the same order'),
      ({ park }) => park.bays.map(({ basis }) => basis),
    ),
    keys<ParkRow>('platforms', about('平台标识', 'ids of platforms'), ({ park }) =>
      park.platforms.map(({ platform }) => platform),
    ),
    ...siteNames<ParkRow>(({ site }) => site),
    ...siteFields<ParkRow>(({ site }) => site),
    ...both<ParkRow>(
      'ambition',
      about('发展目标，我们的概述', 'what the plan wants of it, in our words'),
      ({ park }) => park.ambition.text,
    ),
    ...both<ParkRow>(
      'operator',
      about('管理或运营单位', 'who runs it'),
      ({ park }) => park.operator?.text,
    ),
    text<ParkRow>('site_url', about('官方网站', 'official site'), ({ park }) => park.website?.url),
    ...both<ParkRow>(
      'established',
      about('设立时间', 'when it was set up'),
      ({ park }) => park.established?.text,
    ),
    ...both<ParkRow>('areas', about('公布面积', 'published areas'), ({ park }) =>
      areaWords(park.areas),
    ),
    ...both<ParkRow>('notes', about('说明', 'notes'), ({ park }) => park.notes),
    sourceKeys<ParkRow>(({ park, site }) =>
      sourcesOf(
        site,
        park.operator,
        park.website,
        park.established,
        ...park.aliases,
        ...park.bays,
        ...park.platforms,
        ...park.areas,
      ),
    ),
  ],
);

interface TermRow {
  readonly park: Park;
  readonly use: TermUse;
}

export const industries = table(
  {
    from: 'parks.geojson',
    title: about('园区与产业', 'Parks and industries'),
    about: about(
      '园区条款中的产业条目，每个园区的每个条目一行，原文照录，并列出对应的产业标识',
      'The terms of industry that the clauses name, verbatim, a row for each term of each park, with the industries it leads to',
    ),
  },
  parkCollection,
  ({ features }): readonly TermRow[] =>
    features.flatMap(({ properties: park }) => park.industries.map((use) => ({ park, use }))),
  [
    required(text('park', about('园区标识', 'id of the park'), ({ park }: TermRow) => park.id)),
    ...both<TermRow>('park_name', about('园区名称', 'name of the park'), ({ park }) => park.name),
    ...both<TermRow>('term', about('条目原文', 'the term'), ({ use }) => use.term).map(required),
    required(
      text(
        'role',
        about(
          'focus 主导，segment 细分，strength 已有优势',
          'focus, segment of one, or strength it has already',
        ),
        ({ use }: TermRow) => use.role,
      ),
    ),
    keys<TermRow>(
      'industries',
      about('产业标识，见 industries.json', 'ids of industries, which industries.json resolves'),
      ({ use }) => use.industries,
    ),
    required(text('basis', about('依据', 'basis'), ({ use }: TermRow) => use.basis)),
    lines<TermRow>(({ use }) => use.lines),
  ],
);
