import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { boundsOfTarget, cameraOfTarget } from '../../src/map/camera';
import { parkSources } from '../../src/map/gl/park-sources';
import { corridorScene } from '../fixtures/scene';
import { ofQingdao } from '../fixtures/of-qingdao';

const scene = corridorScene();
const parks = parkSources(scene);

describe('the scene of the corridor', () => {
  ofQingdao('hangs eleven pearls of nine located parks, and none of the unlocated one', () => {
    expect(scene.pearls).toHaveLength(11);
    expect(new Set(scene.pearls.map(({ park }) => park)).size).toBe(9);
    expect(scene.pearls.some(({ park }) => park === 'future-tech-park')).toBe(false);
  });

  ofQingdao('ties each pearl, and ends each tie in a knot', () => {
    for (const level of scene.levels.keys()) {
      const isSeen = ({ properties }: Feature): boolean => properties?.['level'] === level;
      expect(parks.ties.features.filter(isSeen)).toHaveLength(11);
      expect(parks.knots.features.filter(isSeen)).toHaveLength(11);
    }
  });

  it('draws each ± as a circle of that radius', () => {
    const halo = parks.halos.features[0];
    const pearl = scene.pearls[0];
    const ring = halo?.geometry.coordinates[0] ?? [];
    const north = Math.max(...ring.map(([, lat]) => lat ?? 0));
    expect((north - (pearl?.site.lat ?? 0)) * 111.2).toBeCloseTo(pearl?.site.uncertaintyKm ?? 0, 1);
  });

  ofQingdao('joins the three sites of the belt with one thread', () => {
    const [thread, ...others] = parks.thread.features;
    expect(others).toEqual([]);
    expect(thread?.properties).toEqual({ park: 'marine-innovation-belt' });
    expect(thread?.geometry.coordinates).toHaveLength(3);
  });

  it('bounds the string and every pearl', () => {
    const [west, south, east, north] = scene.bounds;
    for (const { site } of scene.pearls) {
      expect(site.lon).toBeGreaterThanOrEqual(west);
      expect(site.lon).toBeLessThanOrEqual(east);
      expect(site.lat).toBeGreaterThanOrEqual(south);
      expect(site.lat).toBeLessThanOrEqual(north);
    }
  });
});

describe('the camera', () => {
  const size = { width: 1440, height: 900 };
  const padding = { top: 40, right: 60, bottom: 60, left: 420 };

  it('has nowhere to go for an unlocated park or an unknown id', () => {
    expect(boundsOfTarget(scene, { kind: 'park', id: 'future-tech-park' })).toBeNull();
    expect(boundsOfTarget(scene, { kind: 'platform', id: 'heima-accelerator' })).toBeNull();
    expect(boundsOfTarget(scene, { kind: 'bay', id: 'no-bay' })).toBeNull();
    expect(cameraOfTarget(scene, { kind: 'park', id: 'future-tech-park' }, size, padding)).toEqual(
      cameraOfTarget(scene, null, size, padding),
    );
  });

  ofQingdao('takes in all three sites of the belt', () => {
    const bounds = boundsOfTarget(scene, { kind: 'park', id: 'marine-innovation-belt' });
    expect(bounds?.[1]).toBeLessThan(36.1461);
    expect(bounds?.[3]).toBeGreaterThan(36.3533);
  });

  ofQingdao('comes closer to a sharp position than to a vague one', () => {
    const sharp = cameraOfTarget(
      scene,
      { kind: 'park', id: 'shinan-software-park' },
      size,
      padding,
    );
    const vague = cameraOfTarget(
      scene,
      { kind: 'park', id: 'jiaonan-new-tech-zone' },
      size,
      padding,
    );
    expect(sharp.zoom).toBeGreaterThan(vague.zoom + 1);
  });
});
