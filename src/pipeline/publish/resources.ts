// What each data file is, in words, by its path under data/; a file without a row here is not published.
import { layerList } from '../../domain/plan-schema';
import type { CorridorTexts } from '../../domain/profile-schema';
import type { Bilingual } from '../../domain/schema';
import * as v from 'valibot';
import { about } from './field';
import type { Table } from './table';
import { bays } from './tables/bays';
import { bodies } from './tables/bodies';
import { industries, parks } from './tables/parks';
import { districts, metro, platforms, transport } from './tables/places';
import { conflicts, indicators } from './tables/plan';
import { sources } from './tables/sources';

type BuildTexts = CorridorTexts['build'];

export interface Description {
  readonly title: Bilingual;
  readonly about: Bilingual;
}

const SHORE = about(
  '岸线围成的陆地，我们的底图；两条岸线上下叠放，各守其许可',
  'Land inside one of the two shores that the map stacks; each keeps its own licence',
);
const OVERVIEW = about(
  '同一岸线，简化到整条走廊的比例',
  'The same shore, simplified to the scale of the whole corridor',
);

const DESCRIPTIONS: Readonly<Record<string, Description>> = {
  'platforms.geojson': { title: platforms.title, about: platforms.about },
  'metro.geojson': { title: metro.title, about: metro.about },
  'basemap/districts.geojson': { title: districts.title, about: districts.about },
  'areas.geojson': {
    title: about('园区范围', 'Areas of parks'),
    about: about('范围已知的园区的轮廓', 'The outlines of the parks whose area is known'),
  },
  'basemap/ground.geojson': {
    title: about('陆地', 'Land'),
    about: about('范围内水面以外的部分', 'All of the region but its waters'),
  },
  'basemap/ground-overview.geojson': {
    title: about('陆地概览', 'Land in outline'),
    about: about(
      '同上，简化到整条走廊的比例',
      'The same, simplified to the scale of the whole corridor',
    ),
  },
  'basemap/land-gshhg.geojson': { title: about('陆地（GSHHG）', 'Land (GSHHG)'), about: SHORE },
  'basemap/land-osm.geojson': {
    title: about('陆地（OpenStreetMap，2017年）', 'Land (OpenStreetMap, 2017)'),
    about: SHORE,
  },
  'basemap/land-gshhg-overview.geojson': {
    title: about('陆地概览（GSHHG）', 'Land in outline (GSHHG)'),
    about: OVERVIEW,
  },
  'basemap/land-osm-overview.geojson': {
    title: about('陆地概览（OpenStreetMap，2017年）', 'Land in outline (OpenStreetMap, 2017)'),
    about: OVERVIEW,
  },
  'industries.json': {
    title: about('产业分类', 'Industries'),
    about: about(
      '产业及其分组、规划自列的产业清单，以及条目与产业的对应和依据',
      "The industries and their groups, the plan's own lists of them, and which term leads to which, on what basis",
    ),
  },
  'layers.json': {
    title: about('图层', 'Layers'),
    about: about(
      '规划在园区之外点名的机构分为哪些图层',
      'The layers of what the plan names beside its parks',
    ),
  },
  'sections.json': {
    title: about('章节', 'Sections'),
    about: about(
      '规划各行所在的章节和专栏',
      'The section or box that each line of the plan stands in',
    ),
  },
  'indicators.json': { title: indicators.title, about: indicators.about },
  'conflicts.json': {
    title: conflicts.title,
    about: about(
      '来源说法不一之处及本图的取舍',
      'Where sources disagree, and what the map does with it',
    ),
  },
  'sources.json': {
    title: sources.title,
    about: about(
      '规划版本、来源编号所指的文献，以及许可',
      'The edition of the plan, what the keys of sources stand for, and the licences',
    ),
  },
  'search.json': {
    title: about('检索名称', 'Names to search in'),
    about: about(
      '所有名称及其拼音，还有常用的别的说法',
      'Every name, with its pinyin, and other words in use for it',
    ),
  },
  'variants.json': {
    title: about('异体字', 'Variant characters'),
    about: about(
      '检索名称所用汉字的繁体、港台和日文字形（取自 OpenCC，Apache-2.0）',
      'Traditional, Hong Kong, Taiwan and Japanese forms of the characters of those names (from OpenCC, Apache-2.0)',
    ),
  },
  'site.json': {
    title: about('站点设置', 'Settings of the site'),
    about: about(
      '运营者的设置：网址、审图号、联系方式',
      'What the operator sets: address, map approval number, contact',
    ),
  },
  'order.json': {
    title: about('次序', 'Orders'),
    about: about(
      '规划名单中园区的次序，以及图层的次序',
      "The parks in the order of the plan's list, and the order of its layers",
    ),
  },
  'levels.json': {
    title: about('走廊线的近景', 'The line from near by'),
    about: about(
      '同一走廊线，按较大比例概括，附各连线的落点',
      'The same line, generalised less, from the zooms on at which the map shows it, with where its ties end',
    ),
  },
  'profile.json': {
    title: about('走廊概况', 'Profile of the corridor'),
    about: about(
      '走廊的标识、版本、语言、范围、名称和配色',
      'Which corridor the data are of: id, edition, languages, region, names and colours',
    ),
  },
  'texts.json': {
    title: about('文字', 'Texts'),
    about: about(
      '界面和数据中专指这条走廊的文字',
      'What interface and data say of this very corridor',
    ),
  },
};

const TABLES: Readonly<Record<string, Table>> = {
  parks,
  bays,
  platforms,
  transport,
  metro,
  districts,
  industries,
  indicators,
  conflicts,
  sources,
};

/** What only the seeds can say of their corridor. */
const described = (texts: BuildTexts): Readonly<Record<string, Description>> => ({
  'parks.geojson': { title: parks.title, about: texts.parksLayer },
  'bays.geojson': { title: bays.title, about: texts.bays },
  'corridor.geojson': { title: about('走廊', 'Corridor'), about: texts.string },
  'transport.geojson': { title: transport.title, about: texts.transport },
});

const tablesWith = (texts: BuildTexts): Readonly<Record<string, Table>> => ({
  ...TABLES,
  parks: { ...parks, about: texts.parksTable },
  bays: { ...bays, about: texts.bays },
  transport: { ...transport, about: texts.transport },
});

/** The layers of bodies describe themselves, in a file of their own. */
const layersIn = (values: ReadonlyMap<string, unknown>) =>
  v.parse(layerList, values.get('layers.json') ?? []);

/** Descriptions by path. Throws a sentence for a file that has none. */
export function descriptionsOf(
  values: ReadonlyMap<string, unknown>,
  texts: BuildTexts,
): ReadonlyMap<string, Description> {
  const layers = new Map(
    layersIn(values).map(({ id, name, about }) => [`${id}.geojson`, { title: name, about }]),
  );
  const own = described(texts);
  return new Map(
    [...values.keys()].map((path) => {
      const description = layers.get(path) ?? own[path] ?? DESCRIPTIONS[path];
      if (description === undefined)
        throw new Error(`data/${path} has no row in src/pipeline/publish/resources.ts: write one`);
      return [path, description];
    }),
  );
}

/** Tables by their path under data/, of the files that are there. */
export function tablesOf(
  values: ReadonlyMap<string, unknown>,
  texts: BuildTexts,
): ReadonlyMap<string, Table> {
  const layers = layersIn(values).map((layer) => [layer.id, bodies(layer)] as const);
  const all = [...Object.entries(tablesWith(texts)), ...layers];
  return new Map(
    all.flatMap(([name, table]) => (values.has(table.from) ? [[`csv/${name}.csv`, table]] : [])),
  );
}
