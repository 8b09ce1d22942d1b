// The matrix as a file: read again by a standard parser, it holds every carried cell and every industry of no park.
import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { csvOf } from '../../../../src/domain/csv';
import { MATRIX_ORDERS, matrixOf } from '../../../../src/domain/analysis/matrix';
import { matrixColumns, matrixLines } from '../../../../src/ui/workbench/matrix/matrix-csv';
import { datedName } from '../../../../src/ui/export/save';
import { corridorFixture } from '../../../fixtures/corridor';
import { planFixture } from '../../../fixtures/plan';

const LINK = 'https://map.example/?view=plan&sort=bay';
const DATE = new Date('2026-03-04T05:06:07Z');

it.each(MATRIX_ORDERS)('sorted by %s, holds what the matrix shows', (order) => {
  const matrix = matrixOf(corridorFixture(), order);
  const text = csvOf(matrixColumns(planFixture().document, 'en', LINK, DATE), matrixLines(matrix));
  const read: Record<string, string>[] = parse(text, { bom: true, columns: true });
  const shown = matrix.rows.flatMap(({ industry, isInPlan, cells }) =>
    isInPlan
      ? cells.flatMap((cell) =>
          cell.kind === 'carried' ? [[industry.id, cell.park, cell.role, cell.basis]] : [],
        )
      : [[industry.id, '', '', '']],
  );
  expect(read.map((row) => [row['industry'], row['park'], row['role'], row['basis']])).toEqual(
    shown,
  );
  for (const row of read) {
    expect(row['link']).toBe(LINK);
    expect(row['date']).toBe('2026-03-04');
    expect(row['lines']).toMatch(/^\d/);
    expect(row['sources']).toContain('青政办发');
  }
});

it('is named by what it is and when it was made', () =>
  expect(datedName('matrix-bay', DATE)).toBe('qingdao-bay-corridor-2021-matrix-bay-2026-03-04'));
