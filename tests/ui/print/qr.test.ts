// The QR code is read back by an independent reader.
import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrPicture } from '../../../src/ui/print/qr';
import { publicAddress } from '../../../src/ui/share/addresses';

/** Draws the code's path, four pixels a module, and reads it. */
function read(address: string): string | undefined {
  const picture = qrPicture(address);
  const size = Number(String(picture.attributes['viewBox']).split(' ')[2]);
  const path = picture.children.find((child) => typeof child !== 'string' && child.tag === 'path');
  const d = typeof path === 'object' ? String(path.attributes['d']) : '';
  const side = size * 4;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of d.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let i = 0; i < 16; i += 1) {
      const at = ((Number(y) * 4 + Math.floor(i / 4)) * side + Number(x) * 4 + (i % 4)) * 4;
      pixels.fill(0, at, at + 3);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

describe('the QR code', () => {
  it.each(['https://example.org', 'https://example.org/corridor/', 'https://example.org/地图'])(
    'leads to %s with the whole state',
    (publicUrl) => {
      const query = '?lang=en&park=blue-silicon-valley&industry=marine-information&match=all';
      const address = publicAddress(publicUrl, query);
      expect(read(address)).toBe(address);
      expect(new URL(address).search).toBe(query);
      expect(address.startsWith(new URL(publicUrl).origin)).toBe(true);
    },
  );
});
