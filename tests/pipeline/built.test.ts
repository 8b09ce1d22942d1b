// A built file is checked by itself, so that a fault of the build is seen before it is drawn.
import { PROFILE } from '#corridor';
import { describe, expect, it } from 'vitest';
import { checkBuilt } from '../../src/pipeline/check/built';
import { Defects } from '../../src/pipeline/defects';
import { fixtureNames, readFixture } from './fixtures';

const FILE = 'basemap/land-osm.geojson';
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'hole-counter-clockwise': [':6: osm-1 has a hole that runs counter-clockwise'],
  'id-twice': [':6: osm-1 stands twice'],
  'id-unlike-its-properties': [':6: osm-1 has another id in its properties'],
  'not-geojson': [
    ':1: features.osm-1.geometry.coordinates.0 should be Array but is null',
    ':1: at 0: at 0: coordinates must be an array',
  ],
  'ring-clockwise': [':6: osm-1 runs clockwise outside'],
  'ring-too-short': [
    ':1: at 0: at 0: coordinates must have at least four positions',
    ':6: osm-1 has fewer than four points',
    ':6: osm-1 runs clockwise outside',
  ],
};

function defectsOf(text: string): readonly string[] {
  const defects = new Defects('seeds');
  checkBuilt(FILE, text, PROFILE.region, defects);
  return defects.list;
}

describe('a built file', () => {
  it('has an expectation for every bad one', () =>
    expect(fixtureNames('.geojson')).toEqual(Object.keys(EXPECTED).sort()));

  it.each(Object.entries(EXPECTED))('with the defect %s is refused', (name, faults) => {
    const remedy = 'correct the seeds or the step of the build that made it';
    expect(defectsOf(readFixture(`${name}.geojson`))).toEqual(
      faults.map((fault) => `data/${FILE}${fault}; ${remedy}`),
    );
  });

  it('that was cut off is refused', () =>
    expect(defectsOf('{"type":')).toEqual([
      `data/${FILE}:1: is not readable as JSON; correct the seeds or the step of the build that made it`,
    ]));

  it('that is as it should be is let through', () => {
    const ring = '[[120,36],[120.1,36],[120.1,36.1],[120,36]]';
    const text = `{"type":"FeatureCollection","features":[{"type":"Feature","id":"a","properties":{"id":"a","kind":"land"},"geometry":{"type":"Polygon","coordinates":[${ring}]}}]}`;
    expect(defectsOf(text)).toEqual([]);
  });
});
