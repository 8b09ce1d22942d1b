// The reader's own position as it is drawn: its ± to scale at any zoom and latitude, its name in either language.
import { expect, it } from 'vitest';
import { LANGS } from '../../../src/domain/ids';
import { OWN_NAME } from '../../../src/domain/own-position';
import { ownPositionGroups } from '../../../src/map/drawings/own-position';
import { project } from '../../../src/map/mercator';
import { node, toMarkup } from '../../../src/map/svg/node';
import { sceneOf } from '../../../src/ui/map/scene-of';
import { haversineKm } from '../../domain/analysis/naive-circle';
import { corridorFixture } from '../../fixtures/corridor';

const scene = sceneOf(corridorFixture());

it.each([
  [36, 9],
  [36, 11.5],
  [50, 14],
])('is as wide as its ± at latitude %s and zoom %s', (lat, zoom) => {
  const [group] = ownPositionGroups({ lon: 120, lat, accuracyKm: 3 })(scene, 'en', zoom);
  const [rim] = group?.marks[0]?.children ?? [];
  const degree = haversineKm({ lon: 120, lat }, { lon: 121, lat });
  const px = project(120 + 3 / degree, lat, zoom).x - project(120, lat, zoom).x;
  // Web Mercator has a larger sphere, by a thousandth.
  expect(Number(rim?.attributes['r']) / px).toBeCloseTo(1, 2);
});

it.each(LANGS)('is named in %s', (lang) => {
  const groups = ownPositionGroups({ lon: 120, lat: 36, accuracyKm: 0 })(scene, lang, 10);
  const marks = groups.flatMap((group) => group.marks);
  expect(marks).toHaveLength(1);
  expect(toMarkup(node('g', {}, marks[0]?.children ?? []))).toContain(`>${OWN_NAME[lang]}<`);
});
