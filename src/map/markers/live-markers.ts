// Marks over the live map: drawn anew where zoom, language or choice change, and moved with the camera in between.
import './markers.css';
import { mayTakeFocus } from '../../domain/frame';
import type { Lang } from '../../domain/ids';
import { FIRST_LANG } from '../../domain/languages';
import type { Bilingual } from '../../domain/schema';
import type { Box, DrawnMarkers, MapTarget, MarkEvents } from '../contract';
import { boundsOf, type Pixel } from '../mercator';
import type { Scene } from '../scene';
import { node, toElement } from '../svg/node';
import { scaleAt, toUnits } from '../svg/units';
import { Targets, type TargetItem } from '../targets';
import { drawMarkers } from './draw-markers';
import { markerPositionsAt, type MarkerPosition } from './marker-positions';
import type { PlaceMarker } from './place-marker';

/** A zoom this far from the one that was drawn for is drawn anew. */
const STEP = 0.25;
/** Milliseconds after which a map that has not moved is at rest. */
const REST = 150;
const NONE: readonly Box[] = [];
const LABEL: Bilingual = { zh: '规划中的机构与平台', en: 'Bodies of the plan' };

interface Hung {
  readonly element: SVGElement;
  readonly lon: number;
  readonly lat: number;
}

/** Bounds of what is gathered, wide enough that looking at them takes it apart. */
function aroundSpot({ marks }: MarkerPosition): MapTarget {
  const corners = marks.map(({ site }): [number, number] => [site.lon, site.lat]);
  const [west, south, east, north] = boundsOf(corners);
  const margin = 0.02;
  return {
    kind: 'place',
    id: '',
    around: [west - margin, south - margin, east + margin, north + margin],
  };
}

function itemOf(spot: MarkerPosition): TargetItem[] {
  const [first] = spot.marks;
  if (!first) return [];
  if (spot.marks.length === 1) return [{ target: first.target, key: spot.key, name: first.name }];
  const list = (lang: Lang): string => spot.marks.map(({ name }) => name[lang]).join(', ');
  const count = spot.marks.length;
  const name = {
    zh: `这里有 ${count} 处，放大查看：${list('zh')}`,
    en: `${count} places here, zoom in: ${list('en')}`,
  };
  return [{ target: aroundSpot(spot), key: spot.key, name }];
}

export class LiveMarkers implements DrawnMarkers {
  readonly #layer: HTMLElement;
  readonly #marks: readonly PlaceMarker[];
  readonly #scene: Scene;
  readonly #events: MarkEvents;
  readonly #svg = toElement(
    node('svg', { 'aria-hidden': 'true', focusable: 'false', class: 'mark-drawing' }),
  );
  #targets: Targets | null = null;
  #spots: readonly MarkerPosition[] = [];
  #hung: readonly Hung[] = [];
  #lang: Lang = FIRST_LANG;
  #selected: MapTarget | null = null;
  #hovered: string | null = null;
  #drawnZoom = Number.NaN;
  /** Where the camera stands. */
  #zoom = Number.NaN;
  #spottedZoom = Number.NaN;
  #project: ((lon: number, lat: number) => Pixel) | null = null;
  #over = NONE;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(layer: HTMLElement, marks: readonly PlaceMarker[], scene: Scene, events: MarkEvents) {
    this.#layer = layer;
    this.#marks = marks;
    this.#scene = scene;
    this.#events = events;
    layer.append(this.#svg);
  }

  describe(lang: Lang, selected: MapTarget | null, over = NONE): void {
    if (over !== this.#over) this.#settle();
    this.#over = over;
    if (lang === this.#lang && selected === this.#selected) return;
    const isOtherLanguage = lang !== this.#lang;
    this.#lang = lang;
    this.#selected = selected;
    if (Number.isNaN(this.#drawnZoom)) return;
    // Names are of another length, so that marks find other places.
    if (isOtherLanguage) this.#respot(this.#drawnZoom);
    else this.#draw(this.#drawnZoom);
  }

  place(project: (lon: number, lat: number) => Pixel, zoom: number): void {
    this.#project = project;
    this.#zoom = zoom;
    if (!(Math.abs(zoom - this.#spottedZoom) < STEP)) this.#respot(zoom);
    this.#move();
    this.#settle();
  }

  /** Names are set beside what lies over the map once it is at rest: it is the map that moves beneath. */
  #settle(): void {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      if (!Number.isNaN(this.#zoom)) this.#draw(this.#zoom);
    }, REST);
  }

  /** What lies over the map, in the px of the plane that marks are drawn in at a zoom. */
  #overAt(zoom: number): readonly Box[] {
    const [spot] = this.#spots;
    const at = spot && this.#project?.(spot.lon, spot.lat);
    if (!at) return [];
    const home = toUnits(spot.lon, spot.lat);
    const x = home.x * scaleAt(zoom) - at.x;
    const y = home.y * scaleAt(zoom) - at.y;
    return this.#over.map(({ left, top, right, bottom }) => ({
      left: left + x,
      top: top + y,
      right: right + x,
      bottom: bottom + y,
    }));
  }

  #respot(zoom: number): void {
    this.#spottedZoom = zoom;
    this.#spots = markerPositionsAt(this.#marks, this.#scene, this.#lang, zoom);
    const held = document.activeElement?.getAttribute('data-key');
    const had = this.#targets?.holds(document.activeElement) ?? false;
    this.#targets?.destroy();
    this.#targets = new Targets(this.#layer, LABEL, this.#spots.flatMap(itemOf), {
      onSelect: (target) => {
        if (target.id === '') this.#events.onLook(target);
        else this.#events.onSelect(target);
      },
      onHover: (_target, key) => this.#hover(key),
      onFocus: (target) => this.#events.onFocus(target),
    });
    this.#draw(zoom);
    // Whoever walks the marks by keys keeps their place when they are drawn anew.
    if (had && mayTakeFocus() && typeof held === 'string') this.#targets.focus(held);
  }

  #hover(key: string | null): void {
    if (key === this.#hovered) return;
    this.#hovered = key;
    this.#draw(this.#drawnZoom);
    this.#move();
  }

  #draw(zoom: number): void {
    this.#drawnZoom = zoom;
    const view = {
      lang: this.#lang,
      selected: this.#selected,
      hovered: this.#hovered,
      over: this.#overAt(zoom),
    };
    const hung: Hung[] = [];
    const groups = drawMarkers(this.#marks, this.#spots, this.#scene, view, zoom).map((group) => {
      const parent = toElement(node('g', group.attributes));
      for (const { lon, lat, attributes, children } of group.marks) {
        const element = toElement(node('g', attributes, children));
        parent.append(element);
        hung.push({ element, lon, lat });
      }
      return parent;
    });
    this.#hung = hung;
    this.#svg.replaceChildren(...groups);
    this.#targets?.setLanguage(this.#lang);
    this.#targets?.setSelected(this.#selected);
    this.#move();
  }

  #move(): void {
    const project = this.#project;
    if (!project) return;
    for (const { element, lon, lat } of this.#hung) {
      const { x, y } = project(lon, lat);
      element.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    }
    this.#targets?.place(
      this.#spots.map(({ lon, lat, offset }) => {
        const { x, y } = project(lon, lat);
        return { x: x + offset.x, y: y + offset.y };
      }),
      this.#spots.map(({ r }) => r + 2),
    );
  }

  destroy(): void {
    clearTimeout(this.#rest);
    this.#targets?.destroy();
    this.#svg.remove();
  }
}
