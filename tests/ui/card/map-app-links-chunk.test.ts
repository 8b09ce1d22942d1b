// The conversion of datums is fetched only when somebody asks for a map app or for the own position.
import { expect, it } from 'vitest';
import { importsOf } from '../../tools/imports';
import { readSources, repositoryPaths } from '../../tools/repository';

/** Of the page: src/geojson is a command. */
const SOURCES = readSources(repositoryPaths(), /^src\/(?!geojson\/).*\.(ts|svelte)$/);

const importersOf = (module: RegExp): readonly string[] =>
  SOURCES.filter((file) =>
    importsOf(file).some(({ specifier, typeOnly }) => !typeOnly && module.test(specifier)),
  ).map(({ path }) => path);

it('stands behind one dynamic import for each', () => {
  expect(importersOf(/^gcoord$/)).toEqual([
    'src/domain/gcj02-suspect.ts',
    'src/domain/navigation.ts',
  ]);
  const finder = 'src/ui/map/own-position/own-position.svelte.ts';
  expect(importersOf(/\/gcj02-suspect$/)).toEqual([finder]);
  expect(SOURCES.find(({ path }) => path === finder)?.text).not.toMatch(
    /^\s*import (?!type).*gcj02-suspect/m,
  );
  expect(importersOf(/\/navigation$/)).toEqual(['src/ui/card/position/MapAppLinks.svelte']);
  expect(importersOf(/\/MapAppLinks\.svelte$/)).toEqual([
    'src/ui/card/position/OpenInMapApp.svelte',
  ]);
  const asker = SOURCES.find(({ path }) => path === 'src/ui/card/position/OpenInMapApp.svelte');
  expect(asker?.text).toContain("import('./MapAppLinks.svelte')");
  expect(asker?.text).not.toMatch(/^\s*import (?!type).*MapAppLinks\.svelte/m);
});
