// Corridors of any kind for properties: some parks with some terms, located or not, on no bay, one or two.
import fc from 'fast-check';
import type { Corridor } from '../../../src/domain/corridor';
import { ROLES } from '../../../src/domain/ids';
import { BAY_IDS, PARK_IDS } from '../../fixtures/ids';
import { parseCorridor } from '../../../src/domain/parse-corridor';
import { corridorTexts, joined, smallCorridor } from '../../fixtures/domain/corridor';
import { parkFeature, type ParkRow, type TermRow } from '../../fixtures/domain/parks';
import { both, collection, site } from '../../fixtures/domain/places';

const SMALL = smallCorridor();
const INDUSTRIES = ['next-generation-it', 'marine-economy', 'biomedicine', 'hydrogen'] as const;

/** A term leads to the same industries on the same basis wherever it stands, as in the taxonomy. */
type Lead = readonly [id: string, basis: 'stated' | 'derived'];
const anyLeads = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(...INDUSTRIES),
      fc.constantFrom('stated' as const, 'derived' as const),
    ),
    { selector: ([id]) => id, minLength: 1, maxLength: 2 },
  )
  .map((leads): readonly Lead[] => leads);

const anySite = fc
  .record({
    lon: fc.integer({ min: 11950, max: 12100 }),
    lat: fc.integer({ min: 3550, max: 3700 }),
    uncertaintyKm: fc.integer({ min: 1, max: 80 }),
  })
  .map(({ lon, lat, uncertaintyKm }) => site('any', lon / 100, lat / 100, uncertaintyKm / 10));

const anyPark = fc.record({
  terms: fc.uniqueArray(fc.tuple(fc.nat(5), fc.constantFrom(...ROLES)), {
    selector: ([term]) => term,
    minLength: 1,
    maxLength: 4,
  }),
  sites: fc.array(anySite, { maxLength: 2 }),
  bays: fc.subarray([...BAY_IDS], { maxLength: 2 }),
});

export const anyCorridor: fc.Arbitrary<Corridor> = fc
  .tuple(
    fc.array(anyLeads, { minLength: 6, maxLength: 6 }),
    fc.array(anyPark, { minLength: 2, maxLength: 5 }),
  )
  .map(([leads, parks]) => {
    const rows = parks.map(({ terms, sites, bays }, position): ParkRow => {
      const id = PARK_IDS[position] ?? 'park';
      return {
        id,
        zh: id,
        en: id,
        districts: [],
        bays: sites.length > 0 ? bays : [],
        sites,
        terms: terms.map(([term, role]): TermRow => [`项${term}`, role, ...(leads[term] ?? [])]),
      };
    });
    const mappings = leads.flatMap((lead, term) =>
      lead.map(([industry, basis]) => ({
        term: `项${term}`,
        industry,
        basis,
        method: both('法', 'Method'),
      })),
    );
    const texts = corridorTexts({
      parks: JSON.stringify(collection(rows.map((row, order) => parkFeature(row, order + 1)))),
      industries: JSON.stringify({ ...SMALL.taxonomy, mappings }),
    });
    return parseCorridor(joined(texts));
  });
