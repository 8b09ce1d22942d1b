// The one live MapLibre map of the page. Nothing else imports maplibre-gl at run time.
import {
  addProtocol,
  getGlobalDispatcher,
  Map as MapLibreMap,
  setWorkerUrl,
  type ErrorEvent,
  type MapLibreEvent,
} from 'maplibre-gl';
import './maplibre.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { ParkId } from '../../domain/ids';
import type { Camera, GlCorridorMap, MapEvents, MapSettings, MapTarget, View } from '../contract';
import { boundsOfTarget, cameraInPage, cameraAfter, cameraKept, isSameCamera } from '../camera';
import { canvasRatioOf } from '../css-zoom';
import { MAP_NAME, Overlay, overlayEvents } from '../overlay';
import type { Scene } from '../scene';
import { BaseOnMap } from './base-on-map';
import { bayAt, isDrawn } from './drawn';
import { drawImagesFor } from './images';
import { releaseLostStyles } from './lost-style';
import { OPTIONS } from './options';
import { whenOverdue } from './overdue';
import { pulseOf } from './pulse';
import { applyGestures, applyStates } from './states';
import { buildStyle, type StyleFiles } from './style';
import { Words } from './words';

setWorkerUrl(workerUrl);
const MOVE_MS = 600;
/** A movement that we made: all others are the visitor's. MapLibre names no event behind a single notch of a wheel. */
const BY_US = { byUs: true };

export class GlMap implements GlCorridorMap {
  readonly #container: HTMLElement;
  readonly #map: MapLibreMap;
  readonly #scene: Scene;
  readonly #events: MapEvents;
  readonly #overlay: Overlay;
  readonly #words: Words;
  readonly #base: BaseOnMap;
  #settings: MapSettings;
  #hovered: ParkId | null = null;
  /** The camera that was asked for last, until somebody moves the map. */
  #asked: Camera | null;
  #ready = false;
  readonly #stopWaiting: () => void;
  /** What the camera was last fitted to; undefined once somebody moved it. */
  #fitted: MapTarget | null | undefined;

  /** Throws MapLibre's GPUInitializationError where there is no WebGL. */
  constructor(
    container: HTMLElement,
    scene: Scene,
    files: StyleFiles,
    settings: MapSettings,
    camera: Camera | null,
    events: MapEvents,
  ) {
    this.#container = container;
    this.#scene = scene;
    this.#settings = settings;
    this.#events = events;
    this.#asked = camera;
    const start = camera ?? this.#cameraOf(settings.selected);
    this.#fitted = camera ? undefined : settings.selected;
    this.#map = new MapLibreMap({
      container,
      style: buildStyle(scene, settings.theme, files),
      center: [start.lon, start.lat],
      zoom: start.zoom,
      ...OPTIONS,
      pixelRatio: canvasRatioOf(container),
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#words = new Words(this.#map.getCanvasContainer(), scene);
    const onFocus = (target: MapTarget): void => this.#bringIntoView(target);
    const told = overlayEvents(this, events, onFocus);
    this.#overlay = new Overlay(this.#map.getCanvasContainer(), container, scene, told);
    this.#base = new BaseOnMap(this.#map, this.#words, scene, files, addProtocol);
    this.#listen();
    this.#describe();
    // A worker that never starts says nothing at all: what has not drawn by then is given up.
    this.#stopWaiting = whenOverdue(container, () => events.onFailure('slow-start'));
  }

