// @vitest-environment happy-dom
// The printed sheets: complete, in the chosen language, each fact with what it rests on.
import { describe, expect, it } from 'vitest';
import { distancesFrom } from '../../../src/domain/distance';
import { LANGS, ROLES } from '../../../src/domain/ids';
import { formatKm, formatPlusMinus } from '../../../src/domain/kilometres';
import { node } from '../../../src/map/svg/node';
import { decode, vocabularyOf } from '../../../src/state/codec';
import { CorridorState } from '../../../src/state/corridor-state.svelte';
import { CARD } from '../../../src/ui/card/card-messages';
import { briefOf } from '../../../src/ui/print/brief';
import PrintSheet from '../../../src/ui/print/PrintSheet.svelte';
import { sheetOf } from '../../../src/ui/print/sheet-of';
import { corridorFixture } from '../../fixtures/corridor';
import { all, one, show, textOf } from '../list/panel';
import { ofQingdao } from '../../fixtures/of-qingdao';

const CORRIDOR = corridorFixture();

function sheet(address: string, publicUrl = ''): Element {
  const corridor = corridorFixture();
  Object.assign(corridor, { site: { ...corridor.site, publicUrl } });
  const state = new CorridorState(corridor, decode(address, vocabularyOf(corridor)).state);
  const map = (width: number, height: number) => node('svg', { class: 'a-map', width, height });
  const date = new Date(2026, 0, 9);
  return show(PrintSheet, {
    state,
    sheet: sheetOf(state),
    workbench: null,
    map,
    date,
  });
}

describe.each(LANGS)('the corridor sheet (%s)', (lang) => {
  ofQingdao(
    'has the map, the line, and the ten parks in corridor order with their terms and ±',
    () => {
      const paper = sheet(`?lang=${lang}`);
      expect(all(paper, '.a-map')).toHaveLength(1);
      const rows = all(paper, 'tbody tr').map(textOf);
      expect(rows).toHaveLength(10);
      CORRIDOR.parks.forEach((park, i) => {
        const row = rows[i] ?? '';
        expect(row).toContain(park.name[lang]);
        for (const { term } of park.industries) expect(row).toContain(term[lang]);
        for (const { uncertaintyKm } of park.sites)
          expect(row).toContain(formatPlusMinus(uncertaintyKm));
      });
    },
  );

  ofQingdao('says in words what is filtered, and which parks do not match', () => {
    const paper = sheet(`?lang=${lang}&industry=biomedicine,marine-information&match=all`);
    const told = textOf(one(paper, '.filter'));
    for (const id of ['biomedicine', 'marine-information'])
      expect(told).toContain(CORRIDOR.industry(id)?.name[lang]);
    expect(all(paper, 'tr.out').length).toBeGreaterThan(0);
    expect(all(sheet(`?lang=${lang}`), '.filter')).toHaveLength(0);
  });
});

describe.each(LANGS)('the brief (%s)', (lang) => {
  it.each(CORRIDOR.parks.map(({ id }) => id))('of %s holds all that is known', (id) => {
    const paper = textOf(sheet(`?lang=${lang}&park=${id}`));
    const park = CORRIDOR.park(id);
    if (!park) throw new Error(`there is no ${id}`);
    for (const { term } of park.industries) expect(paper).toContain(term[lang]);
    for (const { term } of park.platforms) expect(paper).toContain(term[lang]);
    for (const { uncertaintyKm } of park.sites)
      expect(paper).toContain(formatPlusMinus(uncertaintyKm));
    for (const { km, plusMinusKm } of distancesFrom(CORRIDOR, park))
      expect(paper).toContain(`${formatKm(km)} ${formatPlusMinus(plusMinusKm)}`);
    const { sources, parts } = briefOf(CORRIDOR, park, lang);
    expect(new Set(sources).size).toBe(sources.length);
    for (const source of sources) expect(paper).toContain(source.replace(/\s+/g, ' ').trim());
    const cited = parts.flatMap(({ lines }) =>
      lines.flatMap(({ note }) => note.match(/\[\d+\]/g) ?? []),
    );
    expect(new Set(cited).size).toBe(sources.length);
  });
});

describe.each(LANGS)('the order of the brief (%s)', (lang) => {
  it.each(CORRIDOR.parks.map((park) => [park.id, park] as const))('of %s', (_, park) => {
    const words = CARD[lang];
    const roles = ROLES.filter((role) => park.industries.some((use) => use.role === role));
    const isPlaced = park.sites.length > 0;
    const { parts } = briefOf(CORRIDOR, park, lang);
    // What follows a title in brackets says whose words or figures they are.
    expect(parts.map(({ title }) => title.replace(/ \(.*\)$/, ''))).toEqual([
      words.ambition,
      ...roles.map((role) => words.roles[role]),
      words.platforms,
      words.position,
      ...(isPlaced ? [words.distances] : []),
      words.areas,
      words.operator,
      words.website,
      words.established,
      words.aboutEntry,
    ]);
    expect(parts.at(-1)?.lines[0]?.text).toContain(String(park.clause.item));
  });
});

describe('the way back', () => {
  ofQingdao('is the path of the state where the map has no address, and no code', () => {
    const paper = sheet('?park=future-tech-park');
    expect(textOf(one(paper, '.address'))).toBe('/?park=future-tech-park');
    expect(all(paper, '.qr')).toHaveLength(0);
    expect(textOf(paper)).toContain('2026-01-09');
  });

  ofQingdao('is a code and the address where it has one', () => {
    const paper = sheet('?park=future-tech-park', 'https://example.org/corridor');
    expect(all(paper, '.qr svg')).toHaveLength(1);
    expect(textOf(one(paper, '.address'))).toBe(
      'https://example.org/corridor/?park=future-tech-park',
    );
  });
});
