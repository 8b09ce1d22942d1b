// A layer of what the plan names beside its parks, and its flat properties.
import { bodyCollection, bodyProperties, type Body } from '../../../domain/plan-schema';
import { multiPoint } from '../../../domain/schema';
import { about } from '../field';
import { sourcesOf } from '../words';
import {
  aliases,
  areas,
  NAME,
  namesOf,
  NOTES,
  planLines,
  rank,
  sites,
  sourceKeys,
  words,
} from './flat';
import { layer } from './layer';
import { DISTRICT } from './places';

export const bodies = layer<Body>({
  contract: bodyCollection,
  kinds: [bodyProperties],
  geometry: multiPoint,
  mayBeUnlocated: true,
  twins: {
    name: words('name', NAME, ({ name }) => name),
    aliases: aliases(),
    lines: [planLines(({ lines }) => lines)],
    aim: words(
      'aim',
      about('规划要求，我们的概述', 'what the plan wants of it, in our words'),
      ({ aim }) => aim?.text,
    ),
    sites: sites((body) => body.sites),
    established: words(
      'established',
      about('设立时间', 'when it was set up'),
      ({ established }) => established?.text,
    ),
    areas: areas((body) => body.areas),
    notes: words('notes', NOTES, ({ notes }) => notes),
    sources: [
      sourceKeys((body) =>
        sourcesOf(body, ...body.sites, body.established, ...body.aliases, ...body.areas),
      ),
    ],
  },
  more: [
    rank(),
    ...namesOf<Body>('district', DISTRICT, ({ district }) => (district === null ? [] : [district])),
  ],
});
