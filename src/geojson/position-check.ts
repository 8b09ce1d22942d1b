// What can be wrong with a position, and with a list of them.
import type { Point } from './crossing';
import { isArray, type Json } from './json';
import type { RuleId } from './rules';

/** Tells of a fault in what begins at `at`. */
export type Tell = (rule: RuleId, at: object, sentence: () => string) => void;

const MOST_DECIMALS = 7;
const SCALE = 10 ** MOST_DECIMALS;

const isTooFine = (degrees: number): boolean =>
  Math.abs(degrees) < 1e8 && Math.abs(Math.round(degrees * SCALE) / SCALE - degrees) > 1e-12;

export const shown = ([lon, lat]: Point): string => `${lon}, ${lat}`;
const sign = (value: Json): string =>
  value === null
    ? 'null'
    : isArray(value)
      ? 'an array'
      : typeof value === 'object'
        ? 'an object'
        : JSON.stringify(value);

/** Of the positions of one geometry. */
export class PositionCheck {
  readonly tell: Tell;
  /** What is told once of a geometry, however many of its positions it is true of. */
  readonly #told = new Set<RuleId>();
  /** Every position that is one, in the order of the text. */
  readonly points: Point[] = [];

  constructor(tell: Tell) {
    this.tell = tell;
  }

  tellOnce(rule: RuleId, at: object, sentence: () => string): void {
    if (this.#told.has(rule)) return;
    this.#told.add(rule);
    this.tell(rule, at, sentence);
  }

  /** The position, where it is one; `owner` is what it stands in. */
  position(value: Json | undefined, owner: object): Point | undefined {
    if (!isArray(value)) {
      this.tell('nesting', owner, () =>
        value === undefined
          ? 'a position is missing'
          : `${sign(value)} stands where a position is expected`,
      );
      return undefined;
    }
    if (isArray(value[0])) {
      this.tell('nesting', value, () => 'coordinates are nested deeper than the type says');
      return undefined;
    }
    const wrong = value.find((each) => typeof each !== 'number' || !Number.isFinite(each));
    if (wrong !== undefined) {
      this.tell(
        'position',
        value,
        () =>
          `a position holds ${typeof wrong === 'number' ? 'a number too large to be read' : sign(wrong)}`,
      );
      return undefined;
    }
    const [lon, lat] = value;
    if (typeof lon !== 'number' || typeof lat !== 'number') {
      this.tell(
        'position',
        value,
        () => `a position has ${value.length === 1 ? 'one number' : 'no numbers'}, not two`,
      );
      return undefined;
    }
    if (value.length > 3)
      this.tellOnce(
        'more-elements',
        value,
        () => `a position has ${value.length} numbers; readers may pass over all but three`,
      );
    const point: Point = [lon, lat];
    this.#degrees(point, value);
    this.points.push(point);
    return point;
  }

  #degrees(point: Point, at: object): void {
    const [lon, lat] = point;
    if (Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90)
      this.tellOnce(
        'swapped',
        at,
        () => `${shown(point)} has a latitude beyond 90°; longitude and latitude may be swapped`,
      );
    else if (Math.abs(lon) > 180 || Math.abs(lat) > 90)
      this.tellOnce(
        'range',
        at,
        () => `${shown(point)} lies outside ±180°, ±90°; it may be in metres`,
      );
    if (isTooFine(lon) || isTooFine(lat))
      this.tellOnce(
        'precision',
        at,
        () => `${shown(point)} has more than ${MOST_DECIMALS} decimals, finer than a centimetre`,
      );
  }

  list(value: Json | undefined, owner: object, what: string): readonly Json[] | undefined {
    if (isArray(value)) return value;
    this.tell(
      'nesting',
      owner,
      () => `${value === undefined ? 'nothing' : sign(value)} stands where ${what} is expected`,
    );
    return undefined;
  }

  /** All positions of a list; undefined where one of them is none. */
  line(value: Json | undefined, owner: object, what: string): Point[] | undefined {
    const list = this.list(value, owner, what);
    if (!list) return undefined;
    const points = list.map((each) => this.position(each, list));
    const good = points.filter((point) => point !== undefined);
    if (good.length < points.length) return undefined;
    return good;
  }

  cut(line: readonly Point[], at: object): void {
    const jump = line.findIndex((point, index) => {
      const before = line[index - 1];
      return before !== undefined && Math.abs(point[0] - before[0]) > 180;
    });
    const point = line[jump];
    if (point)
      this.tellOnce(
        'antimeridian',
        at,
        () =>
          `the way to ${shown(point)} is more than half around the earth; what crosses the antimeridian is to be cut there`,
      );
  }
}
