// Objects, their types and members, from the outside in; a list of what is still to be seen in place of recursion.
import { checkBbox, ExtentOf, isWithin } from './bbox';
import { checkCoordinates } from './coordinates';
import type { Point } from './crossing';
import { isArray, isObject, type Json, type JsonObject } from './json';
import type { RuleId } from './rules';
import {
  foreignMembersOf,
  isGeometryType,
  membersOf,
  TYPES,
  typeOf,
  type GeoJsonType,
} from './types';

export interface Report {
  /** Of what begins at an object or array, or of the member of an object. */
  tell(rule: RuleId, at: object, sentence: () => string, member?: string): void;
  /** Positions of one geometry. */
  points(points: readonly Point[]): void;
}

type Place = 'root' | 'feature' | 'geometry';

interface Todo {
  readonly value: Json;
  readonly owner: object;
  readonly as: Place;
  readonly isInCollection: boolean;
  /** Whose bbox has to hold what is in here. */
  readonly extents: readonly ExtentOf[];
}

const WANTED: Readonly<Record<Place, string>> = {
  root: 'a GeoJSON object',
  feature: 'a Feature',
  geometry: 'a geometry or null',
};

const fits = (type: GeoJsonType, as: Place): boolean =>
  as === 'root' || (as === 'feature' ? type === 'Feature' : isGeometryType(type));

/** A type that is spelled nearly so. */
function meant(word: string): string {
  const near = TYPES.find((type) => type.toLowerCase() === word.trim().toLowerCase());
  return near === undefined ? '' : `; "${near}" may be meant`;
}

/** Holes in sentences for what a file may hold: short, and on one line. */
export const quoted = (text: string): string =>
  JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);

class StructureCheck {
  readonly #report: Report;
  readonly #todo: Todo[];
  readonly #ids = new Set<string>();
  /** With a bbox of their own: checked once all that is in them has been seen. */
  readonly #boxes: (() => void)[] = [];

  constructor(report: Report, root: Json, owner: object) {
    this.#report = report;
    this.#todo = [{ value: root, owner, as: 'root', isInCollection: false, extents: [] }];
  }

  run(): void {
    for (let next = this.#todo.pop(); next; next = this.#todo.pop()) this.#object(next);
    for (const check of this.#boxes) check();
  }

  #object({ value, owner, as, isInCollection, extents }: Todo): void {
    if (!isObject(value)) {
      const rule = as === 'root' ? 'geojson-object' : 'member-value';
      const what =
        value === null ? 'null' : isArray(value) ? 'an array' : JSON.stringify(value).slice(0, 40);
      this.#report.tell(
        rule,
        isArray(value) ? value : owner,
        () => `${what} stands where ${WANTED[as]} is expected`,
      );
      return;
    }
    const type = this.#type(value, as);
    if (type === undefined) return;
    this.#members(value, type);
    const inner = this.#bbox(value, extents, isInCollection);
    if (type === 'Feature') this.#feature(value, inner);
    else if (type === 'FeatureCollection') this.#list(value, 'features', 'feature', inner, false);
    else if (type === 'GeometryCollection') {
      if (isInCollection)
        this.#report.tell(
          'nested-collection',
          value,
          () => 'a GeometryCollection stands in another',
        );
      this.#list(value, 'geometries', 'geometry', inner, true);
    } else {
      const coordinates = value['coordinates'];
      if (!isArray(coordinates)) {
        if (coordinates !== undefined)
          this.#report.tell(
            'member-value',
            value,
            () => 'the coordinates are no array',
            'coordinates',
          );
        return;
      }
      const points = checkCoordinates(type, coordinates, this.#report.tell.bind(this.#report));
      for (const extent of inner) extent.add(points);
      this.#report.points(points);
    }
  }

  #type(value: JsonObject, as: Place): GeoJsonType | undefined {
    const word = value['type'];
    const type = typeOf(word);
    if (type !== undefined && fits(type, as)) return type;
    if (type !== undefined)
      this.#report.tell(
        'member-value',
        value,
        () => `a ${type} stands where ${WANTED[as]} is expected`,
        'type',
      );
    else if (word === undefined) this.#report.tell('type', value, () => 'an object has no type');
    else
      this.#report.tell(
        'type',
        value,
        () =>
          typeof word === 'string'
            ? `${quoted(word)} is no type of GeoJSON${meant(word)}`
            : 'a type is no text',
        'type',
      );
    return undefined;
  }

  #members(value: JsonObject, type: GeoJsonType): void {
    for (const member of membersOf(type))
      if (!Object.hasOwn(value, member))
        this.#report.tell('missing-member', value, () => `a ${type} has no "${member}"`);
    for (const member of foreignMembersOf(type))
      if (Object.hasOwn(value, member))
        this.#report.tell(
          'foreign-member',
          value,
          () => `a ${type} has "${member}", which belongs to other types`,
          member,
        );
    if (Object.hasOwn(value, 'crs'))
      this.#report.tell('crs', value, () => 'a crs is passed over: all positions are WGS84', 'crs');
  }

  /** Only of what stands near the outside: otherwise a file could ask for each position as often as it is deep. */
  #bbox(
    value: JsonObject,
    extents: readonly ExtentOf[],
    isInCollection: boolean,
  ): readonly ExtentOf[] {
    const bbox = value['bbox'];
    if (bbox === undefined) return extents;
    const at = isArray(bbox) ? bbox : value;
    const box = checkBbox(bbox, value, this.#report.tell.bind(this.#report));
    if (!box || isInCollection) return extents;
    const own = new ExtentOf();
    this.#boxes.push(() => {
      const { extent } = own;
      if (extent && !isWithin(extent, box))
        this.#report.tell(
          'bbox-extent',
          at,
          () =>
            `a bbox does not hold all that it is of, which reaches from ${extent.west}, ${extent.south} to ${extent.east}, ${extent.north}`,
        );
    });
    return [...extents, own];
  }

  #feature(value: JsonObject, extents: readonly ExtentOf[]): void {
    const { properties, geometry, id } = value;
    if (properties !== undefined && properties !== null && !isObject(properties))
      this.#report.tell(
        'member-value',
        value,
        () => 'properties are neither an object nor null',
        'properties',
      );
    if (id !== undefined) this.#id(value, id);
    if (geometry !== undefined && geometry !== null)
      this.#todo.push({
        value: geometry,
        owner: value,
        as: 'geometry',
        isInCollection: false,
        extents,
      });
  }

  #id(value: JsonObject, id: Json): void {
    if (typeof id !== 'string' && typeof id !== 'number') {
      this.#report.tell('feature-id', value, () => 'an id is neither a text nor a number', 'id');
      return;
    }
    const key = JSON.stringify(id);
    if (this.#ids.has(key))
      this.#report.tell(
        'duplicate-id',
        value,
        () => `the id ${quoted(String(id))} is used before`,
        'id',
      );
    this.#ids.add(key);
  }

  #list(
    value: JsonObject,
    member: string,
    as: Place,
    extents: readonly ExtentOf[],
    isInCollection: boolean,
  ): void {
    const list = value[member];
    if (list === undefined) return;
    if (!isArray(list)) {
      this.#report.tell('member-value', value, () => `"${member}" is no array`, member);
      return;
    }
    for (let at = list.length - 1; at >= 0; at -= 1) {
      const part = list[at];
      if (part !== undefined)
        this.#todo.push({ value: part, owner: list, as, isInCollection, extents });
    }
  }
}

/** `owner` stands for the whole text. */
export function checkStructure(root: Json, owner: object, report: Report): void {
  new StructureCheck(report, root, owner).run();
}
