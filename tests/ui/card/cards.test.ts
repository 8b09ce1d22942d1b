// @vitest-environment happy-dom
// The cards: every fact beside its line or its source, and the ways in and out of them.
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGS, ROLES } from '../../../src/domain/ids';
import { distancesFrom } from '../../../src/domain/distance';
import { CARD } from '../../../src/ui/card/card-messages';
import { BASIS } from '../../../src/ui/shared/basis-messages';
import {
  all,
  button,
  click,
  CORRIDOR,
  nameOf,
  one,
  plain,
  press,
  showPanel,
  textOf,
} from '../list/panel';
import { ofQingdao } from '../../fixtures/of-qingdao';

const PARKS = CORRIDOR.parks.map((park) => [park.id, park] as const);

/** Facts of a card that have no line and no source, neither in them nor in the block they belong to. */
function unsourced(card: Element): string[] {
  return all(card, '[data-fact], dd')
    .map((fact) => ({ fact, block: fact.closest('[data-fact]') ?? fact }))
    .filter(({ fact, block }) => {
      const isUnknown = fact.querySelector('.unknown') !== null;
      return !isUnknown && block.querySelector('.source-note') === null;
    })
    .map(({ fact }) => textOf(fact));
}

/** Whether a text stands on the card within a block that names its line or source. */
function isSourced(card: Element, text: string): boolean {
  return all(card, '[data-fact], dd').some(
    (block) => textOf(block).includes(text) && block.querySelector('.source-note') !== null,
  );
}

/** The card with every source opened, as a reader has it who presses each mark. */
function openedCard(address: string): HTMLElement {
  const card = one(showPanel(address).panel, 'aside');
  for (const mark of all(card, '.source-note > button')) click(mark);
  return card;
}

/** Whether each of these follows the one before it, as the beginning of one of the texts. */
function standInOrder(expected: readonly string[], texts: readonly string[]): boolean {
  const places = expected.map((text) => texts.findIndex((each) => each.startsWith(plain(text))));
  return places.every((place, i) => place > (places[i - 1] ?? -1));
}

describe.each(LANGS)('the card of every park (%s)', (lang) => {
  it.each(PARKS)('%s: no fact without a line or a source', (id, park) => {
    const card = openedCard(`?lang=${lang}&park=${id}`);
    expect(unsourced(card)).toEqual([]);
    const facts = [
      ...park.industries.map(({ term }) => term[lang]),
      ...park.platforms.map(({ term }) => term[lang]),
      ...park.aliases.map(({ name }) => name[lang]),
      ...park.areas.map(({ what }) => what[lang]),
      ...park.sites.map(({ method }) => method[lang]),
      ...park.bays.map(({ method }) => method[lang]),
      ...distancesFrom(CORRIDOR, park).map(({ place }) => place.name[lang]),
      ...[park.operator, park.established].flatMap((fact) => (fact ? [fact.text[lang]] : [])),
      ...(park.notes ? [park.notes[lang]] : []),
      park.ambition.text[lang],
    ];
    expect(facts.filter((fact) => !isSourced(card, plain(fact)))).toEqual([]);
  });

  it.each(PARKS)(
    '%s: begins with what readers come for, and ends with the entry itself',
    (id, park) => {
      const card = one(showPanel(`?lang=${lang}&park=${id}`).panel, 'aside');
      const words = CARD[lang];
      const inOrder = [
        park.name[lang],
        park.name[lang === 'zh' ? 'en' : 'zh'],
        park.ambition.text[lang],
        ...ROLES.filter((role) => park.industries.some((use) => use.role === role)).map(
          (role) => words.roles[role],
        ),
        words.platforms,
        words.position,
        words.profile,
        words.aboutEntry,
      ];
      const headings = all(card, 'h2, .other, .lead, h3').map(textOf);
      expect(standInOrder(inOrder, headings), headings.join('\n')).toBe(true);
      const about = textOf(all(card, 'section').at(-1) ?? card);
      for (const text of [
        words.clause,
        words.listedAt,
        ...park.aliases.map(({ name }) => name[lang]),
      ])
        expect(about).toContain(plain(text));
    },
  );

  it.each(PARKS)('%s: says where it is not the plan that speaks, and no more', (id, park) => {
    const card = one(showPanel(`?lang=${lang}&park=${id}`).panel, 'aside');
    const marks = all(card, '.source-note > button');
    const { derived, sourced } = BASIS[lang].basis;
    const isLines = (mark: Element) => mark.querySelector('.stated') !== null;
    expect(marks.filter(isLines).length).toBeGreaterThan(3);
    for (const mark of marks.filter((each) => !isLines(each)))
      expect([derived, sourced]).toContain(textOf(mark).split(' · ')[0]);
    for (const { bay, basis } of park.bays) {
      const fact = one(card, `[data-fact="park/${id}/bay/${bay}"] button[aria-expanded]`);
      expect(textOf(fact).split(' · ')[0]).toBe(BASIS[lang].basis[basis]);
    }
    const names = marks.map(nameOf);
    for (const [i, mark] of marks.entries()) expect(names[i]).toContain(textOf(mark));
  });

  it.each(PARKS)('%s: its name alone is the heading, and names the landmark', (id, park) => {
    const card = one(showPanel(`?lang=${lang}&park=${id}`).panel, 'aside');
    expect(one(card, 'h2').textContent).toBe(park.name[lang]);
    expect(card.getAttribute('aria-label')).toBe(park.name[lang]);
    expect(textOf(card)).toContain(park.name[lang === 'zh' ? 'en' : 'zh']);
  });
});

