// Reads the geometry of a GeoPackage by the standard (OGC 12-128r18, 2.1.3), independently of how ours is written.

interface Read {
  readonly srsId: number;
  /** West, east, south, north, as the header has them; empty where it has none. */
  readonly box: readonly number[];
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
}

/** Numbers in each kind of box, by its code. */
const BOX_SIZES = [0, 4, 6, 6, 8];

class Reader {
  #at = 0;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(): number {
    return this.#view.getUint8(this.#at++);
  }

  whole(isLittle: boolean): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, isLittle);
  }

  real(isLittle: boolean): number {
    this.#at += 8;
    return this.#view.getFloat64(this.#at - 8, isLittle);
  }

  get isAtEnd(): boolean {
    return this.#at === this.#view.byteLength;
  }
}

const times = <T>(count: number, read: () => T): T[] => Array.from({ length: count }, read);

function wellKnownBinary(reader: Reader): Read['geometry'] {
  const isLittle = reader.byte() === 1;
  const type = reader.whole(isLittle);
  const position = () => times(2, () => reader.real(isLittle));
  const line = () => times(reader.whole(isLittle), position);
  switch (type) {
    case 1:
      return { type: 'Point', coordinates: position() };
    case 2:
      return { type: 'LineString', coordinates: line() };
    case 3:
      return { type: 'Polygon', coordinates: times(reader.whole(isLittle), line) };
    case 4: {
      const points = times(reader.whole(isLittle), () => wellKnownBinary(reader));
      return { type: 'MultiPoint', coordinates: points.map(({ coordinates }) => coordinates) };
    }
    default:
      throw new Error(`geometry of type ${type}`);
  }
}

/** Throws where the bytes are no such geometry, or more than one. */
export function readGeometry(bytes: Uint8Array): Read {
  const reader = new Reader(bytes);
  const magic = String.fromCharCode(reader.byte(), reader.byte());
  const version = reader.byte();
  const flags = reader.byte();
  if (magic !== 'GP' || version !== 0 || flags > 0b1111) throw new Error('no geometry');
  const isLittle = (flags & 1) === 1;
  const srsId = reader.whole(isLittle);
  const box = times(BOX_SIZES[(flags >> 1) & 0b111] ?? 0, () => reader.real(isLittle));
  const geometry = wellKnownBinary(reader);
  if (!reader.isAtEnd) throw new Error('bytes beyond the geometry');
  return { srsId, box, geometry };
}
