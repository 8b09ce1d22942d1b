// The corridor map without WebGL: complete, and the first to be there.
import './svg-map.css';
import type { ParkId } from '../../domain/ids';
import type { Camera, CorridorMap, HandEvents, MapSettings, MapTarget, View } from '../contract';
import {
  boundsOfTarget,
  cameraInPage,
  cameraAfter,
  cameraKept,
  insideRegion,
  pushed,
  zoomedAround,
  type Size,
} from '../camera';
import { project, type Pixel } from '../mercator';
import { MAP_NAME, Overlay, overlayEvents } from '../overlay';
import type { Scene } from '../scene';
import type { Gestures } from './gestures';
import type { Land } from './ground';
import { Motion } from './motion';
import { Surface } from './surface';

const MOVE_MS = 600;

export class SvgMap implements CorridorMap {
  readonly #container: HTMLElement;
  readonly #root = document.createElement('div');
  readonly #keys = document.createElement('div');
  readonly #scene: Scene;
  readonly #events: HandEvents;
  readonly #surface: Surface;
  readonly #overlay: Overlay;
  /** The hand on the map comes a moment after the map itself. */
  #gestures: Gestures | null = null;
  #isOver = false;
  readonly #motion = new Motion();
  #settings: MapSettings;
  #camera: Camera;
  #hovered: ParkId | null = null;
  #fitted: MapTarget | null | undefined;

  /** Draws at once: at `camera`, or fitted to the selection. */
  constructor(
    container: HTMLElement,
    scene: Scene,
    land: Land,
    settings: MapSettings,
    camera: Camera | null,
    events: HandEvents,
  ) {
    this.#container = container;
    this.#scene = scene;
    this.#settings = settings;
    this.#events = events;
    this.#root.className = 'svg-map';
    Object.assign(this.#keys, { className: 'svg-map-keys', tabIndex: 0 });
    this.#keys.setAttribute('role', 'application');
    this.#root.append(this.#keys);
    container.append(this.#root);
    this.#surface = new Surface(this.#keys, scene, land);
    const told = overlayEvents(this, events, (target) => this.#bringIntoView(target));
    this.#overlay = new Overlay(this.#root, container, scene, told);
    void this.#takeHold();
    this.#fitted = camera ? undefined : settings.selected;
    this.#camera = this.#allowed(camera ?? this.#cameraOf(settings.selected));
    this.#describe();
    this.#surface.draw(settings, null, this.#camera.zoom);
    this.#place(true);
    container.dataset.pearls = scene.pearls
      .map(({ id }) => id)
      .sort()
      .join(' ');
  }

  async #takeHold(): Promise<void> {
    // Where it cannot be fetched, the buttons over the map still move it.
    const part = await import('./gestures').catch(() => null);
    if (!part || this.#isOver) return;
    this.#gestures = new part.Gestures(this.#root, this.#keys, {
      isCooperative: () => this.#settings.isCooperative,
      onPush: (dx, dy) => this.#byHand(pushed(this.#camera, -dx, -dy)),
      onZoom: (steps, x, y, isSmooth) => this.#zoom(steps, x, y, isSmooth),
      onStep: (x, y) => this.panBy(x, y),
      onRest: () => this.#rest(),
      onClick: (target) => {
        const id = target.getAttribute('data-bay');
        this.#events.onSelect(id ? { kind: 'bay', id } : null);
      },
    });
  }

  get view(): View {
    return { camera: this.#camera, fitted: this.#fitted };
  }

  takeView({ camera, fitted }: View): void {
    this.#motion.stop();
    this.#fitted = fitted;
    this.#stand(camera, true);
  }

  get isBusy(): boolean {
    return this.#gestures?.isHeld === true || this.#motion.isMoving;
  }

  setLand(land: Land): void {
    this.#surface.setLand(land);
    this.#redraw();
  }

  update(settings: MapSettings): void {
    const before = this.#settings;
    this.#settings = settings;
    this.#redraw();
    this.#describe();
    const to = cameraAfter(this.#scene, settings, before, this.view, this.#size, this.isBusy);
    if (to) this.#ease(to, MOVE_MS, false);
  }

  #redraw(): void {
    this.#surface.draw(this.#settings, this.#hovered, this.#camera.zoom);
    this.#stand(this.#camera, !this.isBusy);
  }

  #describe(): void {
    this.#keys.setAttribute('aria-label', MAP_NAME[this.#settings.lang]);
    this.#overlay.describe(this.#settings);
  }

  hover(park: ParkId | null): void {
    if (park === this.#hovered) return;
    this.#hovered = park;
    this.#redraw();
  }

  fit(target: MapTarget | null, ms = MOVE_MS): void {
    if (target && !boundsOfTarget(this.#scene, target)) return;
    this.#fitted = target;
    this.#ease(this.#cameraOf(target), ms, false);
  }

  moveTo(camera: Camera): void {
    this.#fitted = undefined;
    this.#ease(cameraKept(this.#scene, camera, this.#size, this.#settings), MOVE_MS, false);
  }

  zoomBy(steps: number): void {
    const { width, height } = this.#size;
    const { left, right, top, bottom } = this.#settings.padding;
    this.#zoom(steps, (left + width - right) / 2, (top + height - bottom) / 2, true);
  }

  panBy(x: number, y: number): void {
    const { width, height } = this.#size;
    this.#fitted = undefined;
    this.#ease(pushed(this.#camera, x * width, y * height), MOVE_MS / 2, true);
  }

  #zoom(steps: number, x: number, y: number, isSmooth: boolean): void {
    const { width, height } = this.#size;
    const to = this.#allowed({ ...this.#camera, zoom: this.#camera.zoom + steps });
    const next = zoomedAround(this.#camera, to.zoom, x - width / 2, y - height / 2);
    this.#fitted = undefined;
    if (isSmooth) this.#ease(next, MOVE_MS / 2, true);
    else this.#byHand(next);
  }

  #byHand(camera: Camera): void {
    this.#motion.stop();
    this.#fitted = undefined;
    this.#stand(camera, false);
  }

  #rest(): void {
    this.#place(true);
    this.#events.onCamera(this.#camera);
  }

  #ease(camera: Camera, ms: number, isByUser: boolean): void {
    this.#motion.run(this.#camera, this.#allowed(camera), ms, {
      onMove: (now) => this.#stand(now, false),
      onEnd: () => (isByUser ? this.#rest() : this.#place(true)),
    });
  }

