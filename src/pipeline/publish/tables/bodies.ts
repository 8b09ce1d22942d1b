// A layer of what the plan names beside its parks.
import { bodyCollection, type Body, type Layer } from '../../../domain/plan-schema';
import type { Site } from '../../../domain/schema';
import { about, both, lines, required, siteFields, sourceKeys, text } from '../field';
import { table, type Table } from '../table';
import { areaWords, sourcesOf } from '../words';
import { aliasFields, nameBasis, nameFields, siteNames } from './names';

interface BodyRow {
  readonly body: Body;
  readonly site: Site | null;
}

/** A row for each site; what is not located has one without. */
const rowsOf = (body: Body): readonly BodyRow[] =>
  body.sites.length === 0 ? [{ body, site: null }] : body.sites.map((site) => ({ body, site }));

export const bodies = ({ id, name, about: content }: Layer): Table =>
  table(
    { from: `${id}.geojson`, title: name, about: content },
    bodyCollection,
    ({ features }) => features.flatMap(({ properties }) => rowsOf(properties)),
    [
      ...nameFields<BodyRow>(({ body }) => body),
      nameBasis<BodyRow>(({ body }) => body.nameEnBasis),
      ...aliasFields<BodyRow>(({ body }) => body.aliases),
      required(
        text('layer', about('图层标识', 'id of the layer'), ({ body }: BodyRow) => body.layer),
      ),
      required(
        text(
          'term',
          about('规划原文用词', "the plan's own words, verbatim"),
          ({ body }: BodyRow) => body.term,
        ),
      ),
      lines<BodyRow>(({ body }) => body.lines),
      ...both<BodyRow>(
        'aim',
        about('规划要求，我们的概述', 'what the plan wants of it, in our words'),
        ({ body }) => body.aim?.text,
      ),
      text<BodyRow>(
        'within',
        about('所属机构或平台标识', 'id of what it is a part of'),
        ({ body }) => body.within,
      ),
      text<BodyRow>(
        'district',
        about('区市标识', 'id of the district'),
        ({ body }) => body.district,
      ),
      ...siteNames<BodyRow>(({ site }) => site),
      ...siteFields<BodyRow>(({ site }) => site),
      ...both<BodyRow>(
        'established',
        about('设立时间', 'when it was set up'),
        ({ body }) => body.established?.text,
      ),
      ...both<BodyRow>('areas', about('公布面积', 'published areas'), ({ body }) =>
        areaWords(body.areas),
      ),
      ...both<BodyRow>('notes', about('说明', 'notes'), ({ body }) => body.notes),
      sourceKeys<BodyRow>(({ body, site }) =>
        sourcesOf(body, site, body.established, ...body.aliases, ...body.areas),
      ),
    ],
  );
