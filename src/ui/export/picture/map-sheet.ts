// The map as a picture of its own: title, map, legend of what is drawn, and whence and when it is, on A4.
import { pick, tagOf } from '../../../domain/text';
import type { Camera, MapTarget, Size } from '../../../map/contract';
import type { Scene } from '../../../map/scene';
import { FONT_FAMILY } from '../../../map/svg/font-family';
import { scaleBox } from '../../../map/svg/corners';
import type { Land } from '../../../map/svg/ground';
import type { MarkerGroup } from '../../../map/svg/marker-group';
import { node } from '../../../map/svg/node';
import { drawPicture, type Ground } from '../../../map/svg/picture';
import { wordsInView } from '../../../map/svg/view-words';
import type { CorridorState } from '../../../state/corridor-state.svelte';
import { creditsOf } from '../../map/credits';
import { dayOf } from '../../shared/day';
import { SHELL } from '../../shell/messages';
import { unlocatedOf } from '../../map/unlocated';
import { filterWords } from '../../print/filter-words';
import { corridorLegend, overLegend, ruleBetween, type OverLegend } from './map-legend';
import { isUpright, MARGIN, paperFor } from './paper';
import { PICTURE } from './picture-messages';
import { cameraOfPicture, finerBy, openSize, type ShownView } from './same-places';
import type { Drawn } from './save-picture';
import { setText, stacked, type Block } from './set-text';

/** What is drawn over the parks, and what of all that is selected. */
export interface Over {
  readonly selected: MapTarget | null;
  /** Its name; empty for nothing. */
  readonly selectedName: string;
  readonly marks: (scene: Scene, zoom: number) => readonly MarkerGroup[];
  readonly legend: (zoom: number) => OverLegend;
}

export interface MapSheetInput {
  readonly state: CorridorState;
  readonly scene: Scene;
  readonly land: Land;
  readonly view: ShownView;
  readonly over: Over;
  readonly link: string;
  readonly date: Date;
  /** The base map below the parks. */
  readonly base?: BaseOfSheet;
}

export interface BaseOfSheet {
  readonly id: string;
  /** How near it goes. */
  readonly maxZoom: number;
  /** Draws it; absent until it has been fetched. */
  readonly ground?: Ground;
}

const TITLE = 30;
const SUBTITLE = 15;
const FINE = 10.5;
const GAP = 24;
/** Of the legend beside a map that lies; one that stands upright has it below. */
const COLUMN = 304;
const BELOW = 350;

const soft = { fill: 'var(--ink-soft)' };

/** What this is a map of: the corridor, what is selected of it, and which of its parks are filtered. */
function head({ state, over }: MapSheetInput, width: number): Block {
  const { corridor, lang, filter } = state;
  const under = [SHELL[lang].subtitle, over.selectedName].filter((text) => text !== '');
  const choices = filterWords(corridor, filter, lang);
  const filtered = PICTURE[lang].filter(choices, state.matching.size, corridor.parks.length);
  const at = { x: MARGIN, width };
  return stacked(MARGIN - 8, [
    (top) =>
      setText(SHELL[lang].title, {
        ...{ ...at, top, size: TITLE },
        attributes: { 'font-weight': 600 },
      }),
    (top) => setText(under.join(' · '), { ...at, top, size: SUBTITLE, attributes: soft }),
    ...(state.filtering
      ? [(top: number) => setText(filtered, { ...at, top, size: SUBTITLE })]
      : []),
  ]);
}

/** Fonts are no part of what is drawn; facts under no licence say in words what they are. */
const FONTS = /^OFL/;
const FACTS = /^Facts/;