  #listen(): void {
    const map = this.#map;
    drawImagesFor(map);
    releaseLostStyles(map);
    map.on('error', (event: ErrorEvent) => {
      if (this.#base.owns(event)) return;
      console.error(`map: ${event.error.message}`);
      if (!this.#ready) this.#events.onFailure('engine-error');
    });
    map.on('style.load', () => this.#applyStates());
    map.on('webglcontextlost', () => this.#events.onContext('lost'));
    map.on('webglcontextrestored', () => {
      this.#applyStates();
      this.#events.onContext('back');
      map.once('idle', () => this.#events.onContext('drawn'));
    });
    for (const change of ['move', 'resize'] as const) map.on(change, () => this.#place());
    map.on('moveend', (event: MapLibreEvent & { byUs?: boolean }) => {
      this.#place();
      if (event.byUs) return;
      [this.#fitted, this.#asked] = [undefined, null];
      this.#events.onCamera(this.#camera());
    });
    map.on('click', ({ point }) => this.#events.onSelect(bayAt(map, point)));
    map.on('idle', () => {
      if (this.#ready || !isDrawn(map, this.#scene, this.#container)) return;
      this.#ready = true;
      this.#stopWaiting();
      this.#showBase();
      this.#events.onReady();
    });
    this.#place();
  }

  /** With a base map the view may be nearer than the chart, on which it began. */
  #showBase(): void {
    if (!this.#base.show(this.#settings) || !this.#asked) return;
    if (this.#asked.zoom > this.#map.getZoom()) this.#ease(this.#asked, 0);
  }

  update(settings: MapSettings): void {
    const before = this.#settings;
    this.#settings = settings;
    if (settings === before) return;
    if (settings.lang !== before.lang || settings.theme !== before.theme)
      this.#base.restyle(settings);
    if (this.#ready) this.#showBase();
    this.#applyStates();
    this.#describe();
    this.#words.reset();
    this.#place();
    const isBusy = this.#map.isMoving();
    const to = cameraAfter(this.#scene, settings, before, this.view, this.#size(), isBusy);
    if (to) this.#ease(to, MOVE_MS);
  }

  #describe(): void {
    const canvas = this.#map.getCanvas();
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-label', MAP_NAME[this.#settings.lang]);
    this.#overlay.describe(this.#settings);
  }

  #applyStates(): void {
    applyGestures(this.#map, this.#settings.isCooperative);
    if (this.#map.getSource('pearls'))
      applyStates(this.#map, this.#scene, this.#settings, this.#hovered);
  }

  hover(park: ParkId | null): void {
    if (park === this.#hovered) return;
    this.#hovered = park;
    this.#applyStates();
  }

  #cameraOf(target: MapTarget | null): Camera {
    return cameraInPage(this.#scene, target, this.#size(), this.#settings);
  }

  fit(target: MapTarget | null, ms = MOVE_MS): void {
    if (target && !boundsOfTarget(this.#scene, target)) return;
    this.#fitted = target;
    this.#ease(this.#cameraOf(target), ms);
  }

  moveTo(camera: Camera): void {
    [this.#fitted, this.#asked] = [undefined, camera];
    this.#ease(cameraKept(this.#scene, camera, this.#size(), this.#settings), MOVE_MS);
  }

  #ease({ zoom, lon, lat }: Camera, duration: number): void {
    this.#map.easeTo({ zoom, center: [lon, lat], duration }, BY_US);
  }

  get view(): View {
    return { camera: this.#camera(), fitted: this.#fitted };
  }

  takeView({ camera, fitted }: View): void {
    this.#fitted = fitted;
    if (isSameCamera(camera, this.#camera())) return; // A jump would draw everything anew.
    this.#map.jumpTo({ zoom: camera.zoom, center: [camera.lon, camera.lat] }, BY_US);
  }

  heartbeat = (): Promise<'alive' | 'revived' | 'dead'> =>
    pulseOf(this.#map.getCanvas(), getGlobalDispatcher());

  letGo(): void {
    // MapLibre forgets what its gestures hold when the window loses the focus, and offers no other way.
    window.dispatchEvent(new Event('blur'));
    this.#overlay.letGo();
  }

  zoomBy(steps: number): void {
    const { width, height } = this.#size();
    const { left, right, top, bottom } = this.#settings.padding;
    const around = this.#map.unproject([(left + width - right) / 2, (top + height - bottom) / 2]);
    const zoom = this.#map.getZoom() + steps;
    this.#map.easeTo({ zoom, around, duration: MOVE_MS / 2 });
  }

  panBy(x: number, y: number): void {
    const { width, height } = this.#size();
    this.#map.panBy([x * width, y * height], { duration: MOVE_MS / 2 });
  }

  #bringIntoView(target: MapTarget): void {
    const bounds = boundsOfTarget(this.#scene, target);
    if (!bounds) return;
    const [west, south, east, north] = bounds;
    const middle: [number, number] = [(west + east) / 2, (south + north) / 2];
    if (!this.#map.getBounds().contains(middle)) this.#map.panTo(middle, {}, BY_US);
  }

  #size = () => ({ width: this.#container.clientWidth, height: this.#container.clientHeight });

  #camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), lat, lon: lng };
  }

  #place(): void {
    const map = this.#map;
    const camera = this.#camera();
    this.#words.place(camera, this.#size(), this.#settings, !map.isMoving());
    this.#base.clear();
    this.#overlay.place((lon, lat) => map.project([lon, lat]), camera.zoom, camera.lat);
  }

  /** Fits a new size of the container; what was fitted stays fitted until the user moves the camera. */
  resize(): void {
    this.#map.resize(BY_US);
    const ratio = canvasRatioOf(this.#container);
    if (ratio !== this.#map.getPixelRatio()) this.#map.setPixelRatio(ratio);
    if (this.#fitted !== undefined) this.#ease(this.#cameraOf(this.#fitted), 0);
  }

  destroy(): void {
    this.#stopWaiting();
    this.#overlay.destroy();
    this.#map.remove();
  }
}
