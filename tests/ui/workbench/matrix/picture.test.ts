// The matrix as a picture: every carried cell by its letter and frame, every margin, a legend, whence and when.
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../../src/domain/ids';
import { MATRIX_ORDERS, matrixOf } from '../../../../src/domain/analysis/matrix';
import { toFile } from '../../../../src/map/svg/file';
import type { SvgNode } from '../../../../src/map/svg/node';
import { MATRIX } from '../../../../src/ui/workbench/matrix/matrix-messages';
import { drawMatrix } from '../../../../src/ui/workbench/matrix/picture/draw-matrix';
import { corridorFixture } from '../../../fixtures/corridor';
import { ofQingdao } from '../../../fixtures/of-qingdao';

const CORRIDOR = corridorFixture();
const LINK = `https://map.example/?view=plan&want=${'industry:biomedicine:1,'.repeat(20)}`;
const DATE = new Date(2026, 2, 4);

const drawn = (lang: 'zh' | 'en', order: (typeof MATRIX_ORDERS)[number]) =>
  drawMatrix({
    corridor: CORRIDOR,
    matrix: matrixOf(CORRIDOR, order),
    order,
    lang,
    link: LINK,
    date: DATE,
  });

const within = (node: SvgNode): readonly SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : within(child))),
];
const textsOf = (picture: SvgNode): readonly string[] =>
  within(picture).flatMap(({ tag, children }) =>
    tag === 'text' ? children.filter((child) => typeof child === 'string') : [],
  );

describe.each(LANGS)('in %s', (lang) => {
  it.each(MATRIX_ORDERS)('has every mark, margin and name, sorted by %s', (order) => {
    const { picture } = drawn(lang, order);
    const { rows, columns } = matrixOf(CORRIDOR, order);
    const texts = textsOf(picture);
    const cells = rows.flatMap((row) => row.cells).filter(({ kind }) => kind === 'carried');
    const letters = Object.values(MATRIX[lang].letters);
    // One of each role, and one of each frame, is the legend's.
    expect(texts.filter((text) => letters.includes(text)).length).toBeGreaterThanOrEqual(
      cells.length + 3,
    );
    const frames = within(picture).filter(({ attributes }) => attributes['rx'] === 5);
    expect(frames).toHaveLength(cells.length + 2);
    const dashed = frames.filter(({ attributes }) => attributes['stroke-dasharray']);
    const derived = cells.filter((cell) => cell.kind === 'carried' && cell.basis === 'derived');
    expect(dashed).toHaveLength(derived.length + 1);
    const names = texts.filter((text) => rows.some((row) => row.industry.name[lang] === text));
    expect(names).toEqual(rows.map(({ industry }) => industry.name[lang]));
    expect(texts.filter((text) => text === MATRIX[lang].notInPlan)).toHaveLength(
      rows.filter(({ isInPlan }) => !isInPlan).length,
    );
    const said = texts.join(lang === 'zh' ? '' : ' ');
    for (const { park } of columns) expect(said).toContain(park.shortName[lang]);
  });

  ofQingdao('tells the day, the plan and the whole link, and stays within its edges', () => {
    const { picture, width, height } = drawn(lang, 'taxonomy');
    const texts = textsOf(picture);
    expect(texts.join('')).toContain(LINK);
    expect(texts.some((text) => text.includes('青政办发') && text.endsWith('2026-03-04'))).toBe(
      true,
    );
    for (const { attributes } of within(picture)) {
      expect(Number(attributes['x'] ?? 0)).toBeLessThan(width);
      expect(Number(attributes['y'] ?? 0)).toBeLessThan(height);
    }
  });
});

it('is a file of its own, light, with every colour in it', () => {
  const file = toFile(drawn('zh', 'bay').picture, 'light');
  expect(file).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(file).not.toContain('var(--');
  expect(file).toContain('#fffdf8');
});
