// A picture as a PNG: drawn as fine as the browser can, read back, and looked at before it is handed over.
import { isPng, withDensity } from './png-bytes';
import { isDrawn, type Known } from './read-back';
import { resolutionsFor, type Resolution } from './resolutions';
import { Unsaved } from './unsaved';

/** Milliseconds for a step of the browser's that may never end. */
const LONGEST_MS = 60_000;

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unsaved('unanswered')), LONGEST_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  const decoded = image.decode().catch(() => {
    throw new Unsaved('undrawable');
  });
  await within(decoded);
  return image;
}

function drawn(image: HTMLImageElement, { width, height }: Resolution, known: Known) {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  // Drawn by the processor: graphics processors, and software in their place, take ten times as long for the shores.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Unsaved('canvas');
  try {
    context.drawImage(image, 0, 0, width, height);
  } catch {
    throw new Unsaved('undrawable');
  }
  if (!isDrawn(context, known)) throw new Unsaved('blank');
  return canvas;
}

async function encoded(canvas: HTMLCanvasElement): Promise<Blob> {
  const { width, height } = canvas;
  const made = new Promise<Blob | null>((resolve, reject) => {
    try {
      canvas.toBlob(resolve, 'image/png');
    } catch {
      reject(new Unsaved('unreadable'));
    }
  });
  const blob = await within(made);
  const bytes = blob ? new Uint8Array(await blob.slice(0, 64).arrayBuffer()) : null;
  if (!blob || !bytes || !isPng(bytes, width, height)) throw new Unsaved('empty');
  return blob;
}

export interface Drawable {
  readonly svg: string;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  readonly known: Known;
}

/**
 * The picture for print, or coarser where the browser cannot; what it cannot do at any size is thrown as `Unsaved`. Each
 * canvas is emptied after use: phones have memory for few.
 */
export async function toPng({ svg, width, height, known }: Drawable): Promise<Blob> {
  const image = await imageOf(svg);
  let fault = new Unsaved('canvas');
  for (const resolution of resolutionsFor(width, height)) {
    let canvas: HTMLCanvasElement | undefined;
    try {
      canvas = drawn(image, resolution, known);
      return withDensity(await encoded(canvas), resolution.perMillimetre);
    } catch (error) {
      if (!(error instanceof Unsaved) || error.fault === 'unanswered') throw error;
      fault = error;
    } finally {
      if (canvas) canvas.width = canvas.height = 0;
    }
  }
  throw fault;
}
