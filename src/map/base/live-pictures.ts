// A base map of pictures below the SVG map: its layers, the shade of a dark page, and what of the chart gives way.
import './live-pictures.css';
import type { BaseBelow, Camera, Size } from '../contract';
import type { Theme } from '../palette';
import { node, toElement } from '../svg/node';
import type { OpenedBase } from './base-keeper';
import { BaseFault } from './base-fault';
import { BASE, bayTint } from './below';
import { PATIENCE_MS } from './fetch-base';
import { LiveLayer, type Fetch } from './live-layer';
import type { Pictures } from './open-base';
import { inAddress } from './picture-bytes';
import { viaUs } from './protocol';
import { imageOf } from './raster';
import { SHADE } from './shade';

/** Pictures that were seen, for when they are seen again. */
const MOST_KEPT = 160;

/** What can be read, through the base map itself, which looks at each fault. */
function reading(below: BaseBelow): Fetch {
  const kept = new Map<string, string>();
  return async (address, controller) => {
    const known = kept.get(address);
    if (known !== undefined) return known;
    const { data } = await below.load({ url: viaUs(address) }, controller);
    const picture = data instanceof ArrayBuffer ? inAddress(data) : undefined;
    if (picture === undefined) throw new BaseFault('foreign');
    kept.set(address, picture);
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
    return picture;
  };
}

/** What only images may show. */
const showing: Fetch = async (address) => {
  if (await imageOf(address, PATIENCE_MS)) return address;
  throw new BaseFault('unreachable');
};

export class LivePictures {
  readonly #below: OpenedBase;
  readonly #layers: readonly LiveLayer[];
  readonly #shade = toElement(node('rect', { width: '100%', height: '100%' }));
  readonly #element = toElement(node('g', { class: 'base-pictures' }));
  #drawing: SVGElement | null = null;
  #again: () => void = () => undefined;

  constructor(below: OpenedBase, { layers, isReadable }: Pictures) {
    this.#below = below;
    const broken = (): void => void below.owns('', `${BASE}/${below.id}`);
    const fetch = isReadable ? reading(below) : showing;
    this.#layers = layers.map((layer) => new LiveLayer(layer, fetch, () => this.#again(), broken));
    this.#element.append(...this.#layers.map(({ element }) => element), this.#shade);
  }

  get base(): OpenedBase {
    return this.#below;
  }

  place = (drawing: SVGElement, camera: Camera, size: Size, theme: Theme): void => {
    if (drawing !== this.#drawing) {
      this.#drawing = drawing;
      drawing.prepend(this.#element);
    }
    this.#again = () => this.place(drawing, camera, size, theme);
    this.#shade.setAttribute('fill', SHADE[theme] > 0 ? 'var(--ink-halo)' : 'none');
    this.#shade.setAttribute('fill-opacity', String(SHADE[theme]));
    drawing.style.setProperty('--bay-tint', String(bayTint(camera.zoom, false)));
    drawing.style.setProperty('--bay-tint-selected', String(bayTint(camera.zoom, true)));
    for (const layer of this.#layers) layer.place(camera, size);
    // Until there is something to see, the chart is what is seen.
    if (this.#layers.every(({ isWhole }) => isWhole)) drawing.classList.add('over-base');
  };

  end(): void {
    this.#again = () => undefined;
    for (const layer of this.#layers) layer.end();
    this.#element.remove();
    this.#drawing?.classList.remove('over-base');
  }
}
