// @vitest-environment happy-dom
// The distance on screen: with its ± and its sources, or why there is none; and the drawing of it.
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../../src/domain/ids';
import {
  boundsOfMeasured,
  drawingOfMeasured,
} from '../../../../src/ui/workbench/measure/measured-drawing';
import { haversineKm } from '../../../domain/analysis/naive-circle';
import { all, one, textOf } from '../../list/panel';
import { measuredAt, showTab } from './measure-tab';

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
    // Of the distance, and of places around it.
    expect(textOf(tab).match(/The ± exceeds the distance/g)).toHaveLength(2);
    const far = showTab('lang=en&from=blue-silicon-valley&to=airport').tab;
    expect(textOf(far).match(/The ± exceeds the distance/g)).toHaveLength(1);
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
