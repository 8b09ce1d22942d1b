// The conversion of datums is fetched only when somebody asks for a map app: nothing else imports it at run time.
import { expect, it } from 'vitest';
import { importsOf } from '../../tools/imports';
import { readSources, repositoryPaths } from '../../tools/repository';

const SOURCES = readSources(repositoryPaths(), /^src\/.*\.(ts|svelte)$/);

const importersOf = (module: RegExp): readonly string[] =>
  SOURCES.filter((file) =>
    importsOf(file).some(({ specifier, typeOnly }) => !typeOnly && module.test(specifier)),
  ).map(({ path }) => path);

it('stands behind one dynamic import', () => {
  expect(importersOf(/^gcoord$/)).toEqual(['src/domain/navigation.ts']);
  expect(importersOf(/\/navigation$/)).toEqual(['src/ui/card/position/MapAppLinks.svelte']);
  expect(importersOf(/\/MapAppLinks\.svelte$/)).toEqual([
    'src/ui/card/position/OpenInMapApp.svelte',
  ]);
  const asker = SOURCES.find(({ path }) => path === 'src/ui/card/position/OpenInMapApp.svelte');
  expect(asker?.text).toContain("import('./MapAppLinks.svelte')");
  expect(asker?.text).not.toMatch(/^\s*import (?!type).*MapAppLinks\.svelte/m);
});