  #stand(camera: Camera, isAtRest: boolean): void {
    this.#camera = this.#allowed(camera);
    this.#place(isAtRest);
  }

  #allowed(camera: Camera): Camera {
    const [size, limit] = [this.#size, this.#settings.base?.maxZoom];
    return size.width * size.height > 0 ? insideRegion(camera, size, limit) : camera;
  }

  #cameraOf(target: MapTarget | null): Camera {
    return cameraInPage(this.#scene, target, this.#size, this.#settings);
  }

  #bringIntoView(target: MapTarget): void {
    const bounds = boundsOfTarget(this.#scene, target);
    if (!bounds) return;
    const [west, south, east, north] = bounds;
    const { width, height } = this.#size;
    const { x, y } = this.#pixel((west + east) / 2, (south + north) / 2);
    if (x >= 0 && y >= 0 && x <= width && y <= height) return;
    this.#ease(pushed(this.#camera, x - width / 2, y - height / 2), MOVE_MS / 2, false);
  }

  get #size(): Size {
    return { width: this.#container.clientWidth, height: this.#container.clientHeight };
  }

  /** In px of the container. */
  #pixel(lon: number, lat: number): Pixel {
    const { zoom } = this.#camera;
    const { width, height } = this.#size;
    const centre = project(this.#camera.lon, this.#camera.lat, zoom);
    const { x, y } = project(lon, lat, zoom);
    return { x: x - centre.x + width / 2, y: y - centre.y + height / 2 };
  }

  #place(isAtRest: boolean): void {
    const { zoom, lat } = this.#camera;
    this.#surface.place(this.#camera, this.#size, this.#settings, isAtRest);
    this.#overlay.place((lon, at) => this.#pixel(lon, at), zoom, lat);
  }

  letGo(): void {
    this.#gestures?.letGo();
    this.#overlay.letGo();
  }

  /** Fits a new size of the container; what was fitted stays fitted until the user moves the camera. */
  resize(): void {
    if (this.#size.width * this.#size.height === 0) return;
    this.#motion.stop();
    this.#stand(this.#fitted === undefined ? this.#camera : this.#cameraOf(this.#fitted), true);
  }

  destroy(): void {
    this.#isOver = true;
    this.#motion.stop();
    this.#gestures?.destroy();
    this.#overlay.destroy();
    this.#root.remove();
  }
}
