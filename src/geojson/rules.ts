// The rules of the checker: what RFC 7946 says MUST be is an error, what it advises or what makes no sense a warning.

export type Severity = 'error' | 'warning';

interface Rule {
  readonly severity: Severity;
  /** What it asks for, and where that is said. */
  readonly asks: string;
}

export const RULES = {
  encoding: { severity: 'error', asks: 'The file is UTF-8 (RFC 8259, 8.1).' },
  'json-syntax': { severity: 'error', asks: 'The file is one JSON value (RFC 8259, 2).' },
  'geojson-object': { severity: 'error', asks: 'The file is one object (RFC 7946, 2 and 3).' },
  type: {
    severity: 'error',
    asks: 'Every object has one of the nine types, spelled as there (RFC 7946, 1.4 and 7).',
  },
  'missing-member': {
    severity: 'error',
    asks: 'Objects have the members of their type; a feature has geometry and properties, which may be null (RFC 7946, 3).',
  },
  'member-value': {
    severity: 'error',
    asks: 'Each member holds what its type wants: features in features, geometries in geometries (RFC 7946, 3).',
  },
  'foreign-member': {
    severity: 'error',
    asks: 'No object has a member that defines another type (RFC 7946, 7.1).',
  },
  'feature-id': { severity: 'error', asks: 'An id is a text or a number (RFC 7946, 3.2).' },
  position: {
    severity: 'error',
    asks: 'A position is two numbers or more, all finite (RFC 7946, 3.1.1).',
  },
  nesting: {
    severity: 'error',
    asks: 'Coordinates are nested as deep as the type says (RFC 7946, 3.1).',
  },
  'line-length': { severity: 'error', asks: 'A line has two positions (RFC 7946, 3.1.4).' },
  'ring-length': { severity: 'error', asks: 'A ring has four positions (RFC 7946, 3.1.6).' },
  'ring-closed': {
    severity: 'error',
    asks: 'A ring ends where it starts, to the last digit (RFC 7946, 3.1.6).',
  },
  'hole-outside': {
    severity: 'error',
    asks: 'All rings but the first are holes in it (RFC 7946, 3.1.6).',
  },
  bbox: {
    severity: 'error',
    asks: 'A bbox has four numbers or six: all lows, then all highs (RFC 7946, 5).',
  },
  'byte-order-mark': { severity: 'warning', asks: 'No byte order mark (RFC 8259, 8.1).' },
  'duplicate-key': { severity: 'warning', asks: 'No key is used twice (RFC 8259, 4).' },
  'duplicate-id': { severity: 'warning', asks: 'No two features have one id.' },
  crs: { severity: 'warning', asks: 'No crs: all is WGS84 (RFC 7946, 4 and B.1).' },
  'nested-collection': {
    severity: 'warning',
    asks: 'No collection of geometries in another (RFC 7946, 3.1.8).',
  },
  'empty-coordinates': {
    severity: 'warning',
    asks: 'Coordinates are not empty; who knows no place says null (RFC 7946, 3.1).',
  },
  'more-elements': {
    severity: 'warning',
    asks: 'A position has no more than three numbers (RFC 7946, 3.1.1).',
  },
  precision: {
    severity: 'warning',
    asks: 'No more than seven decimals, a centimetre on the ground (RFC 7946, 11.2).',
  },
  range: {
    severity: 'warning',
    asks: 'Longitudes lie within ±180°, latitudes within ±90° (RFC 7946, 3.1.1 and 4).',
  },
  swapped: {
    severity: 'warning',
    asks: 'Longitude comes first: positions that only make sense the other way round (RFC 7946, 3.1.1).',
  },
  antimeridian: {
    severity: 'warning',
    asks: 'What crosses the antimeridian is cut there (RFC 7946, 3.1.9).',
  },
  'ring-direction': {
    severity: 'warning',
    asks: 'Outer rings run counter-clockwise, holes clockwise (RFC 7946, 3.1.6).',
  },
  'ring-area': { severity: 'warning', asks: 'A ring encloses an area.' },
  'self-crossing': {
    severity: 'warning',
    asks: 'No ring crosses or touches itself, nor crosses another of its polygon.',
  },
  'bbox-order': { severity: 'warning', asks: 'South is not above north (RFC 7946, 5).' },
  'bbox-range': { severity: 'warning', asks: 'A bbox lies within ±180° and ±90° (RFC 7946, 5).' },
  'bbox-extent': { severity: 'warning', asks: 'A bbox holds what it is of (RFC 7946, 5).' },
  datum: {
    severity: 'warning',
    asks: 'Places are WGS84: they do not fit our shore better once taken for GCJ-02 or BD-09.',
  },
  'second-opinion': {
    severity: 'warning',
    asks: 'The package geojson-validation has nothing to say where we have not.',
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleId = keyof typeof RULES;

/** One thing that is wrong, and where: offset into the text in UTF-16 code units. */
export interface Finding {
  readonly rule: RuleId;
  readonly offset: number;
  readonly sentence: string;
}

/** How many findings of a rule are told one by one. */
const MOST_OF_A_RULE = 50;

/** What a check has found; of each rule the first are kept and all are counted. */
export class Findings {
  readonly #kept: Finding[] = [];
  readonly #counts = new Map<RuleId, number>();

  /** `where` is only asked for what is kept. */
  add(rule: RuleId, where: () => number, sentence: () => string): void {
    const count = (this.#counts.get(rule) ?? 0) + 1;
    this.#counts.set(rule, count);
    if (count <= MOST_OF_A_RULE) this.#kept.push({ rule, offset: where(), sentence: sentence() });
  }

  count(severity: Severity): number {
    return [...this.#counts].reduce(
      (sum, [rule, count]) => sum + (RULES[rule].severity === severity ? count : 0),
      0,
    );
  }

  /** In the order of the text. */
  get list(): readonly Finding[] {
    return this.#kept.toSorted((a, b) => a.offset - b.offset);
  }

  /** How many more of each rule there are than are told. */
  get untold(): readonly (readonly [RuleId, number])[] {
    return [...this.#counts].flatMap(([rule, count]) =>
      count > MOST_OF_A_RULE ? [[rule, count - MOST_OF_A_RULE] as const] : [],
    );
  }
}
