// @vitest-environment happy-dom
// From a picture to a PNG: what browsers and privacy modes do instead is found out, and said.
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { densityChunk, isPng } from '../../../../src/ui/export/picture/png-bytes';
import { resolutionsFor } from '../../../../src/ui/export/picture/resolutions';
import { toPng } from '../../../../src/ui/export/picture/to-png';

const A4 = [297, 210] as const;
const MARGIN = '#fffdf8';
const PICTURE = {
  svg: '<svg/>',
  width: A4[0],
  height: A4[1],
  known: { margin: MARGIN, title: { x: 0.1, y: 0.1, width: 0.01, height: 0.01 } },
};

/** The head of a PNG of a size, and something behind it. */
function pngOf(width: number, height: number): Blob {
  const bytes = new Uint8Array(100);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return new Blob([bytes]);
}

type Colour = readonly [number, number, number, number];
const GROUND: Colour = [255, 253, 248, 255];
const INK: Colour = [18, 48, 63, 255];

/** How a browser answers; the ordinary one where nothing else is said. */
interface Browser {
  decode?: () => Promise<void>;
  context?: (canvas: HTMLCanvasElement) => boolean;
  draw?: () => void;
  /** The colour read back at a pixel, on the margin or in the title. */
  read?: (canvas: HTMLCanvasElement, isTitle: boolean) => Colour;
  toBlob?: (canvas: HTMLCanvasElement, done: (blob: Blob | null) => void) => void;
}

const sizes: number[] = [];

function stand(browser: Browser): void {
  vi.stubGlobal(
    'Image',
    class {
      src = '';
      decode = browser.decode ?? (() => Promise.resolve());
    },
  );
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(function (
    this: HTMLCanvasElement,
  ) {
    if (browser.context && !browser.context(this)) return null;
    const read = (isTitle: boolean) => browser.read?.(this, isTitle);
    const { width: wide } = this;
    const context = {
      canvas: this,
      drawImage: browser.draw ?? (() => undefined),
      getImageData(x: number, _y: number, width: number, height: number) {
        const isTitle = x > wide * 0.05 && x < wide * 0.9;
        const colour = read(isTitle) ?? (isTitle ? INK : GROUND);
        const data = Uint8ClampedArray.from(
          Array.from({ length: width * height }, () => [...colour]).flat(),
        );
        return { data };
      },
    };
    return context as unknown as null;
  });
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (
    this: HTMLCanvasElement,
    done: BlobCallback,
  ) {
    sizes.push(this.width);
    if (browser.toBlob) browser.toBlob(this, done);
    else done(pngOf(this.width, this.height));
  });
}

const faultOf = (browser: Browser): Promise<unknown> => {
  stand(browser);
  return toPng(PICTURE).then(
    () => 'saved',
    (error: unknown) => (error instanceof Error && 'fault' in error ? error.fault : error),
  );
};

beforeEach(() => void sizes.splice(0));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a picture becomes a PNG', () => {
  it('of print, which says how large it is on paper', async () => {
    stand({});
    const bytes = Buffer.from(await (await toPng(PICTURE)).arrayBuffer());
    expect(bytes.readUInt32BE(16)).toBe(3507);
    expect(bytes.toString('latin1', 37, 41)).toBe('pHYs');
    expect(bytes.readUInt32BE(41)).toBe(11811);
    expect(bytes.readUInt32BE(50)).toBe(crc32(bytes.subarray(37, 50)));
    expect(densityChunk(11.811)).toHaveLength(21);
  });

  it('in spite of the noise that a browser adds to colours', async () => {
    const noisy = ([r, g, b]: Colour): Colour => [r - 7, g - 9, b + 7, 255];
    expect(await faultOf({ read: (_, isTitle) => noisy(isTitle ? INK : GROUND) })).toBe('saved');
  });

  it('of fewer pixels where the browser can hold no more', async () => {
    const most = 2_500_000;
    const isSmall = ({ width, height }: HTMLCanvasElement): boolean => width * height < most;
    expect(await faultOf({ context: isSmall })).toBe('saved');
    expect(sizes).toEqual([1753]);
    const clear: Colour = [0, 0, 0, 0];
    sizes.splice(0);
    expect(
      await faultOf({
        read: (canvas, isTitle) => (isSmall(canvas) ? (isTitle ? INK : GROUND) : clear),
      }),
    ).toBe('saved');
    expect(sizes).toEqual([1753]);
    sizes.splice(0);
    const orNull: Browser['toBlob'] = (canvas, done) =>
      done(isSmall(canvas) ? pngOf(canvas.width, canvas.height) : null);
    expect(await faultOf({ toBlob: orNull })).toBe('saved');
    expect(sizes).toEqual([3507, 2338, 1753]);
  });
});

