// The bytes of a PNG: whether they are one, and how large it is on paper.

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Of the signature and the header with its checksum. */
const HEADER = 33;

/** True for the signature, a header of this size, and something after it. */
export function isPng(bytes: Uint8Array, width: number, height: number): boolean {
  if (bytes.length <= HEADER || SIGNATURE.some((byte, i) => bytes[i] !== byte)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return view.getUint32(16) === width && view.getUint32(20) === height;
}

/** Of the chunk's type and content, as ISO 3309 has it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

const PHYS = [0x70, 0x48, 0x59, 0x73];
const PER_METRE = 1;

/** The chunk that says how many pixels there are to a millimetre, so that programs print the picture at its size. */
export function densityChunk(pixelsPerMillimetre: number): Uint8Array<ArrayBuffer> {
  const chunk = new Uint8Array(21);
  const view = new DataView(chunk.buffer);
  const density = Math.round(pixelsPerMillimetre * 1000);
  view.setUint32(0, 9);
  chunk.set(PHYS, 4);
  view.setUint32(8, density);
  view.setUint32(12, density);
  chunk[16] = PER_METRE;
  view.setUint32(17, checksum(chunk.subarray(4, 17)));
  return chunk;
}

/** Where the chunk belongs: behind the header. */
export const withDensity = (png: Blob, pixelsPerMillimetre: number): Blob =>
  new Blob([png.slice(0, HEADER), densityChunk(pixelsPerMillimetre), png.slice(HEADER)], {
    type: 'image/png',
  });
