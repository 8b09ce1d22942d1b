// What is said of the copy of a base map: whole sentences in either language, and sizes that move.
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../../src/domain/ids';
import { FAULT_KINDS } from '../../../../src/map/base/base-fault';
import { CopyFault, isFinal } from '../../../../src/map/base/copy/copy-state';
import { becauseOf, COPY_WORDS, megabytes } from '../../../../src/ui/map/base/copies/copy-messages';

it.each([
  [279_857, '0.3 MB'],
  [9_949_999, '9.9 MB'],
  [48_123_456, '48 MB'],
  [0, '0.0 MB'],
])('%d bytes are %s', (bytes, told) => expect(megabytes(bytes)).toBe(told));

describe.each(LANGS)('in %s', (lang) => {
  it.each([...FAULT_KINDS, 'full', 'storage', 'changed'] as const)(
    '%s is one sentence, that says what happens where something does',
    (kind) => {
      const fault = new CopyFault(kind, '429');
      const told = becauseOf(fault, 'Streets', lang);
      expect(told).toMatch(/[.。]$/);
      expect(told.includes(COPY_WORDS[lang].meanwhile)).toBe(!isFinal(fault));
    },
  );
});
