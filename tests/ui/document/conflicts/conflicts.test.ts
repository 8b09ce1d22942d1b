// @vitest-environment happy-dom
// Where sources disagree: every statement stands, with year, basis and source, in the ledger and on a card.
import { describe, expect, it, vi } from 'vitest';
import { LANGS } from '../../../../src/domain/ids';
import type { Conflict } from '../../../../src/domain/plan-schema';
import CardConflicts from '../../../../src/ui/card/CardConflicts.svelte';
import ConflictsDialog from '../../../../src/ui/document/conflicts/ConflictsDialog.svelte';
import { CONFLICT } from '../../../../src/ui/document/conflicts/conflict-messages';
import { BASIS, SOURCE_MARK } from '../../../../src/ui/shared/basis-messages';
import { citationsFixture, conflictsFixture } from '../../../fixtures/plan/conflicts';
import { all, one, show, textOf } from '../../list/panel';
import { ofQingdao } from '../../../fixtures/of-qingdao';

const CONFLICTS = conflictsFixture();
const citations = citationsFixture();
const onClose = vi.fn();

describe.each(LANGS)('the ledger (%s)', (lang) => {
  const ledger = (conflicts: readonly Conflict[] = CONFLICTS) =>
    show(ConflictsDialog, { conflicts, citations, lang, onClose });

  ofQingdao('has every statement with its year, basis and source', () => {
    const shown = ledger();
    for (const { id, claims } of CONFLICTS)
      for (const [index, claim] of claims.entries()) {
        const fact = one(shown, `[data-fact="conflict:${id}/${index}"]`);
        const year = claim.year === null ? SOURCE_MARK[lang].yearUnknown : String(claim.year);
        for (const part of [claim.value[lang], year, BASIS[lang].basis[claim.basis]])
          expect(textOf(fact)).toContain(part);
        const source = textOf(one(fact, '.source-note'));
        for (const line of claim.lines) expect(source).toContain(String(line));
        for (const key of claim.sources)
          expect(source).toContain(citations.source(key)?.cite[lang]);
      }
    expect(all(shown, '[data-fact]')).toHaveLength(
      CONFLICTS.flatMap(({ claims }) => claims).length,
    );
  });

  it('says why they stand, after them', () => {
    const text = textOf(ledger());
    for (const { claims, note } of CONFLICTS)
      expect(text.indexOf(note[lang])).toBeGreaterThan(
        text.indexOf(claims.at(-1)?.value[lang] ?? ''),
      );
  });

  it('is grouped by what the statements are about', () => {
    const { corridor, bay, park } = CONFLICT[lang].kinds;
    expect(all(ledger(), 'h3').map(textOf)).toEqual([corridor, bay, park]);
  });

  it('says so where there is nothing to list', () => {
    expect(textOf(ledger([]))).toContain(CONFLICT[lang].none);
    expect(textOf(ledger())).not.toContain(CONFLICT[lang].none);
  });
});

describe.each(LANGS)('a card (%s)', (lang) => {
  it('shows the disagreements about its subject under one heading', () => {
    const conflicts = CONFLICTS.slice(1, 2);
    const card = show(CardConflicts, { conflicts, citations, lang });
    expect(all(card, 'h3').map(textOf)).toEqual([CONFLICT[lang].title]);
    expect(all(card, '[data-fact]')).toHaveLength(3);
  });

  it('has no heading where there are none', () => {
    expect(textOf(show(CardConflicts, { conflicts: [], citations, lang }))).toBe('');
  });
});
