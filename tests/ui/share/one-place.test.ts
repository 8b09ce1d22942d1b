// Every address that leaves the page is made in one place.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn } from '../../tools/bundle';
import { REPOSITORY } from '../../tools/repository';

it('no other file of the interface reads the address of the page', () => {
  const folder = join(REPOSITORY, 'src/ui');
  const reading = filesIn(folder)
    .filter((file) => /\.(ts|svelte)$/.test(file))
    .filter((file) =>
      /\blocation\.(href|search)|\bdocument\.URL/.test(readFileSync(join(folder, file), 'utf8')),
    );
  expect(reading).toEqual(['share/addresses.ts', 'shell/choice-before-hydration.ts']);
});