/** Whose work it is, of which day, from what, and the way back to it. */
function foot({ state, link, date, base }: MapSheetInput, width: number): Block {
  const { corridor, lang } = state;
  const { plan, asOf, licences } = corridor.sources;
  const words = PICTURE[lang];
  const colon = lang === 'zh' ? '：' : ': ';
  const stop = lang === 'zh' ? '；' : '; ';
  const others = licences
    .filter(({ attribution, licence }) => attribution !== plan.number && !FONTS.test(licence))
    .map(({ what, attribution, licence }) =>
      FACTS.test(licence) ? pick(what, lang) : `${attribution} (${licence})`,
    );
  const sources = [`${pick(plan.title, lang)} (${plan.number})`, ...others].join(stop);
  const sentences = [
    `${creditsOf(corridor, lang, base?.id)} · ${words.asOf(asOf, dayOf(date))}`,
    `${words.sources}${colon}${sources}`,
    `${words.link}${colon}${link}`,
  ];
  return stacked(
    0,
    sentences.map((text) => (top: number) => {
      const block = setText(text, { x: MARGIN, top, width, size: FINE, attributes: soft });
      return { nodes: block.nodes, bottom: block.bottom + 2 };
    }),
  );
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const cameraOn = ({ scene, view, base }: MapSheetInput, frame: Size): Camera =>
  cameraOfPicture(scene, view, frame, base?.maxZoom);

/** The map in its frame, and the zoom it is drawn at. */
function framedMap(input: MapSheetInput, frame: Frame) {
  const { state, scene, land, over, base } = input;
  const { x, y, width, height } = frame;
  const camera = cameraOn(input, frame);
  const { lang, dimmed } = state;
  const { selected } = over;
  const drawn = drawPicture({
    ...{ scene, land, camera, width, height, ground: base?.ground },
    lang,
    dimmed,
    selected,
    names: wordsInView(scene, { lang, selected, dimmed, over: [scaleBox(frame)] }, camera, frame),
    marks: over.marks(scene, camera.zoom),
    unlocated: unlocatedOf(state),
    prefix: 'file-',
  });
  const nodes = [
    node('defs', {}, [node('clipPath', { id: 'frame' }, [node('rect', { ...frame, rx: 6 })])]),
    node('g', { 'clip-path': 'url(#frame)' }, [
      node('g', { transform: `translate(${x} ${y})` }, drawn.children),
    ]),
  ];
  return { nodes, zoom: camera.zoom };
}

/** Beside the map in one column, below it in two. */
function legend({ state, over }: MapSheetInput, zoom: number, at: Frame, isBeside: boolean) {
  const width = isBeside ? at.width : (at.width - GAP) / 2;
  const second = over.legend(zoom);
  const own = corridorLegend(state, at.x, width);
  if (!isBeside) {
    const right = overLegend(second, at.x + width + GAP, width);
    return [...stacked(at.y, own).nodes, ...stacked(at.y, right).nodes];
  }
  const more = overLegend(second, at.x, width);
  const between = more.length > 0 ? [ruleBetween(at.x, width)] : [];
  return stacked(at.y, [...own, ...between, ...more]).nodes;
}

/** What stands where on the paper. */
function layoutOf(input: MapSheetInput, times: number) {
  const size = openSize(input.view);
  const paper = paperFor(size, times);
  const isBeside = !isUpright(size);
  const { width, height } = paper;
  const inner = width - 2 * MARGIN;
  const top = head(input, inner);
  const end = foot(input, inner);
  const y = Math.round(top.bottom + 12);
  const bottom = Math.round(height - MARGIN + 12 - end.bottom);
  const frame: Frame = {
    ...{ x: MARGIN, y },
    width: Math.floor(isBeside ? inner - COLUMN - GAP : inner),
    height: Math.floor(bottom - 14 - y - (isBeside ? 0 : BELOW)),
  };
  const beside = { x: MARGIN + frame.width + GAP, y, width: COLUMN, height: frame.height };
  const below = { x: MARGIN, y: y + frame.height + 10, width: inner, height: BELOW };
  return { paper, isBeside, top, end, bottom, frame, legendAt: isBeside ? beside : below };
}

/** As fine as the reader's own view wants it. */
function finestLayout(input: MapSheetInput) {
  const { frame } = layoutOf(input, 1);
  return layoutOf(input, finerBy(input.view, cameraOn(input, frame)));
}

/** Where the sheet's map looks, and how large it is. */
export function frameOfSheet(input: MapSheetInput): { camera: Camera; size: Size } {
  const { frame } = finestLayout(input);
  return { camera: cameraOn(input, frame), size: { width: frame.width, height: frame.height } };
}

/** Colours are `var(--token)`. */
export function drawMapSheet(input: MapSheetInput): Drawn {
  const { lang } = input.state;
  const { paper, isBeside, top, end, bottom, frame, legendAt } = finestLayout(input);
  const { width, height, millimetres } = paper;
  const map = framedMap(input, frame);
  const root = {
    viewBox: `0 0 ${width} ${height}`,
    width: `${millimetres.width}mm`,
    height: `${millimetres.height}mm`,
    lang: tagOf(lang),
    'font-family': FONT_FAMILY,
    fill: 'var(--ink)',
  };
  const picture = node('svg', root, [
    node('title', {}, [[SHELL[lang].title, input.over.selectedName].filter(Boolean).join(' · ')]),
    node('rect', { width, height, fill: 'var(--panel)' }),
    ...top.nodes,
    ...map.nodes,
    ...legend(input, map.zoom, legendAt, isBeside),
    node('g', { transform: `translate(0 ${bottom})` }, end.nodes),
  ]);
  const title = { x: MARGIN / width, y: MARGIN / height, width: 160 / width, height: 26 / height };
  return { picture, millimetres, title };
}
