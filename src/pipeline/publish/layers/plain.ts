// Properties that are neither lists nor objects in the first place: they are published as they are.
import type * as v from 'valibot';
import type { Bilingual } from '../../../domain/schema';
import { about, type Described } from '../field';
import { wrappedIn, type PropertiesContract } from './contract';

/** What each of them means, alike in all layers. */
const MEANINGS: Readonly<Record<string, Bilingual>> = {
  id: about('标识，不会改变', 'id, which never changes'),
  kind: about(
    '类别，如 park、bay、station',
    'what kind of thing it is, such as park, bay, station',
  ),
  nameEnBasis: about(
    '英文名称为官方名称（official）还是我们的译名（translation）',
    'whether the English name is official or a translation of ours',
  ),
  order: about('走廊顺序，从 1 起', 'rank along the corridor, from 1'),
  layer: about('图层标识', 'id of the layer'),
  term: about('规划原文用词', "the plan's own words, verbatim"),
  within: about('所属机构或平台标识', 'id of what it is a part of'),
  district: about('区市标识', 'id of the district'),
  mouthConfidence: about('湾口线可信度', 'how sure the mouth line is'),
  computedKm2: about('推算面积，平方公里', 'computed area, km²'),
  basis: about('依据', 'basis'),
  park: about('所属园区的标识', 'id of the park that it belongs to'),
  site: about('连线所属地点的标识', 'id of the site that a tie leads to'),
};

type Entry = v.ObjectEntries[string];

function typeOf(key: string, entry: Entry): Described['type'] {
  const value = wrappedIn(entry) ?? entry;
  switch (value.type) {
    case 'string':
    case 'picklist':
    case 'literal':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'number':
      return isWhole(value) ? 'integer' : 'number';
    default:
      throw new Error(`${key} is ${value.type}: give it flat twins`);
  }
}

const isWhole = (schema: object): boolean =>
  'pipe' in schema && Array.isArray(schema.pipe) && schema.pipe.some(isIntegerAction);

const isIntegerAction = (action: unknown): boolean =>
  typeof action === 'object' && action !== null && 'type' in action && action.type === 'integer';

/** Of all kinds of feature in a layer; never empty where no kind lacks it. Throws for one that means nothing yet. */
export function plainFields(
  kinds: readonly PropertiesContract[],
  isNested: (key: string) => boolean,
): readonly Described[] {
  const entries = new Map(kinds.flatMap((kind) => Object.entries<Entry>(kind.entries)));
  return [...entries]
    .filter(([key]) => !isNested(key))
    .map(([name, entry]) => {
      const meaning = MEANINGS[name];
      if (meaning === undefined) throw new Error(`${name} has no meaning here: write one`);
      const isRequired =
        wrappedIn(entry) === undefined && kinds.every((kind) => Object.hasOwn(kind.entries, name));
      return { name, type: typeOf(name, entry), about: meaning, isRequired };
    });
}
