// What stands above and below the rows of the matrix as a picture: bays and parks, and how many industries each has.
import type { Corridor } from '../../../../domain/corridor';
import type { Lang } from '../../../../domain/ids';
import type { Matrix } from '../../../../domain/planning/matrix';
import { pick } from '../../../../domain/text';
import { wrap } from '../../../../map/svg/label-boxes';
import type { SvgNode } from '../../../../map/svg/node';
import { MATRIX } from '../matrix-messages';
import { CELL, columnAt, COUNT, MARGIN, NAMES, ROW, ruled, SMALL, words } from './sizes';

const MIDDLE = { 'text-anchor': 'middle' };
/** Height of the line that names the bays. */
const BAYS = 26;
const LINE = 14;

interface Group {
  readonly name: string;
  readonly industries: number;
  readonly from: number;
  readonly to: number;
}

function groupsOf(corridor: Corridor, { bays }: Matrix, lang: Lang): readonly Group[] {
  let place = 0;
  return bays.map(({ bay, parks, industries }) => {
    const known = corridor.bay(bay ?? '');
    const from = place;
    place += parks.length;
    return {
      name: known ? pick(known.name, lang) : MATRIX[lang].noBay,
      industries,
      from: columnAt(from),
      to: columnAt(place),
    };
  });
}

/** Between `top` and `bottom`, where the rows begin. */
export function drawHead(
  corridor: Corridor,
  matrix: Matrix,
  top: number,
  bottom: number,
  lang: Lang,
): readonly SvgNode[] {
  const { industry, parks } = MATRIX[lang];
  const right = columnAt(matrix.columns.length);
  return [
    ...groupsOf(corridor, matrix, lang).map(({ name, from, to }) =>
      words((from + to) / 2, top + 17, name, { ...MIDDLE, 'font-weight': 600 }),
    ),
    words(MARGIN, bottom - 8, industry, { fill: 'var(--ink-soft)' }),
    words(MARGIN + NAMES + COUNT / 2, bottom - 8, parks, {
      ...MIDDLE,
      'font-size': SMALL,
      fill: 'var(--ink-soft)',
    }),
    ...matrix.columns.flatMap(({ park }, place) => {
      const lines = wrap(pick(park.shortName, lang), (CELL - 8) / SMALL);
      return lines.map((line, i) =>
        words(columnAt(place) + CELL / 2, bottom - 8 - LINE * (lines.length - 1 - i), line, {
          ...MIDDLE,
          'font-size': SMALL,
        }),
      );
    }),
    ruled(columnAt(0), top + BAYS, right, top + BAYS, 0.35),
    ruled(MARGIN, bottom, right, bottom, 1.25),
  ];
}

/** Two lines of counts from `top` down, and the lines between the bays from `start` on. */
export function drawFoot(
  corridor: Corridor,
  matrix: Matrix,
  start: number,
  top: number,
  lang: Lang,
): readonly SvgNode[] {
  const { industries, industriesOfBay } = MATRIX[lang];
  const right = columnAt(matrix.columns.length);
  const bold = { ...MIDDLE, 'font-weight': 600 };
  const groups = groupsOf(corridor, matrix, lang);
  const [first, second] = [top + ROW / 2 + 4, top + ROW * 1.5 + 4];
  return [
    ruled(MARGIN, top, right, top, 1.25),
    words(MARGIN, first, industries, { fill: 'var(--ink-soft)' }),
    ...matrix.columns.map((column, place) =>
      words(columnAt(place) + CELL / 2, first, String(column.industries), bold),
    ),
    words(MARGIN, second, industriesOfBay, { fill: 'var(--ink-soft)' }),
    ...groups.map((group) =>
      words((group.from + group.to) / 2, second, String(group.industries), bold),
    ),
    ruled(MARGIN, top + ROW, right, top + ROW, 0.35),
    ruled(MARGIN, top + 2 * ROW, right, top + 2 * ROW, 1.25),
    ...groups.map(({ from }) => ruled(from, start, from, top + 2 * ROW)),
  ];
}
