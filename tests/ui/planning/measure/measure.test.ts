// @vitest-environment happy-dom
// Measuring on screen: the distance and the list of the domain, in words and in the file, each with its facts.
import { parse } from 'csv-parse/sync';
import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { csvOf } from '../../../../src/domain/csv';
import { LANGS } from '../../../../src/domain/ids';
import { encode } from '../../../../src/state/codec';
import { MapHandle } from '../../../../src/ui/map-handle';
import {
  boundsOfMeasured,
  drawingOfMeasured,
  measuredOf,
} from '../../../../src/ui/planning/measure/measured-view';
import { pointAt, takeOnMap } from '../../../../src/ui/planning/measure/map-points';
import { insideColumns, insideRows } from '../../../../src/ui/planning/measure/measure-csv';
import MeasureTab from '../../../../src/ui/planning/measure/MeasureTab.svelte';
import { haversineKm } from '../../../domain/planning/naive-circle';
import { planFixture } from '../../../fixtures/plan';
import { all, button, choiceAt, click, CORRIDOR, one, show, textOf } from '../../explore/panel';

const plan = planFixture();

function showTab(address: string) {
  const choice = choiceAt(`?view=plan&tab=measure&${address}`);
  const handle = new MapHandle();
  const tab = show(MeasureTab, { choice, plan, handle });
  return { choice, handle, tab };
}
const measuredAt = (address: string) =>
  measuredOf(CORRIDOR, plan, choiceAt(`?${address}`).planning.measure);

describe('the distance', () => {
  it.each(LANGS)('is said with its ± and its sources, in %s', (lang) => {
    const { tab } = showTab(`lang=${lang}&from=blue-silicon-valley&to=airport`);
    const fact = one(tab, '[data-fact="measure/distance"]');
    expect(textOf(fact)).toContain('52.9 ± 4 km');
    expect(all(fact, '.source-note .citation').length).toBeGreaterThan(1);
    expect(textOf(tab)).toContain(lang === 'zh' ? '不是路程' : 'not a route');
  });

  it('says where the ± exceeds it', () => {
    const { tab } = showTab('lang=en&from=blue-silicon-valley&to=marine-innovation-belt');
    expect(textOf(one(tab, '[data-fact="measure/distance"]'))).toContain('0.0 ± 6 km *');
    expect(textOf(tab)).toContain('The ± exceeds the distance');
  });

  it('between two free points rests on nothing but them', () => {
    const { tab } = showTab('lang=en&from=36.1/120.1&to=36.2/120.3');
    expect(all(tab, '[data-fact="measure/distance"]')).toEqual([]);
    expect(textOf(tab)).toContain('Point 36.1000, 120.1000 → Point 36.2000, 120.3000: 21.1 ± 0 km');
  });

  it('is unknown where an end is not located, with the line that names it', () => {
    const { tab } = showTab('lang=en&from=future-tech-park&to=airport');
    const fact = one(tab, '[data-fact="measure/unlocated/future-tech-park"]');
    expect(textOf(fact)).toContain('position not published');
    expect(all(fact, '.source-note')).toHaveLength(1);
    expect(all(tab, '[data-fact="measure/distance"]')).toEqual([]);
  });
});

describe('what lies around', () => {
  it('is listed for certain, perhaps and unknown, each with a source', () => {
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

describe('the ends', () => {
  it('are chosen from lists of what has a position, and cleared', () => {
    const { choice, tab } = showTab('lang=en');
    const [from] = all(tab, 'select');
    if (!(from instanceof HTMLSelectElement)) throw new Error('There is no list.');
    expect(all(from, 'option[value="future-tech-park"]')).toEqual([]);
    from.value = 'airport';
    from.dispatchEvent(new Event('change', { bubbles: true }));
    flushSync();
    expect(encode(choice.url)).toContain('from=airport');
    click(button(tab, 'Clear'));
    expect(choice.planning.measure.from).toBe('');
  });

  it('are taken from the map: what was tapped, or the point under the finger', () => {
    const { choice, handle, tab } = showTab('lang=en');
    const container = document.createElement('div');
    vi.spyOn(handle, 'container', 'get').mockReturnValue(container);
    const shown = { camera: { zoom: 10, lat: 36, lon: 120 }, width: 400, height: 300 };
    vi.spyOn(handle, 'shown', 'get').mockReturnValue(shown);
    click(button(tab, 'Pick on the map'));
    expect(handle.taker?.({ kind: 'park', id: 'jiaozhou-bay-north' })).toBe(true);
    flushSync();
    expect(choice.planning.measure.from).toBe('jiaozhou-bay-north');
    container.dispatchEvent(new MouseEvent('click', { clientX: 200, clientY: 150 }));
    expect(handle.taker?.({ kind: 'bay', id: 'jiaozhou-bay' })).toBe(true);
    flushSync();
    expect(choice.planning.measure.to).toBe('36/120');
    expect(handle.taker).toBeNull();
    expect(choice.selection.kind).toBe('none');
  });

  it('are no longer waited for after Escape', () => {
    const handle = new MapHandle();
    const onCancel = vi.fn();
    const stop = takeOnMap(handle, { onTake: vi.fn(), onCancel });
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(onCancel).toHaveBeenCalledOnce();
    stop();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(onCancel).toHaveBeenCalledOnce();
    expect(handle.taker).toBeNull();
  });

  it('of the map go by its camera: a pixel to the east is so many degrees', () => {
    const shown = { camera: { zoom: 9, lat: 36, lon: 120 }, width: 800, height: 600 };
    expect(pointAt(shown, { x: 400, y: 300 })).toBe('36/120');
    const [lat, lon] = pointAt(shown, { x: 400 + (512 * 2 ** 9) / 360, y: 300 }).split('/');
    expect([lat, lon]).toEqual(['36', '121']);
  });
});

describe('the drawing', () => {
  it('is there with the first end, and its bounds hold the circle and the other end', () => {
    expect(drawingOfMeasured(measuredAt(''))).toBeNull();
    expect(boundsOfMeasured(measuredAt(''))).toBeNull();
    const measured = measuredAt('from=36/120&to=36.5/121.5&radius=20');
    expect(drawingOfMeasured(measured)).not.toBeNull();
    const [west, south, east, north] = boundsOfMeasured(measured) ?? [0, 0, 0, 0];
    expect(haversineKm({ lat: 36, lon: west }, { lat: 36, lon: 120 })).toBeCloseTo(20, 0);
    expect(haversineKm({ lat: south, lon: 120 }, { lat: 36, lon: 120 })).toBeCloseTo(20, 0);
    expect([east, north]).toEqual([121.5, 36.5]);
  });
});
