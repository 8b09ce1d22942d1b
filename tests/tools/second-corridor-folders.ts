// Where the second corridor of the tests is built: beside what the package manager keeps, so that no one commits it.
import { join } from 'node:path';
import { REPOSITORY } from './repository';

const FOLDER = join(REPOSITORY, 'node_modules/.cache/second-corridor');

export const SECOND = { data: join(FOLDER, 'data'), site: join(FOLDER, 'site') } as const;
