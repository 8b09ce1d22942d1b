// Disagreements are listed once each, from the corridor down to single places.
import { expect, it } from 'vitest';
import { conflictGroups } from '../../src/domain/conflicts';
import { conflictsFixture } from '../fixtures/plan/conflicts';

const CONFLICTS = conflictsFixture();

it('groups by the first thing that a disagreement is about, the whole before its parts', () => {
  const groups = conflictGroups(CONFLICTS).map(({ kind, conflicts }) => [kind, conflicts.length]);
  expect(groups).toEqual([
    ['corridor', 1],
    ['bay', 1],
    ['park', 1],
  ]);
});

it('lists a disagreement about several things once', () => {
  const both = CONFLICTS.map((conflict) => ({
    ...conflict,
    about: [...conflict.about, { kind: 'body' as const, id: 'somewhere' }],
  }));
  const listed = conflictGroups(both).flatMap(({ conflicts }) => conflicts.map(({ id }) => id));
  expect(listed.toSorted()).toEqual(CONFLICTS.map(({ id }) => id).toSorted());
});
