// The guide seeds/README.md, followed from top to bottom: its files are typed, its commands run, and there is a third corridor.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCorridor } from '../../src/domain/corridor';
import { profile } from '../../src/domain/profile-schema';
import { Defects } from '../../src/pipeline/defects';
import { runPipeline } from '../../src/pipeline/pipeline';
import { readCoast } from '../../src/pipeline/seeds/coast';
import type { ReadText } from '../../src/pipeline/seeds/read-file';
import { readSeeds } from '../../src/pipeline/seeds/read-seeds';
import { verifyPlan } from '../../src/pipeline/verify/verify';
import { FOLDER, readGuide, shownDefectOf, stepsOf, tableOf } from '../fixtures/afternoon/guide';
import { readRiverText } from '../fixtures/corridors/river';
import { REPOSITORY } from '../tools/repository';
import { readSeedText } from './fixtures';

const guide = readGuide();
const steps = stepsOf(guide);
const typed = steps.filter((step) => step.kind === 'file');
const PLAN = 'plan.txt';
const seedFiles = typed.map(({ path }) => path).filter((path) => path !== PLAN);

const place = mkdtempSync(join(tmpdir(), 'afternoon-'));
const DATA = join(place, `${FOLDER}-data`);
const SITE = join(place, 'site');
afterAll(() => rmSync(place, { recursive: true }));

const readText: ReadText = (name) => readFileSync(join(place, FOLDER, name), 'utf8');

const { scripts } = v.parse(
  v.object({ scripts: v.record(v.string(), v.string()) }),
  JSON.parse(readFileSync(`${REPOSITORY}package.json`, 'utf8')),
);

/** Runs what a script of package.json runs; throws with what is printed where it fails. */
function runScript(script: string, ...options: string[]): void {
  const [program, ...own] = script.split(' ');
  if (program !== 'tsx')
    throw new Error(`a script of package.json does not begin with tsx: ${script}`);
  const PATH = [`${REPOSITORY}node_modules/.bin`, process.env['PATH']].join(delimiter);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', ...own, ...options],
    { cwd: REPOSITORY, encoding: 'utf8', env: { ...process.env, PATH, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error(`${script} ends with ${status}:\n${stdout}${stderr}`);
}

/** A word of a command, with the folders of the guide in the folder of this test. */
const placed = (word: string): string => (word.startsWith(FOLDER) ? join(place, word) : word);

/** Does what a command does; the site is built, but not served. Throws where the command is none that is known here. */
function obey(command: string): void {
  const [program = '', ...words] = command.split(' ').map(placed);
  const [first, second, ...rest] = words;
  if (command === 'npm ci') return;
  if (program === 'mkdir' && first === '-p')
    for (const folder of words.slice(1)) mkdirSync(folder, { recursive: true });
  else if (program === 'npm' && first === 'run' && second === 'data' && rest[0] === '--')
    runScript(scripts['data'] ?? '', ...rest.slice(1));
  else if (program === 'npm' && first === 'start' && second === '--')
    runScript((scripts['start'] ?? '').replace(/ start$/, ' build'), ...rest, '--outDir', SITE);
  else throw new Error(`the guide has a command that its test does not know: ${command}`);
}

beforeAll(() => {
  for (const step of steps)
    if (step.kind === 'file') writeFileSync(join(place, FOLDER, step.path), step.text);
    else step.lines.forEach(obey);
}, 180_000);

describe('the corridor of the guide', () => {
  const readProfile = () =>
    v.parse(profile, JSON.parse(readFileSync(join(DATA, 'profile.json'), 'utf8')));

  it('has the id that the guide says', () => {
    const [, id] = /^id: (.+)$/m.exec(readText('corridor.yaml')) ?? [];
    expect(readProfile().id).toBe(id);
  });

  it('is read by its own page, with three parks in the order of the line', () => {
    const assets = join(SITE, 'assets');
    const file = readdirSync(assets).find((name) => /^corridor-.*\.json$/.test(name)) ?? '';
    const corridor = readCorridor(readFileSync(join(assets, file), 'utf8'), readProfile());
    expect(corridor.parks.map(({ id }) => id)).toEqual(['west-park', 'middle-park', 'east-park']);
    expect(corridor.bays.map(({ properties }) => properties.id)).toEqual(['example-lake']);
  });

  it('says on its page that it is made up', () =>
    expect(readFileSync(join(SITE, 'index.html'), 'utf8')).toMatch(/<title>[^<]*made up/));

  it('stands in its plan, line by line', () => {
    const defects = new Defects(FOLDER);
    const seeds = readSeeds(readText, defects);
    const rows = seeds && verifyPlan(seeds, readText(PLAN), PLAN, defects);
    expect(defects.list).toEqual([]);
    expect(rows?.find(({ what }) => what === 'clauses of parks')?.found).toBe(3);
  });

  it('with the mistake of the guide gets the defect of the guide', () => {
    const { wrong, right, prints } = shownDefectOf(guide);
    const defects = new Defects(FOLDER);
    runPipeline((name) => readText(name).replace(right, wrong), defects);
    expect(defects.list).toEqual([prints]);
  });
});

/** Every name that the seeds of a corridor are asked for. */
function askedOf(read: ReadText): string[] {
  const names = new Set<string>();
  const reading: ReadText = (name) => {
    names.add(name.replace(/(?<=\/bodies\/).+(?=\.yaml$)/, 'LAYER'));
    return read(name);
  };
  const seeds = readSeeds(reading, new Defects(FOLDER));
  if (seeds?.corridor.shore) readCoast(reading, new Defects(FOLDER));
  return [...names];
}

describe('the table of files', () => {
  const rows = tableOf(guide);
  const listed = rows.flatMap(({ paths }) => paths);
  const neededBy = (isIt: (needed: string) => boolean) =>
    rows.filter(({ needed }) => isIt(needed)).flatMap(({ paths }) => paths);

  it('has every file that seeds are read from, and no other', () => {
    // The river has layers and outlines, and the corridor of this repository has shores.
    const asked = new Set([readText, readRiverText, readSeedText].flatMap(askedOf));
    expect([...listed].sort()).toEqual([...asked].sort());
  });

  it('says which are needed: the guide types these, and of the others those that they name', () => {
    expect(seedFiles).toEqual(expect.arrayContaining(neededBy((needed) => needed === 'yes')));
    expect(
      neededBy((needed) => needed === 'no').filter((path) => seedFiles.includes(path)),
    ).toEqual([]);
    expect(listed).toEqual(expect.arrayContaining(seedFiles));
  });

  it.each(seedFiles)('is right that there is no corridor without %s', (file) => {
    const defects = new Defects(FOLDER);
    runPipeline((name) => readText(name === file ? `no/${name}` : name), defects);
    expect(defects.list).toEqual([
      `${FOLDER}/${file}:1: the file cannot be read; put it back or correct its permissions`,
    ]);
  });
});
