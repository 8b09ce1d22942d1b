// The tools that judge the product are judged here: totals, the search for Chromium, and reading a built folder.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isExceeded } from './budgets';
import { entryScripts, filesIn, mapLibreScripts, offlineFiles, pageAssets } from './bundle';
import { findChromium, findHeadlessShell } from './chromium';
import type { Machine } from './programs';
import { serve } from './static-server';
import { playwrightTotals, settledTotals, stepTotals, sum, vitestTotals } from './totals';

describe('totals', () => {
  const file = (status: string, ...tests: string[]) => ({
    name: 'a.test.ts',
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  });

  it('counts a Vitest file that did not load as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [file('passed', 'passed'), file('failed', 'failed'), file('failed')],
    };
    expect(vitestTotals(report)).toEqual({ passed: 3, failed: 2 });
  });

  it('counts a Playwright test that passed on a retry as passed, and an error outside tests as failed', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1 }, errors: [{ message: 'x' }] };
    expect(playwrightTotals(report)).toEqual({ passed: 5, failed: 2 });
  });

  it('takes a runner that ended badly, or ran nothing, as a failure', () => {
    expect(settledTotals({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
    expect(settledTotals({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
    expect(settledTotals({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
    expect(settledTotals({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 });
  });

  it('adds up', () =>
    expect(sum([stepTotals(0), stepTotals(2), { passed: 7, failed: 3 }])).toEqual({
      passed: 8,
      failed: 4,
    }));
});

describe('the search for Chromium', () => {
  const machine = (programs: string[], environment: Machine['environment'] = {}): Machine => ({
    environment,
    isProgram: (path) => programs.includes(path),
    canInstall: () => false,
    install: () => undefined,
  });

  it('takes CHROME_PATH first', () =>
    expect(findChromium(machine(['/a', '/usr/bin/chromium'], { CHROME_PATH: '/a' }))).toBe('/a'));

  it('refuses a CHROME_PATH that is no program', () =>
    expect(() => findChromium(machine(['/usr/bin/chromium'], { CHROME_PATH: '/a' }))).toThrow(
      '/a',
    ));

  it('looks along PATH, then in the usual places', () => {
    const programs = ['/usr/bin/google-chrome', '/opt/chromium'];
    expect(findChromium(machine(programs, { PATH: '/opt' }))).toBe('/opt/chromium');
    expect(findChromium(machine(programs))).toBe('/usr/bin/google-chrome');
  });

  it('installs where it can', () => {
    const programs: string[] = [];
    const bare = machine(programs);
    const install = () => programs.push('/usr/bin/chromium');
    expect(findChromium({ ...bare, canInstall: () => true, install })).toBe('/usr/bin/chromium');
  });

  it('says what to install where it cannot', () =>
    expect(() => findChromium(machine([]))).toThrow('install Chromium'));

  it('takes the headless shell where it is, unless CHROME_PATH chooses', () => {
    const programs = ['/usr/bin/chromium', '/opt/chromium-headless-shell'];
    expect(findHeadlessShell(machine(programs, { PATH: '/opt' }))).toBe(
      '/opt/chromium-headless-shell',
    );
    const chosen = { PATH: '/opt', CHROME_PATH: '/usr/bin/chromium' };
    expect(findHeadlessShell(machine(programs, chosen))).toBe('/usr/bin/chromium');
    expect(findHeadlessShell(machine(programs))).toBe('/usr/bin/chromium');
  });
});

describe('a built folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  const page =
    '<script type="module" crossorigin src="./assets/main.js"></script><link rel="stylesheet" href="./assets/main.css">';
  const files = {
    'index.html': page,
    'assets/main.js': "import{a}from'./shared.js';import('./map.js');a();",
    'assets/shared.js': "export*from'./deep.js';export const a=()=>0;",
    'assets/deep.js': 'export const b=1;',
    'assets/map.js': "export const c='maplibregl-canvas-container';",
    'assets/main.css': 'p{margin:0}',
    'sw.js': `const list=\`[["index.html","${'0a'.repeat(32)}"],["assets/map.js","${'b1'.repeat(32)}"]]\`;`,
  };

  beforeAll(() => {
    mkdirSync(join(folder, 'assets'));
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('lists its files', () => expect(filesIn(folder)).toEqual(Object.keys(files).sort()));

  it('knows what the page asks for', () =>
    expect(pageAssets(page)).toEqual({ scripts: ['assets/main.js'], styles: ['assets/main.css'] }));

  it('follows static imports and leaves lazy ones', () =>
    expect(entryScripts(folder, 'index.html')).toEqual([
      'assets/deep.js',
      'assets/main.js',
      'assets/shared.js',
    ]));

  it('finds the script with MapLibre', () =>
    expect(mapLibreScripts(folder)).toEqual(['assets/map.js']));

  it('has an offline copy of what its worker names, and the worker', () =>
    expect(offlineFiles(folder)).toEqual(['index.html', 'assets/map.js', 'sw.js']));

  it('is read anew for each request where it may change, and listened to where it was before', async () => {
    const first = await serve(folder, { isChanging: true });
    expect((await fetch(first.address)).headers.get('cache-control')).toBe('no-store');
    await first.close();
    await expect(fetch(first.address)).rejects.toThrow();
    const second = await serve(folder, { isChanging: true, port: first.port });
    writeFileSync(join(folder, 'assets/main.css'), 'p{margin:1px}');
    expect(await (await fetch(`${first.address}assets/main.css`)).text()).toBe('p{margin:1px}');
    second.forget();
    expect(second.requested()).toEqual([]);
    await second.close();
  });

  it('is served compressed, and remembers what was asked for', async () => {
    const server = await serve(folder);
    const answer = await fetch(server.address);
    expect(await answer.text()).toBe(page);
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect((await fetch(`${server.address}absent.js`)).status).toBe(404);
    expect(server.requested()).toEqual(['index.html']);
    await server.close();
  });
});

describe('a budget', () => {
  const budget = { what: 'index.html, gzip', limit: 10, unit: 'bytes' } as const;
  it('is exceeded above its limit only', () => {
    expect(isExceeded({ ...budget, measured: 10 })).toBe(false);
    expect(isExceeded({ ...budget, measured: 11 })).toBe(true);
  });
  it('is exceeded when MapLibre is missing', () =>
    expect(isExceeded({ ...budget, what: 'scripts with MapLibre', measured: 0, limit: 1 })).toBe(
      true,
    ));
});
