// A drawing over the live map, beneath the buttons: drawn anew at every zoom, and moved with the camera in between.
import '../markers/markers.css';
import type { Lang } from '../../domain/ids';
import type { DrawnMarkers } from '../contract';
import type { Pixel } from '../mercator';
import type { Scene } from '../scene';
import { node, toElement } from '../svg/node';
import type { Drawing, Groups } from './drawing';

interface Hung {
  readonly element: SVGElement;
  readonly lon: number;
  readonly lat: number;
}

class LiveDrawing implements DrawnMarkers {
  readonly #groups: Groups;
  readonly #scene: Scene;
  readonly #svg = toElement(
    node('svg', { 'aria-hidden': 'true', focusable: 'false', class: 'mark-drawing' }),
  );
  #hung: readonly Hung[] = [];
  #lang: Lang = 'zh';
  #zoom = Number.NaN;

  constructor(layer: HTMLElement, groups: Groups, scene: Scene, isUnderWords: boolean) {
    this.#groups = groups;
    this.#scene = scene;
    // Beneath the rings of the buttons and the signs of places, whichever of them were there before.
    const above = isUnderWords ? '.map-words, .map-targets' : '.map-targets';
    layer.insertBefore(this.#svg, layer.querySelector(above));
  }

  describe(lang: Lang): void {
    if (lang === this.#lang) return;
    this.#lang = lang;
    if (!Number.isNaN(this.#zoom)) this.#draw(this.#zoom);
  }

  place(project: (lon: number, lat: number) => Pixel, zoom: number): void {
    if (zoom !== this.#zoom) this.#draw(zoom);
    for (const { element, lon, lat } of this.#hung) {
      const { x, y } = project(lon, lat);
      element.setAttribute('transform', `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
    }
  }

  #draw(zoom: number): void {
    this.#zoom = zoom;
    const hung: Hung[] = [];
    const groups = this.#groups(this.#scene, this.#lang, zoom).map((group) => {
      const parent = toElement(node('g', { ...group.attributes, 'data-drawing': group.id }));
      for (const { key, lon, lat, attributes, children } of group.marks) {
        const element = toElement(node('g', { ...attributes, 'data-key': key }, children));
        parent.append(element);
        hung.push({ element, lon, lat });
      }
      return parent;
    });
    this.#hung = hung;
    this.#svg.replaceChildren(...groups);
  }

  destroy(): void {
    this.#svg.remove();
  }
}

/** A drawing for the map on screen and for pictures of it; beneath the names where those lie over the map by themselves. */
export const drawingOf = (
  groups: Groups,
  legend?: Drawing['legend'],
  isUnderWords = false,
): Drawing => ({
  groups,
  ...(legend ? { legend } : {}),
  over: { draw: (layer, scene) => new LiveDrawing(layer, groups, scene, isUnderWords) },
});
