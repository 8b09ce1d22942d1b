// @vitest-environment happy-dom
// The years on cards: each fact of another source says its own, what is long ago is marked, and the card says the oldest.
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/domain/ids';
import { SOURCE_MARK } from '../../../src/ui/shared/basis-messages';
import { all, CORRIDOR, one, showPanel, textOf } from '../list/panel';

const CARDS = [
  ...CORRIDOR.parks.map(({ id }) => `park=${id}`),
  ...CORRIDOR.bays.map(({ properties: { id } }) => `bay=${id}`),
  ...CORRIDOR.platforms.map(({ id }) => `platform=${id}`),
];

describe.each(LANGS)('the card of (%s)', (lang) => {
  it.each(CARDS)(
    '%s says the year of every fact of another source, and the oldest of them',
    (query) => {
      const card = one(showPanel(`?lang=${lang}&${query}`).panel, 'aside');
      const { yearUnknown, old } = SOURCE_MARK[lang];
      const said = all(card, '.source-note .sourced').map(
        (mark) => textOf(mark).split(' · ')[1] ?? '',
      );
      for (const words of said.filter((each) => each !== yearUnknown)) {
        const year = /\d{4}/.exec(words)?.[0] ?? '';
        const isOld = Number(year) < Number(CORRIDOR.asOf.slice(0, 4)) - 5;
        expect(words.endsWith(old('')), words).toBe(isOld);
      }
      const years = said.flatMap((words) => /\d{4}/.exec(words) ?? []).map(Number);
      const told = card.querySelector('[data-oldest]')?.getAttribute('data-oldest') ?? null;
      expect(told, query).toBe(years.length > 0 ? String(Math.min(...years)) : null);
    },
  );
});
