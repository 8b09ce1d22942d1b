// The marks of the real data: one for every located site and for nothing else, calm far out, told apart near by.
import { describe, expect, it } from 'vitest';
import { SHOWABLE } from '../../fixtures/ids';
import { drawMarkersOver, tierOf, type PlaceMarker } from '../../../src/map/markers';
import { LANGS } from '../../../src/domain/ids';
import { mapLabels } from '../../../src/map/svg/labels';
import { markerLabels } from '../../../src/map/markers/marker-labels';
import { markerPositionsAt } from '../../../src/map/markers/marker-positions';
import type { Box } from '../../../src/map/contract';
import { project } from '../../../src/map/mercator';
import { toMarkup, node } from '../../../src/map/svg/node';
import { markerOf, markersOfLayers } from '../../../src/ui/document/layers/place-markers';
import { sceneOf } from '../../../src/ui/map/scene-of';
import { corridorFixture } from '../../fixtures/corridor';
import { planFixture } from '../../fixtures/plan';
import { ofQingdao } from '../../fixtures/of-qingdao';

const corridor = corridorFixture();
const plan = planFixture();
const scene = sceneOf(corridor);
const all = markersOfLayers(corridor, plan, SHOWABLE);

const markup = (marks: readonly PlaceMarker[], zoom: number, selected: PlaceMarker | null = null) =>
  drawMarkersOver(marks, scene, { lang: 'en', selected: selected?.target ?? null }, zoom)
    .flatMap((group) =>
      group.marks.map(({ children }) => toMarkup(node('g', group.attributes, children))),
    )
    .join('');

describe('marks of places', () => {
  it('are one for each located site, at its own position', () => {
    const sites = [
      ...corridor.platforms.flatMap(({ site }) => (site ? [site] : [])),
      ...plan.bodies.flatMap((body) => body.sites),
    ];
    const at = (row: { id: string; lon: number; lat: number }) => `${row.id} ${row.lon} ${row.lat}`;
    expect(all.map(({ site }) => at(site)).sort()).toEqual(sites.map(at).sort());
  });

  ofQingdao('are gathered where the whole corridor is seen, and every one is in one group', () => {
    const spots = markerPositionsAt(all, scene, 'zh', 9.6);
    expect(spots.length).toBeLessThan(all.length);
    expect(spots.flatMap(({ marks }) => marks)).toHaveLength(all.length);
  });

  it('never cover a pearl or each other near by', () => {
    const spots = markerPositionsAt(all, scene, 'zh', 11);
    expect(spots).toHaveLength(all.length);
    const places = spots.map(({ lon, lat, offset, r }) => {
      const home = project(lon, lat, 11);
      return { x: home.x + offset.x, y: home.y + offset.y, r };
    });
    places.forEach((a, i) => {
      for (const b of places.slice(0, i))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.r + b.r);
    });
  });

  it('lead back to their own point where they were moved from it', () => {
    const moved = markerPositionsAt(all, scene, 'en', 11).filter(
      ({ offset, r, from }) => Math.hypot(offset.x, offset.y) > r + from,
    );
    expect(moved.length).toBeGreaterThan(0);
    const leaders = markup(all, 11).match(/opacity="0.75"/g) ?? [];
    expect(leaders).toHaveLength(moved.length);
  });

  ofQingdao('look as sharp as their position is known', () => {
    expect(tierOf({ precision: 'building' })).toBe('sharp');
    expect(tierOf({ precision: 'township' })).toBe('vague');
    expect(tierOf({ precision: 'district' })).toBe('district');
    const vague = all.filter(({ site }) => tierOf(site) === 'vague' || tierOf(site) === 'district');
    expect(markup(vague, 11).match(/<rect[^>]*stroke-dasharray/g)).toHaveLength(vague.length);
    const sharp = all.filter(({ site }) => tierOf(site) === 'sharp');
    expect(markup(sharp, 11)).not.toMatch(/<rect[^>]*stroke-dasharray/);
  });

  ofQingdao('say their name when selected, at any zoom, with the ± of a vague one', () => {
    const [base] = markerOf(corridor, plan, { kind: 'place', id: 'nat-deepsea-base' });
    if (!base) throw new Error('the deep sea base has no mark');
    expect(markup([base], 10.5)).not.toContain(base.name.en);
    expect(markup([base], 10.5, base)).toContain('± 3 km');
  });

  ofQingdao('of transport are a ring around what the map has drawn already', () => {
    const marks = markerOf(corridor, plan, { kind: 'place', id: 'airport' });
    expect(marks.map(({ layer }) => layer)).toEqual([null]);
    const [airport = null] = marks;
    expect(markup(marks, 10, airport)).toContain('var(--selected)');
    expect(markup(marks, 10)).toBe('');
  });

  it('are none for what is not located', () => {
    expect(markerOf(corridor, plan, { kind: 'place', id: 'marine-met' })).toEqual([]);
  });

  ofQingdao.each(LANGS)('are not named where a bead at the same place is (%s)', (lang) => {
    const beads = scene.pearls.filter(({ bead }) => bead);
    const same = all.filter(({ site }) => beads.some((bead) => bead.site.id === site.id));
    expect(same.length).toBeGreaterThan(1);
    for (const zoom of [10, 10.6, 11.2, 11.8]) {
      const spots = markerPositionsAt(all, scene, lang, zoom);
      const written = mapLabels(scene, lang, zoom);
      const named = markerLabels(spots, scene, lang, zoom, null, null).map(({ key }) => key);
      for (const { key, site } of same) {
        const bead = beads.find((one) => one.site.id === site.id);
        const isWritten = written.some(({ label }) => label.key === `park/${bead?.id}`);
        if (isWritten) expect(named, `${key} at ${zoom}`).not.toContain(key);
      }
    }
  });

  it('stand a target apart where the whole corridor is seen', () => {
    for (const zoom of [8.5, 9.4, 10.2]) {
      const places = markerPositionsAt(all, scene, 'zh', zoom).map(({ lon, lat }) =>
        project(lon, lat, zoom),
      );
      places.forEach((a, i) => {
        for (const b of places.slice(0, i))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(24);
      });
    }
  });

  it('are named beside what lies over the map, and the chosen one in any case', () => {
    const zoom = 11.5;
    const spots = markerPositionsAt(all, scene, 'en', zoom);
    const names = (over: readonly Box[], chosen: PlaceMarker | null = null) =>
      markerLabels(spots, scene, 'en', zoom, chosen?.target ?? null, null, over);
    const [first] = names([]);
    const chosen = all.find(({ key }) => key === first?.key) ?? null;
    expect(chosen).not.toBeNull();
    const everything = [{ left: 0, top: 0, right: 1e6, bottom: 1e6 }];
    expect(names(everything)).toEqual([]);
    const own = all.filter(({ target }) => target.id === chosen?.target.id).map(({ key }) => key);
    expect(names(everything, chosen).map(({ key }) => key)).toEqual(own);
  });
});
