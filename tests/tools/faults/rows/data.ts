// The server answers, and what it says for the data is wrong.
import { inBoth, type Fault } from '../fault';
import { thePageSaying } from '../sights';
import type { Trial } from '../trial';
import { DATA, RETRYING } from './server';

const FAULTY = '地图的数据有误';

async function wrongThenRight(
  trial: Trial,
  sentence: string,
  mend: () => Promise<void> | void,
): Promise<void> {
  await trial.open();
  await trial.visit();
  await trial.sees(`the page in words, with “${sentence}”`, thePageSaying(trial.page, sentence));
  await mend();
  trial.begin();
  await trial.seesTheMap('the map, by itself, once the data are right');
}

const changed = (what: string, how: string, change: (content: Buffer) => string): Fault[] =>
  inBoth({
    what,
    how,
    worker: false,
    async suffer(trial) {
      trial.host.change(DATA, change);
      await wrongThenRight(trial, FAULTY, () => trial.host.mend());
    },
  });

export const DATA_FAULTS: readonly Fault[] = [
  ...inBoth({
    what: 'data: 404',
    how: 'the file is taken off the server',
    worker: false,
    async suffer(trial) {
      trial.host.remove(DATA);
      await wrongThenRight(trial, RETRYING, () => trial.host.mend());
    },
  }),
  ...inBoth({
    what: 'data: 500',
    how: 'a rule in nginx’s configuration',
    worker: false,
    async suffer(trial) {
      await trial.host.restart('location ~ /corridor- { return 500; }');
      await wrongThenRight(trial, RETRYING, () => trial.host.restart());
    },
  }),
  ...changed('data: truncated', 'the file on the server is cut in half', (content) =>
    content.subarray(0, content.length / 2).toString('latin1'),
  ),
  ...changed(
    'data: HTML instead of JSON',
    'the file on the server is a sign-in page',
    () => '<!doctype html><title>Sign in</title><p>Please sign in to use this network.',
  ),
];