describe('a card', () => {
  ofQingdao('says what is unknown instead of leaving it out', () => {
    const card = one(showPanel('?park=future-tech-park').panel, 'aside');
    expect(textOf(card).split(CARD.zh.unknown)).toHaveLength(5);
    expect(textOf(card)).toContain(CARD.zh.notLocated);
    expect(textOf(card)).not.toContain('±');
  });

  ofQingdao(
    'gives distances as number ± number, for the belt with the site they start from',
    () => {
      const card = one(showPanel('?lang=en&park=marine-innovation-belt').panel, 'aside');
      const distances = all(card, '.km').map(textOf);
      expect(distances).toHaveLength(3);
      for (const text of distances) expect(text).toMatch(/^\d+(\.\d)? ± \d+(\.\d)? km$/);
      expect(all(card, '.kind').filter((kind) => textOf(kind).includes('from '))).toHaveLength(3);
      expect(all(card, '.site')).toHaveLength(3);
    },
  );

  ofQingdao('of a bay shows the computed area beside every published one', () => {
    const card = one(showPanel('?lang=en&bay=jiaozhou-bay').panel, 'aside');
    const bay = CORRIDOR.bay('jiaozhou-bay');
    const figures = [bay?.computedKm2, ...(bay?.publishedAreas ?? []).map(({ km2 }) => km2)];
    expect(figures).toHaveLength(4);
    for (const figure of figures) expect(textOf(card)).toContain(`${figure} km²`);
    expect(unsourced(card)).toEqual([]);
    const order = [CARD.en.parksHere, CARD.en.computedArea, CARD.en.aboutEntry];
    expect(standInOrder(order, all(card, 'h3').map(textOf))).toBe(true);
  });

  ofQingdao.each(CORRIDOR.platforms.map(({ id }) => id))(
    'of the platform %s has its sources',
    (id) => {
      const { panel, choice } = showPanel(`?platform=${id}`);
      const card = one(panel, 'aside');
      expect(unsourced(card)).toEqual([]);
      const [park] = CORRIDOR.platform(id)?.parks ?? [];
      click(button(card, CORRIDOR.park(park?.park ?? '')?.name.zh ?? '?'));
      expect(choice.selection).toEqual({ kind: 'park', id: park?.park });
    },
  );

  ofQingdao(
    'takes the focus when it is opened, and gives it back to the row when it closes',
    async () => {
      const { panel, choice } = showPanel('?lang=en');
      const row = button(one(panel, 'nav'), 'Shinan Software Park');
      row.focus();
      click(row);
      expect(document.activeElement).toBe(one(panel, 'aside h2'));
      press(one(panel, 'aside h2'), 'Escape');
      expect(choice.selection.kind).toBe('none');
      await vi.waitFor(() => expect(document.activeElement).toBe(row));
      click(row);
      click(button(one(panel, 'aside'), 'Close'));
      await vi.waitFor(() => expect(document.activeElement).toBe(row));
    },
  );

  ofQingdao('leaves the focus alone when the page opens with it', () => {
    const { panel } = showPanel('?park=shinan-software-park');
    expect(one(panel, 'aside h2')).not.toBe(document.activeElement);
  });
});

describe('the link of a card', () => {
  afterEach(() => vi.unstubAllGlobals());
  const PARK = '?lang=en&park=shinan-software-park';
  const LINK = new URL(`/${PARK}`, window.location.href).href;
  const cardOf = (address: string) => one(showPanel(address).panel, 'aside');

  ofQingdao('is copied without what only this page is, and that is announced', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const card = cardOf(`${PARK}&renderer=svg&embed=1&text=large`);
    click(button(card, 'Copy link'));
    await vi.waitFor(() => expect(textOf(one(card, '[role=status]'))).toBe('Copied'));
    expect(writeText).toHaveBeenCalledWith(LINK);
    expect(all(card, 'textarea')).toHaveLength(0);
  });

  ofQingdao('is offered selected for copying by hand where the clipboard is refused', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    const card = cardOf(PARK);
    click(button(card, 'Copy link'));
    await vi.waitFor(() => {
      flushSync();
      expect(one(card, 'textarea')).toHaveProperty('value', LINK);
    });
    expect(document.activeElement).toBe(one(card, 'textarea'));
    expect(textOf(one(card, '[role=status]'))).toContain('copy it by hand');
  });

  ofQingdao(
    'is offered after a second where the clipboard keeps silent, and is copied when it answers',
    async () => {
      vi.useFakeTimers();
      let answer = (): void => undefined;
      const writeText = () => new Promise<void>((resolve) => (answer = resolve));
      vi.stubGlobal('navigator', { clipboard: { writeText } });
      const card = cardOf(PARK);
      click(button(card, 'Copy link'));
      vi.advanceTimersByTime(999);
      flushSync();
      expect(all(card, 'textarea')).toHaveLength(0);
      vi.advanceTimersByTime(1);
      flushSync();
      expect(textOf(one(card, '[role=status]'))).toContain('does not answer');
      const field = one(card, 'textarea');
      expect(document.activeElement).toBe(field);
      if (!(field instanceof HTMLTextAreaElement)) throw new Error('there is no field');
      expect([field.selectionStart, field.selectionEnd]).toEqual([0, LINK.length]);
      vi.useRealTimers();
      answer();
      await vi.waitFor(() => expect(textOf(one(card, '[role=status]'))).toBe('Copied'));
    },
  );
});