describe('it is said why there is none', () => {
  const showFailure = (): never => {
    throw new DOMException('no', 'SecurityError');
  };
  it.each<[string, string, Browser]>([
    ['the image is refused', 'undrawable', { decode: () => Promise.reject(new Error('no')) }],
    ['there is no context', 'canvas', { context: () => false }],
    ['drawing throws', 'undrawable', { draw: showFailure }],
    ['the canvas is tainted', 'unreadable', { read: showFailure }],
    ['nor can it be turned into a file', 'unreadable', { toBlob: showFailure }],
    ['the canvas is clear', 'blank', { read: () => [0, 0, 0, 0] }],
    ['the canvas is white', 'blank', { read: () => [255, 255, 255, 255] }],
    ['it is all of the right ground', 'blank', { read: () => GROUND }],
    ['it is scrambled', 'blank', { read: () => [130, 20, 240, 255] }],
    ['there is no file', 'empty', { toBlob: (_, done) => done(null) }],
    ['the file is of 0 bytes', 'empty', { toBlob: (_, done) => done(new Blob([])) }],
    [
      'the file is a JPEG',
      'empty',
      { toBlob: (_, done) => done(new Blob(['\xff\xd8'.repeat(99)])) },
    ],
    ['the file is of another size', 'empty', { toBlob: (_, done) => done(pngOf(1, 1)) }],
  ])('where %s', async (_name, fault, browser) => {
    expect(await faultOf(browser)).toBe(fault);
  });

  it.each<[string, Browser]>([
    ['the image', { decode: () => new Promise(() => undefined) }],
    ['the file', { toBlob: () => undefined }],
  ])('where %s never comes', async (_name, browser) => {
    vi.useFakeTimers();
    const found = faultOf(browser);
    await vi.advanceTimersByTimeAsync(59_000);
    const early = await Promise.race([found, Promise.resolve('at work')]);
    expect(early).toBe('at work');
    await vi.advanceTimersByTimeAsync(2000);
    expect(await found).toBe('unanswered');
  });
});

describe('its pixels', () => {
  it('are those of the paper at 300 to the inch, then fewer', () => {
    expect(resolutionsFor(...A4).map(({ width, height }) => [width, height])).toEqual([
      [3507, 2480],
      [2338, 1653],
      [1753, 1240],
      [1122, 793],
    ]);
  });

  it.each([
    [420, 297],
    [1189, 841],
    [5000, 20],
  ])('are never more than a phone holds (%i by %i mm)', (width, height) => {
    const all = resolutionsFor(width, height);
    expect(all.length).toBeGreaterThan(0);
    for (const one of all) {
      expect(one.width * one.height).toBeLessThanOrEqual(16_777_216);
      expect(Math.max(one.width, one.height)).toBeLessThanOrEqual(8192);
    }
  });

  it('are looked at by their head', () => {
    expect(isPng(new Uint8Array(0), 1, 1)).toBe(false);
    expect(isPng(new Uint8Array(100), 1, 1)).toBe(false);
  });
});
