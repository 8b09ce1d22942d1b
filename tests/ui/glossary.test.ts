// One word for one thing: every module of messages is held against the glossary, in both languages.
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/domain/ids';
import { CARD } from '../../src/ui/card/card-messages';
import { FILTERS } from '../../src/ui/facets/filter-messages';
import { COMPARE } from '../../src/ui/workbench/compare/compare-messages';
import { GLOSSARY, term, type Term } from '../../src/ui/shared/glossary';
import { SHELL } from '../../src/ui/shell/messages';

const modules = import.meta.glob<Record<string, unknown>>('../../src/ui/**/*messages.ts', {
  eager: true,
});

interface Said {
  readonly at: string;
  readonly zh: string;
  readonly en: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What functions say is read off their source: the words between their arguments. */
const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : String(value));

/** Every pair of sentences at the same key. */
function pairs(zh: unknown, en: unknown, at: string): readonly Said[] {
  if (isRecord(zh) && isRecord(en))
    return Object.keys(zh).flatMap((key) => pairs(zh[key], en[key], `${at}.${key}`));
  return [{ at, zh: wordsOf(zh), en: wordsOf(en) }];
}

const said = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, table]) =>
    isRecord(table) && 'zh' in table && 'en' in table
      ? pairs(table['zh'], table['en'], `${file.replace('../../src/ui/', '')} ${name}`)
      : [],
  ),
);

/** Words that would be a second name for a thing of the glossary. */
const SECOND_NAMES: Readonly<Record<Lang, RegExp>> = {
  zh: /未定位|推算|推定|产业组|产业大类|细分产业|细分行业|重点方向|主导产业|运营机构|旁证|别的来源/,
  en: /not located|unlocated|inferred|industry cluster|subsector|sub-segment|key industr|lead industr|managing body/i,
};

const isTerm = (text: string, lang: Lang, id: Term): boolean =>
  text.toLowerCase() === term(id, lang).toLowerCase();

describe('the glossary', () => {
  it('has each word once in either language', () => {
    for (const lang of LANGS) {
      const words = Object.values(GLOSSARY).map((entry) => entry[lang].toLowerCase());
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('reads every module of messages', () => {
    expect(Object.keys(modules).length).toBeGreaterThan(25);
    expect(said.length).toBeGreaterThan(400);
  });

  it.each(LANGS)('is the only name of its things (%s)', (lang) => {
    const again = said.filter((each) => SECOND_NAMES[lang].test(each[lang]));
    expect(again.map(({ at, [lang]: text }) => `${at}: ${text}`)).toEqual([]);
  });

  it('keeps the roles, the bases and what is not located the same on card, comparison and filters', () => {
    for (const lang of LANGS) {
      for (const role of ['focus', 'segment', 'strength'] as const) {
        expect(CARD[lang].roles[role]).toBe(COMPARE[lang].rows[role]);
        expect(CARD[lang].roles[role]).toContain(FILTERS[lang].roles[role]);
      }
      expect(FILTERS[lang].bases).toEqual(SHELL[lang].basis);
      expect(CARD[lang].notLocated).toBe(SHELL[lang].notPublished);
      expect(COMPARE[lang].rows.operator).toBe(CARD[lang].operator);
    }
  });

  it.each([
    'focus',
    'segment',
    'strength',
    'unlocated',
    'derived',
    'sourced',
    'operator',
    'ambition',
  ] as const)('gives %s its own word in the other language wherever it stands alone', (id) => {
    const one = said.filter(({ zh, en }) => isTerm(zh, 'zh', id) || isTerm(en, 'en', id));
    expect(one.length).toBeGreaterThan(0);
    for (const { at, zh, en } of one)
      expect([at, zh, en.toLowerCase()]).toEqual([
        at,
        term(id, 'zh'),
        term(id, 'en').toLowerCase(),
      ]);
  });
});
