// Straight lines from a park: great-circle kilometres, with the ± of both ends.
import { describe, expect, it } from 'vitest';
import { parseCorridor } from '../../src/domain/parse-corridor';
import { distancesFrom, type Distance } from '../../src/domain/distance';
import { corridorTexts, joined } from '../fixtures/domain/corridor';
import { collection, metroFeature, site, transportFeature } from '../fixtures/domain/places';

const transport = JSON.stringify(
  collection([
    transportFeature('station', site('far-station', 121, 37, 0.2)),
    transportFeature('station', site('near-station', 120.47, 36.14, 0.3)),
    transportFeature('port', site('port', 120.6, 36.3, 1)),
    transportFeature('airport', site('airport', 120.475, 37.132, 0.5)),
  ]),
);
const corridor = parseCorridor(joined(corridorTexts({ transport })));

function distancesOf(id: string): readonly Distance[] {
  const park = corridor.park(id);
  return park ? distancesFrom(corridor, park) : [];
}

describe('the distances of a park', () => {
  it('are to the airport, the port and the nearest station, in this order', () => {
    const places = distancesOf('high-tech-industrial-park').map(({ place }) => place.id);
    expect(places).toEqual(['airport', 'port', 'near-station']);
  });

  it('are to the railway or to the metro, whichever is nearer, and say which way it is', () => {
    const metro = JSON.stringify(
      collection([
        metroFeature(site('nearer-metro', 120.474, 36.133, 0.3), '11'),
        metroFeature(site('far-metro', 120.9, 36.9, 0.3), '4'),
      ]),
    );
    const both = parseCorridor(joined(corridorTexts({ transport, metro })));
    const [park] = both.parks.filter(({ id }) => id === 'high-tech-industrial-park');
    const distances = park ? distancesFrom(both, park) : [];
    expect(distances.map(({ way, place }) => [way, place.kind, place.id])).toEqual([
      ['airport', 'airport', 'airport'],
      ['port', 'port', 'port'],
      ['rail', 'metro', 'nearer-metro'],
    ]);
    const belt = both.park('marine-innovation-belt');
    const far = belt ? distancesFrom(both, { ...belt, sites: belt.sites.slice(-1) }) : [];
    expect(far.at(-1)?.place.kind).toBe('station');
  });

  it('are great-circle kilometres, with both uncertainties added', () => {
    const [airport, port] = distancesOf('high-tech-industrial-park');
    // The airport is one degree due north: 6371.0088 km × π / 180.
    expect(airport?.km).toBeCloseTo(111.2, 5);
    expect(airport?.plusMinusKm).toBeCloseTo(2.5, 5);
    const north = 0.168 * 111.195;
    const east = 0.125 * 111.195 * Math.cos((36.216 * Math.PI) / 180);
    expect(port?.km).toBeCloseTo(Math.hypot(north, east), 1);
    expect(port?.plusMinusKm).toBeCloseTo(3, 5);
  });

  it('start from the nearest of several sites, and say from which', () => {
    const distances = distancesOf('marine-innovation-belt');
    expect(distances.map(({ from }) => from.id)).toEqual([
      'langu',
      'langu',
      'intl-innovation-park',
    ]);
    expect(distances[2]?.plusMinusKm).toBeCloseTo(0.6, 5);
  });

  it('are none for a park that is not located', () => {
    expect(distancesOf('future-tech-park')).toEqual([]);
  });
});
