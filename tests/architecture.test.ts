// The shape of the repository: arrows between folders, one door to MapLibre, small files, no markup from strings.
import { describe, expect, it } from 'vitest';
import {
  brokenArrows,
  effectCount,
  forbiddenWords,
  mapLibreImporters,
  placesNamed,
  crowdedRooms,
  strayEntries,
} from './tools/architecture';
import { strayColours } from './tools/colours';
import { overlong } from './tools/file-sizes';
import { corridorFixture } from './fixtures/corridor';
import { importCircles } from './tools/import-circles';
import { readSources, repositoryPaths } from './tools/repository';

const paths = repositoryPaths();
const source = readSources(paths, /^src\/.*\.(ts|svelte|css|html)$/);
const tests = readSources(paths, /^tests\/.*\.(ts|js)$/);

/** By id, and by name in either language; a name may be one word that is not of one place alone. */
const corridor = corridorFixture();
const names = [...corridor.parks, ...corridor.bays.map(({ properties }) => properties)]
  .flatMap(({ id, name }) => [id, name.zh, name.en])
  .concat(['qingdao', 'jiaozhou', 'aoshan', 'lingshan', '青岛', '胶州', '鳌山', '灵山'])
  .concat(['shinan', 'guzhenkou']);

describe('this repository', () => {
  it('has files to judge', () => expect(source.length).toBeGreaterThan(0));

  it('follows the arrows between folders', () => expect(brokenArrows(source)).toEqual([]));

  it('has its rooms in order', () =>
    expect(crowdedRooms(source.map(({ path }) => path))).toEqual([]));

  it('has no circle of imports', () => expect(importCircles([...source, ...tests])).toEqual([]));

  it('has only the agreed entries at the top', () => {
    const entries = new Set(paths.map((path) => path.split('/')[0] ?? path));
    expect(strayEntries([...entries])).toEqual([]);
  });

  it('imports MapLibre at run time in one file of src/map/gl', () => {
    const importers = mapLibreImporters(source);
    expect(importers).toHaveLength(1);
    expect(importers[0]).toMatch(/^src\/map\/gl\//);
  });

  it('keeps its files short', () => expect(overlong([...source, ...tests])).toEqual([]));

  it('has at most six effects', () => expect(effectCount(source)).toBeLessThanOrEqual(6));

  it('makes no markup from strings and orders layers by the array', () =>
    expect(forbiddenWords(source)).toEqual([]));

  it('knows no place of the corridor that it shows', () =>
    expect(placesNamed(readSources(paths, /^src\//), names)).toEqual([]));

  it('takes every colour from the palette', () => expect(strayColours(source)).toEqual([]));
});

const file = (path: string, text: string) => [{ path, text }];

describe('the arrows', () => {
  it.each([
    ['src/domain/park.ts', "import { x } from '../state/corridor';"],
    ['src/map/layers.ts', "import type { State } from '../state/corridor';"],
    ['src/state/url.ts', "import { draw } from '../map/gl/engine';"],
    ['src/state/url.ts', "export { x } from '../ui/App.svelte';"],
    [
      'src/ui/shell/App.svelte',
      '<script lang="ts">\nimport { build } from \'../../pipeline/build\';\n</script>',
    ],
    ['src/main.ts', "import './pipeline/main';"],
    [
      'src/ui/shell/App.svelte',
      "<script>const x = import('../../../data/parks.geojson?raw');</script>",
    ],
    ['src/domain/park.ts', "let x: import('../map/contract').Camera;"],
    ['src/map/gl/land.ts', "import land from '../../../data/land.geojson?raw';"],
    ['src/state/url.ts', "import land from '../../data/land.geojson?url';"],
    ['src/offline/page/connect.ts', "import { SHELL } from '../../ui/shared/messages';"],
    ['src/map/supervisor.ts', "import { untilDone } from '../offline/page/retry';"],
    ['src/rendering/x.ts', ''],
  ])('refuse %s with %s', (path, text) => expect(brokenArrows(file(path, text))).toHaveLength(1));

  it.each([
    ['src/ui/card/Card.svelte', "<script>import { x } from '../../state/corridor';</script>"],
    ['src/map/gl/engine.ts', "import { PARK_IDS } from '../../domain/ids';"],
    [
      'src/main.ts',
      "import App from './ui/App.svelte'; import parks from '../data/parks.geojson?raw';",
    ],
    ['src/ui/shell/UpdateBar.svelte', "<script>import '../../offline/page/updates';</script>"],
    ['src/domain/park.ts', "import * as v from 'valibot';"],
    ['src/map/gl/land.ts', "import land from '../../../data/land.geojson?url';"],
  ])('allow %s with %s', (path, text) => expect(brokenArrows(file(path, text))).toEqual([]));
});

describe('the other rules', () => {
  it('refuse a stray folder at the top', () =>
    expect(strayEntries(['src', '.ci', 'scripts', 'notes.md'])).toHaveLength(2));

  it('see every run-time import of MapLibre, and only those', () => {
    const files = [
      ...file('src/ui/a.ts', "import { Map } from 'maplibre-gl';"),
      ...file('src/ui/b.ts', "import 'maplibre-gl/dist/maplibre-gl.css';"),
      ...file('src/ui/c.ts', "const engine = await import('maplibre-gl');"),
      ...file('src/ui/d.ts', "import type { Map } from 'maplibre-gl';"),
      ...file('src/ui/e.ts', "import { type Map } from 'maplibre-gl';"),
    ];
    expect(mapLibreImporters(files)).toEqual(['src/ui/a.ts', 'src/ui/b.ts', 'src/ui/c.ts']);
  });

  it('count effects but not words about them', () => {
    const text = '<script>// $effect\n$effect(() => {}); $effect.pre(() => {});</script>';
    expect(effectCount(file('src/ui/a.svelte', text))).toBe(2);
  });

  it.each([
    '{@html name}',
    'node.innerHTML = x',
    'map.moveLayer(a)',
    '// eslint-disable-next-line',
  ])('refuse %s', (text) => expect(forbiddenWords(file('src/ui/a.svelte', text))).toHaveLength(1));

  it('refuse a file over its limit, and exempt the tables', () => {
    const long = '\n'.repeat(300);
    const short = Array.from({ length: 20 }, (_, i) => ({ path: `src/map/${i}.ts`, text: '' }));
    expect(overlong([...short, ...file('src/map/long.ts', long)])).toHaveLength(1);
    expect(overlong([...short, ...file('src/ui/Long.svelte', '\n'.repeat(140))])).toHaveLength(1);
    expect(overlong([...short, ...file('src/map/palette.ts', long)])).toEqual([]);
  });

  it('refuse files that are long on the whole', () => {
    const files = Array.from({ length: 10 }, (_, i) => ({
      path: `src/map/${i}.ts`,
      text: '\n'.repeat(200),
    }));
    expect(overlong(files)).toHaveLength(2);
  });

  it.each([
    ['src/map/layers.ts', "const sea = '#6fa9c2';"],
    ['src/map/layers.ts', 'const sea = `rgb(${red} 1 2)`;'],
    ['src/ui/a.svelte', '<p class="x">x</p><style>p { color: #fff; }</style>'],
    ['src/ui/a.svelte', '<p style="color: #fff">x</p>'],
    ['src/ui/a.css', 'p { border: 1px solid white; }'],
  ])('refuse the colour in %s: %s', (path, text) =>
    expect(strayColours(file(path, text))).toHaveLength(1),
  );

  it.each([
    ['src/map/palette.ts', "const sea = '#6fa9c2';"],
    ['src/map/camera.ts', 'class Camera { #fade = 1; }'],
    ['src/ui/a.svelte', '{#each parks as park}<a href="#main">x</a>{/each}'],
    ['src/ui/a.css', '#main { color: var(--ink); white-space: nowrap; background: transparent; }'],
  ])('allow %s: %s', (path, text) => expect(strayColours(file(path, text))).toEqual([]));
});

describe('a circle of imports', () => {
  const of = (texts: Readonly<Record<string, string>>) =>
    importCircles(Object.entries(texts).map(([path, text]) => ({ path, text })));

  it('is told by its files, however long it is', () => {
    expect(of({ 'src/a.ts': "import './a';" })).toEqual(['src/a.ts → itself']);
    expect(
      of({
        'src/a.ts': "import { b } from './b';",
        'src/b.ts': "export * from './c';",
        'src/c.ts': "import { a } from './a';",
        'src/d.ts': "import './a';",
      }),
    ).toEqual(['src/a.ts → src/b.ts → src/c.ts']);
  });

  it('is one through a type, and none through a chunk', () => {
    const texts = (type: string) => ({ 'src/a.ts': type, 'src/b.ts': "import './a';" });
    expect(of(texts("import type { B } from './b';"))).toEqual(['src/a.ts → src/b.ts']);
    expect(of(texts("import('./b');"))).toEqual([]);
  });
});

describe('the rooms of the interface', () => {
  it('hold no file beside them, and no more than can be overlooked', () => {
    const many = Array.from({ length: 26 }, (_, i) => `src/ui/card/c${i}.ts`);
    expect(crowdedRooms(['src/ui/card/Card.svelte', 'src/main.ts'])).toEqual([]);
    expect(crowdedRooms(['src/ui/day.ts'])).toHaveLength(1);
    expect(crowdedRooms(many.slice(1))).toEqual([]);
    expect(crowdedRooms(many)).toHaveLength(1);
  });
});

it('a place of the corridor is found in the program, however it is written', () => {
  const sources = file('src/ui/a.ts', "// the\nconst bay = 'Aoshan-Bay';");
  expect(placesNamed(sources, ['aoshan'])).toEqual(['src/ui/a.ts:2: aoshan']);
  expect(placesNamed(sources, ['mill-reach'])).toEqual([]);
});
