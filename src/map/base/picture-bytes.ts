// Pictures of a base map as addresses that hold them: what an image, a file and a policy without `blob:` all take.
import { BaseFault } from './base-fault';

const text = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** By what it begins with, since hosts send pictures as anything; undefined for none. */
function kindOf(bytes: Uint8Array): string | undefined {
  if (text(bytes, 1, 4) === 'PNG') return 'image/png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'image/jpeg';
  if (text(bytes, 0, 3) === 'GIF') return 'image/gif';
  if (text(bytes, 8, 12) === 'WEBP') return 'image/webp';
  return text(bytes, 4, 12) === 'ftypavif' ? 'image/avif' : undefined;
}

/** Of one call of `String.fromCharCode`. */
const CHUNK = 0x2000;

/** A `data:` address. Throws a BaseFault for what is no picture. */
export function inAddress(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  const kind = kindOf(bytes);
  if (kind === undefined) throw new BaseFault('foreign');
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += text(bytes, at, at + CHUNK);
  return `data:${kind};base64,${btoa(binary)}`;
}
