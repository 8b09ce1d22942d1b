// @vitest-environment happy-dom
// What lies around, on screen and in the file: for certain, perhaps, and unknown, each with a source.
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../../src/domain/csv';
import { insideRows } from '../../../../src/ui/workbench/measure/inside-rows';
import { insideColumns } from '../../../../src/ui/workbench/measure/measure-csv';
import { haversineKm } from '../../../domain/analysis/naive-circle';
import { all, textOf } from '../../list/panel';
import { measuredAt, plan, showTab } from './measure-tab';
import { ofQingdao } from '../../../fixtures/of-qingdao';

describe('what lies around', () => {
  ofQingdao('is listed for certain, perhaps and unknown, each with a source', () => {
    const { tab } = showTab('lang=en&from=high-tech-industrial-park&radius=12');
    const { members, unknown } = measuredAt('from=high-tech-industrial-park&radius=12');
    const count = (inside: string) => members.filter((each) => each.inside === inside).length;
    const said = `${count('certain')} certainly inside, ${count('possible')} perhaps inside, ${unknown.length} unknown.`;
    expect(textOf(tab)).toContain(said);
    const facts = all(tab, 'li[data-fact^="measure/"]');
    expect(facts).toHaveLength(members.length + unknown.length);
    for (const fact of facts)
      expect(all(fact, '.source-note').length, fact.dataset['fact']).toBeGreaterThan(0);
    expect(members.some(({ id }) => id === 'high-tech-industrial-park')).toBe(false);
  });

  it('is the same in the file, which a parser reads back', () => {
    const measured = measuredAt('from=36.0833/120.3333&radius=20');
    const rows: Record<string, string>[] = parse(
      csvOf(insideColumns(plan, measured, 'zh'), insideRows(measured)),
      { bom: true, columns: true },
    );
    expect(rows).toHaveLength(measured.members.length + measured.unknown.length);
    for (const row of rows) {
      expect(row['sources'], row['id']).not.toBe('');
      if (row['inside'] === 'unknown') {
        expect([row['lat'], row['km']]).toEqual(['', '']);
        continue;
      }
      const at = { lat: Number(row['lat']), lon: Number(row['lon']) };
      const km = haversineKm({ lat: 36.0833, lon: 120.3333 }, at);
      expect(Number(row['km'])).toBeCloseTo(km, 1);
      const site = measured.members.find((each) => each.site.id === row['site'])?.site;
      const isCertain = km + (site?.uncertaintyKm ?? Number.NaN) <= 20;
      expect(row['inside']).toBe(isCertain ? 'certain' : 'possible');
    }
  });
});
