// @vitest-environment happy-dom
// The state: what choices do to each other, and what follows from them.
import { describe, expect, it } from 'vitest';
import { decode, vocabularyOf } from '../../src/state/codec';
import { CorridorState } from '../../src/state/corridor-state.svelte';
import { smallCorridor } from '../fixtures/domain/corridor';
import { ofQingdao } from '../fixtures/of-qingdao';

const camera = { zoom: 9.5, lat: 36.2, lon: 120.3 };

function stateAt(address = ''): CorridorState {
  const corridor = smallCorridor();
  return new CorridorState(corridor, decode(address, vocabularyOf(corridor)).state);
}

describe('the state', () => {
  ofQingdao('starts as the address says', () => {
    const state = stateAt('?lang=en&bay=jiaozhou-bay&role=focus&at=9.5/36.2/120.3');
    expect(state.lang).toBe('en');
    expect(state.selection).toEqual({ kind: 'bay', id: 'jiaozhou-bay' });
    expect(state.filter.roles).toEqual(['focus']);
    expect(state.camera).toEqual(camera);
  });

  it('selects one thing at a time, and forgets the camera when it does', () => {
    const state = stateAt('?at=9.5/36.2/120.3');
    state.selectPark('shinan-software-park');
    expect(state.selection).toEqual({ kind: 'park', id: 'shinan-software-park' });
    expect(state.camera).toBeNull();
    state.setCamera(camera);
    state.selectPlatform('langu');
    expect(state.selection).toEqual({ kind: 'platform', id: 'langu' });
    expect(state.camera).toBeNull();
    state.setCamera(camera);
    state.clearSelection();
    expect(state.selection).toEqual({ kind: 'none' });
    expect(state.camera).toBeNull();
  });

  it('is not changed by ids that do not exist', () => {
    const state = stateAt('?park=shinan-software-park&at=9.5/36.2/120.3');
    const before = state.url;
    state.selectPark('atlantis');
    state.selectBay('__proto__');
    state.selectPlatform('constructor');
    state.toggleIndustry('alchemy');
    state.toggle('district', 'toString');
    expect(state.url).toEqual(before);
  });

  it('dims the parks that the filter leaves out, and none without a filter', () => {
    const state = stateAt();
    expect(state.filtering).toBe(false);
    expect(state.dimmed.size).toBe(0);
    state.toggleIndustry('marine-economy');
    expect(state.filtering).toBe(true);
    expect([...state.matching]).toEqual(['marine-innovation-belt', 'shinan-software-park']);
    expect([...state.dimmed]).toEqual([
      'high-tech-industrial-park',
      'jiaozhou-bay-north',
      'future-tech-park',
    ]);
    state.toggleIndustry('marine-economy');
    expect(state.filtering).toBe(false);
    expect(state.dimmed.size).toBe(0);
  });

  it('turns a group on as a whole, and off only when it was on as a whole', () => {
    const state = stateAt('?industry=biomedicine,electronic-information');
    state.toggleGroup('information');
    expect(state.filter.industries).toEqual([
      'artificial-intelligence',
      'biomedicine',
      'electronic-information',
      'next-generation-it',
    ]);
    state.toggleGroup('information');
    expect(state.filter.industries).toEqual(['biomedicine']);
  });

  it('keeps one order of values whatever the order of the clicks', () => {
    const one = stateAt();
    one.toggle('role', 'strength');
    one.toggle('role', 'focus');
    one.toggle('district', 'shinan');
    one.toggle('district', 'jimo');
    one.toggle('basis', 'derived');
    one.toggle('basis', 'stated');
    const other = stateAt('?role=focus,strength&district=jimo,shinan&basis=stated,derived');
    expect(one.url).toEqual(other.url);
    one.toggle('role', 'focus');
    one.toggle('district', 'jimo');
    one.toggle('basis', 'stated');
    expect(one.filter).toMatchObject({
      roles: ['strength'],
      districts: ['shinan'],
      bases: ['derived'],
    });
  });

  ofQingdao('counts again after each choice', () => {
    const state = stateAt();
    expect(state.counts.roles.get('segment')).toBe(1);
    expect(state.counts.groups.get('future')).toBe(0);
    state.toggle('district', 'shinan');
    expect(state.counts.roles.get('segment')).toBe(0);
  });

  it('explains why nothing matches, and drops what is in the way', () => {
    const state = stateAt();
    state.toggleIndustry('biomedicine');
    state.toggleIndustry('electronic-information');
    state.setMatch('all');
    const [relief] = state.emptyReason?.reliefs ?? [];
    expect(relief).toEqual({ facet: 'match', value: 'any', parks: 3 });
    if (relief) state.drop(relief);
    expect(state.filter.match).toBe('any');
    expect(state.emptyReason).toBeNull();
    state.clearFilter();
    expect(state.filtering).toBe(false);
    expect(state.matching.size).toBe(5);
  });

  ofQingdao('holds a camera as an address can carry it', () => {
    const state = stateAt();
    state.setCamera({ zoom: 6.2, lat: 36.123456, lon: 130 });
    expect(state.camera).toEqual({ zoom: 7, lat: 36.1235, lon: 122.4 });
    state.setCamera({ zoom: Number.NaN, lat: 36, lon: 120 });
    expect(state.camera).toEqual({ zoom: 7, lat: 36.1235, lon: 122.4 });
    state.setCamera(null);
    expect(state.camera).toBeNull();
  });

  it('keeps selection and filter when the language changes', () => {
    const state = stateAt('?park=shinan-software-park&industry=biomedicine&at=9.5/36.2/120.3');
    const before = state.url;
    state.setLang('en');
    expect(state.url).toEqual({ ...before, lang: 'en' });
  });
});
