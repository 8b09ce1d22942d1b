// Bay and kind of platform as facets: counts that a reader can check by hand.
import { describe, expect, it } from 'vitest';
import { explainEmpty, facetCounts, matchingParks, NO_FILTER } from '../../src/domain/facets';
import { platformKind } from '../../src/domain/platform-kind';
import { corridorFixture } from '../fixtures/corridor';
import { ofQingdao } from '../fixtures/of-qingdao';

describe('the planner’s filter', () => {
  const real = corridorFixture();

  ofQingdao('finds the parks with biomedicine that have a platform', () => {
    const chosen = { ...NO_FILTER, industries: ['biomedicine'], platforms: ['any'] as const };
    expect([...matchingParks(real, chosen)]).toEqual([
      'blue-silicon-valley',
      'high-tech-industrial-park',
    ]);
    const counts = facetCounts(real, { ...NO_FILTER, industries: ['biomedicine'] });
    expect(Object.fromEntries(counts.platforms)).toEqual({
      any: 2,
      grounds: 2,
      base: 1,
      institute: 1,
      centre: 0,
      other: 0,
      none: 2,
    });
    expect(Object.fromEntries(counts.bays)).toEqual({
      'aoshan-bay': 1,
      'jiaozhou-bay': 3,
      'lingshan-bay': 0,
    });
  });

  ofQingdao('says which bay to drop to get how many', () => {
    const chosen = { ...NO_FILTER, industries: ['rail-transit'], bays: ['lingshan-bay'] };
    const reason = explainEmpty(real, chosen);
    expect(reason?.reliefs).toEqual([
      { facet: 'bay', value: 'lingshan-bay', parks: 2 },
      { facet: 'industry', value: 'rail-transit', parks: 1 },
    ]);
  });

  it.each([
    ['山东产业技术研究院（青岛）', 'institute'],
    ['国家高速列车技术创新中心', 'centre'],
    ['哈尔滨工程大学青岛创新基地', 'base'],
    ['李沧院士港', 'grounds'],
    ['海洋试点国家实验室', 'institute'],
    ['孵化器', 'other'],
  ])('reads %s as %s', (name, kind) => expect(platformKind(name)).toBe(kind));
});
