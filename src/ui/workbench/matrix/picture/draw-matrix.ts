// The matrix as one picture: title, table, legend, and whence and when it is.
import type { Corridor } from '../../../../domain/corridor';
import type { Lang } from '../../../../domain/ids';
import type { Matrix, MatrixOrder } from '../../../../domain/analysis/matrix';
import { pick, tagOf } from '../../../../domain/text';
import { wrap } from '../../../../map/svg/label-boxes';
import { FONT_FAMILY } from '../../../../map/svg/font-family';
import { node } from '../../../../map/svg/node';
import { dayOf } from '../../../shared/day';
import { onA4 } from '../../../export/picture/paper';
import type { Drawn } from '../../../export/picture/save-picture';
import { SHELL } from '../../../shell/messages';
import { MATRIX } from '../matrix-messages';
import { drawFoot } from './foot';
import { drawHead } from './head';
import { drawLegend } from './legend';
import { drawRows } from './rows';
import { columnAt, HEAD, inLines, MARGIN, ROW, SMALL, TEXT, words } from './sizes';

export interface MatrixPicture extends Drawn {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Shown {
  readonly corridor: Corridor;
  readonly matrix: Matrix;
  readonly order: MatrixOrder;
  readonly lang: Lang;
  readonly link: string;
  readonly date: Date;
}

const TITLE = 64;
const LINE = 16;

export function drawMatrix({ corridor, matrix, order, lang, link, date }: Shown): MatrixPicture {
  const text = MATRIX[lang];
  const { plan } = corridor.sources;
  const width = columnAt(matrix.columns.length) + MARGIN;
  const head = TITLE;
  const rows = head + HEAD;
  const foot = rows + matrix.rows.length * ROW;
  const legend = foot + 2 * ROW + 26;
  const notes = [text.blank, text.absent, text.basisNote].flatMap((sentence) =>
    wrap(sentence, (width - 2 * MARGIN) / TEXT),
  );
  const credits = [
    `${pick(plan.title, lang)} (${plan.number}) · ${dayOf(date)}`,
    ...inLines(link, Math.floor((width - 2 * MARGIN) / (SMALL * 0.62))),
  ];
  const said = legend + 22;
  const below = said + notes.length * LINE + 8;
  const height = below + credits.length * LINE + MARGIN - LINE / 2;
  const millimetres = onA4(width, height);
  const soft = { fill: 'var(--ink-soft)' };
  const root = {
    viewBox: `0 0 ${width} ${height}`,
    width: `${millimetres.width}mm`,
    height: `${millimetres.height}mm`,
    lang: tagOf(lang),
    'font-family': FONT_FAMILY,
  };
  const picture = node('svg', root, [
    node('title', {}, [`${SHELL[lang].title} · ${text.title}`]),
    node('rect', { width, height, fill: 'var(--panel)' }),
    words(MARGIN, 38, text.title, { 'font-size': 20, 'font-weight': 600 }),
    words(
      MARGIN,
      57,
      `${SHELL[lang].title} · ${text.sort}${lang === 'zh' ? '：' : ': '}${text.orders[order]}`,
      soft,
    ),
    ...drawHead(corridor, matrix, head, rows, lang),
    ...drawRows(corridor, matrix, rows, lang),
    ...drawFoot(corridor, matrix, head + 8, foot, lang),
    ...drawLegend(legend, lang),
    ...notes.map((line, i) => words(MARGIN, said + i * LINE + 8, line, soft)),
    ...credits.map((line, i) =>
      words(MARGIN, below + i * LINE + 8, line, { 'font-size': SMALL, ...soft }),
    ),
  ]);
  const title = { x: MARGIN / width, y: 20 / height, width: 120 / width, height: 20 / height };
  return { picture, width, height, millimetres, title };
}
