// What can be wrong with the coordinates of one geometry.
import { selfCrossing, type Point } from './crossing';
import { holesOutside, ringsCrossing } from './holes';
import { isArray, type Json } from './json';
import { PositionCheck, shown, type Tell } from './position-check';
import type { ShapeType } from './types';

/** Twice the area of a closed ring, in square degrees, positive where it runs counter-clockwise. From its first corner, so that small rings far from 0, 0 keep their digits. */
function doubleArea(ring: readonly Point[]): number {
  const [x0, y0] = ring[0] ?? [0, 0];
  let sum = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [x1, y1] = ring[at - 1] ?? [0, 0];
    const [x2, y2] = ring[at] ?? [0, 0];
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return sum;
}

class ShapeCheck {
  readonly #positions: PositionCheck;

  constructor(positions: PositionCheck) {
    this.#positions = positions;
  }

  lineString(value: Json | undefined, owner: object): void {
    const line = this.#positions.line(value, owner, 'a list of positions');
    if (!line || !isArray(value)) return;
    if (line.length < 2)
      this.#positions.tell(
        'line-length',
        value,
        () => `a line has ${line.length === 1 ? 'one position' : 'no position'}, not two`,
      );
    this.#positions.cut(line, value);
  }

  #ring(value: Json | undefined, owner: object): Point[] | undefined {
    const ring = this.#positions.line(value, owner, 'a ring, a list of positions,');
    if (!ring || !isArray(value)) return undefined;
    if (ring.length < 4) {
      this.#positions.tell(
        'ring-length',
        value,
        () => `a ring has ${ring.length} of the four positions that it needs`,
      );
      return undefined;
    }
    if (JSON.stringify(value[0]) !== JSON.stringify(value.at(-1))) {
      this.#positions.tell('ring-closed', value, () => {
        const [first, last] = [ring[0], ring.at(-1)];
        return `a ring is not closed: it starts at ${first ? shown(first) : ''} and ends at ${last ? shown(last) : ''}`;
      });
      return undefined;
    }
    return ring;
  }

  polygon(value: Json | undefined, owner: object): void {
    const list = this.#positions.list(value, owner, 'a list of rings');
    if (!list) return;
    if (list.length === 0) {
      this.#positions.tell('empty-coordinates', list, () => 'a polygon has no ring');
      return;
    }
    const rings = list.map((each) => this.#ring(each, list));
    let isSound = true;
    for (const [index, ring] of rings.entries()) {
      const at = list[index];
      if (ring && isArray(at)) isSound = this.#shape(ring, index, at) && isSound;
      else isSound = false;
    }
    const all = rings.filter((ring) => ring !== undefined);
    if (isSound && all.length === rings.length && all.length > 1) this.#together(all, list);
  }

  /** Whether the ring is one that others can be compared with. */
  #shape(ring: readonly Point[], index: number, at: object): boolean {
    this.#positions.cut(ring, at);
    const area = doubleArea(ring);
    if (area === 0) this.#positions.tell('ring-area', at, () => 'a ring encloses no area');
    else if (area > 0 !== (index === 0))
      this.#positions.tell('ring-direction', at, () =>
        index === 0 ? 'the outer ring runs clockwise' : 'a hole runs counter-clockwise',
      );
    const crossing = selfCrossing(ring);
    if (crossing)
      this.#positions.tell(
        'self-crossing',
        at,
        () => `a ring crosses or touches itself near ${shown(crossing)}`,
      );
    return area !== 0 && !crossing;
  }

  #together(rings: readonly (readonly Point[])[], list: readonly Json[]): void {
    for (const hole of holesOutside(rings)) {
      const at = list[hole];
      if (isArray(at))
        this.#positions.tell('hole-outside', at, () => 'a hole lies outside the outer ring');
    }
    const crossing = ringsCrossing(rings);
    if (crossing)
      this.#positions.tell(
        'self-crossing',
        list,
        () => `two rings of a polygon cross near ${shown(crossing)}`,
      );
  }
}

/** Checks the coordinates of a geometry; returns every position that is one. */
export function checkCoordinates(
  type: ShapeType,
  value: readonly Json[],
  tell: Tell,
): readonly Point[] {
  const positions = new PositionCheck(tell);
  const check = new ShapeCheck(positions);
  if (value.length === 0) {
    tell(
      'empty-coordinates',
      value,
      () => `a ${type} has empty coordinates; a geometry without a place is null`,
    );
    return [];
  }
  switch (type) {
    case 'Point':
      positions.position(value, value);
      break;
    case 'MultiPoint':
      for (const part of value) positions.position(part, value);
      break;
    case 'LineString':
      check.lineString(value, value);
      break;
    case 'MultiLineString':
      for (const part of value) check.lineString(part, value);
      break;
    case 'Polygon':
      check.polygon(value, value);
      break;
    case 'MultiPolygon':
      for (const part of value) check.polygon(part, value);
  }
  return positions.points;
}
