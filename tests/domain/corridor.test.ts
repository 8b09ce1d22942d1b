// The corridor is parsed once, refuses what is not its contract in a sentence, and answers what stands where.
import { PROFILE } from '#corridor';
import { describe, expect, it } from 'vitest';
import { CONTRACT, DataError, readCorridor } from '../../src/domain/corridor';
import { parseCorridor } from '../../src/domain/parse-corridor';
import { readDataSet } from '../../src/pipeline/data-set';
import { corridorTexts, joined, smallCorridor } from '../fixtures/domain/corridor';
import { ofQingdao } from '../fixtures/of-qingdao';

const corridor = smallCorridor();
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('the corridor', () => {
  it('finds things by id, and nothing for ids that are not there', () => {
    expect(corridor.park('shinan-software-park')?.name.zh).toBe('市南软件园');
    expect(corridor.bay('aoshan-bay')?.name.en).toBe('Aoshan Bay');
    expect(corridor.platform('langu')?.parks[0]?.park).toBe('marine-innovation-belt');
    expect(corridor.industry('hydrogen')?.group).toBe('future');
    expect(corridor.district('laoshan')).toMatchObject({ lon: 120.4, lat: 36 });
    expect(corridor.source('S1')?.cite.en).toBe('A source');
    for (const id of ['', 'atlantis', '__proto__', 'constructor'])
      expect(corridor.park(id)).toBeUndefined();
  });

  it('tells which terms of which parks carry an industry, in corridor order', () => {
    const carriers = corridor.carriers('biomedicine').map(({ park, use }) => [park, use.term.zh]);
    expect(carriers).toEqual([
      ['high-tech-industrial-park', '生物医药'],
      ['jiaozhou-bay-north', '医药医疗'],
      ['jiaozhou-bay-north', '创新药物'],
    ]);
    expect(corridor.carriers('new-energy-vehicles')).toEqual([]);
  });

  it('tells the basis on which a term leads to an industry', () => {
    expect(corridor.mapping('医药医疗', 'biomedicine')?.basis).toBe('derived');
    expect(corridor.mapping('生物医药', 'biomedicine')?.basis).toBe('stated');
    expect(corridor.mapping('医药医疗', 'marine-economy')).toBeUndefined();
  });

  ofQingdao("gives the groups of a park's ring in ring order, from terms of every role", () => {
    expect(corridor.groupsOf('shinan-software-park')).toEqual(['information', 'marine']);
    expect(corridor.groupsOf('jiaozhou-bay-north')).toEqual(['information', 'health']);
  });

  it('lists a park under its first bay, and relates it to all of its bays', () => {
    expect(idsOf(corridor.parksUnder('aoshan-bay'))).toEqual(['marine-innovation-belt']);
    expect(idsOf(corridor.parksUnder('jiaozhou-bay'))).not.toContain('marine-innovation-belt');
    expect(idsOf(corridor.parksOnBay('aoshan-bay'))).toEqual(['marine-innovation-belt']);
    expect(idsOf(corridor.parksOnBay('jiaozhou-bay'))).toContain('marine-innovation-belt');
    expect(idsOf(corridor.parksUnder(null))).toEqual(['future-tech-park']);
  });
});

describe('bad data', () => {
  const refusal = (exchanged: Parameters<typeof corridorTexts>[0]) => () =>
    parseCorridor(joined(corridorTexts(exchanged)));

  it('is refused where it is not JSON', () => {
    expect(refusal({ bays: '{' })).toThrow(DataError);
    expect(refusal({ bays: '{' })).toThrow('the data of the corridor are not JSON');
  });

  it('is refused with the file and the place where it breaks the contract', () => {
    const parks = corridorTexts().parks.replace('"focus"', '"hobby"');
    expect(refusal({ parks })).toThrow(
      /^data file parks, at features\.0\.properties\.industries\.0\.role: .*hobby/,
    );
  });

  it('is refused where a language is missing', () => {
    const districts = corridorTexts().districts.replace('"en":"Shinan"', '"en":""');
    expect(refusal({ districts })).toThrow('data file districts, at features.0.properties.name.en');
  });
});

describe('the data as the page gets them', () => {
  ofQingdao('are read without being parsed again, and are all there', () => {
    const read = readCorridor(readDataSet(), PROFILE);
    expect(read.parks).toHaveLength(10);
  });

  ofQingdao.each([
    [{ id: 'river', edition: PROFILE.edition }],
    [{ id: PROFILE.id, edition: '2026' }],
  ])('are refused by the map of %o', (own) => {
    expect(() => readCorridor(readDataSet(), own)).toThrow(
      `the data are of qingdao-bay-corridor (2021), but this is the map of ${own.id} (${own.edition})`,
    );
  });

  it.each([
    ['cut off', readDataSet().slice(0, 5000)],
    ['a page instead', '<!doctype html><title>404</title>'],
    ['empty', ''],
  ])('are refused when they are %s', (_defect, text) => {
    expect(() => readCorridor(text, PROFILE)).toThrow('the data of the corridor are not JSON');
  });

  it.each(['null', '[]', '{}', '{"contract":"corridor-1"}'])('are refused as %s', (text) => {
    expect(() => readCorridor(text, PROFILE)).toThrow(
      `the data of the corridor are not of ${CONTRACT}`,
    );
  });
});
