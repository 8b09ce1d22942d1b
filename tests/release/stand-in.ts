// A release of the small site in the fixtures, for tests that need one but no build.
import { join } from 'node:path';
import { readBuild, readFolder } from '../../src/release/read-folder';
import { releaseFiles, type Ingredients } from '../../src/release/release';
import { REPOSITORY } from '../tools/repository';

/** A page that gives signs of life as the kiosk's does. */
export const STAND_IN = join(REPOSITORY, 'tests/fixtures/release/site');

export const ingredients = (): Ingredients => ({
  build: readBuild(STAND_IN),
  shipped: readFolder(join(REPOSITORY, 'src/release/shipped')),
  kiosk: readFolder(join(REPOSITORY, 'src/release/kiosk')),
  licences: new Map([['LICENSE', 'MIT\n']]),
  frameAncestors: ['https://partner.example'],
});

export const standInRelease = () => releaseFiles(ingredients());
