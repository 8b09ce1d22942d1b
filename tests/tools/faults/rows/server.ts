// The server goes: before a visit, and at every moment of one.
import { inBoth, type Fault } from '../fault';
import { thePage, thePageSaying } from '../sights';
import type { Trial } from '../trial';

export const DATA = /assets\/corridor-[^/]*\.json$/;
const ENTRY = /assets\/index-[^/]*\.js$/;

/** The sentences, by what they begin with. */
export const WAITING = '互动功能仍未载入';
export const RETRYING = '数据未能取得，正在重试';

async function killedWithoutData(trial: Trial): Promise<void> {
  await trial.sees('the page in words, with “trying again”', thePageSaying(trial.page, RETRYING));
  await trial.host.start();
  trial.begin();
  await trial.seesTheMap('the map, by itself, once the server is back');
}

export const SERVER: readonly Fault[] = [
  ...inBoth({
    what: 'server down before the visit',
    how: 'nginx killed (SIGKILL) after a visit that installed the worker; then a new page',
    worker: true,
    async suffer(trial) {
      const first = await trial.install();
      await trial.host.kill();
      await trial.another();
      await first.close();
      await trial.visit();
      await trial.seesTheMap();
    },
  }),
  ...inBoth({
    what: 'server accepts and never answers',
    how: 'nginx stopped (SIGSTOP) after a visit that installed the worker; then a new page',
    worker: true,
    async suffer(trial) {
      const first = await trial.install();
      trial.host.pause();
      await trial.another();
      await first.close();
      await trial.visit();
      await trial.seesTheMap();
      trial.host.resume();
    },
  }),
  ...inBoth({
    what: 'server killed after the HTML',
    how: 'the line withholds all but the page; once that is shown, nginx is killed',
    worker: false,
    async suffer(trial) {
      trial.host.line.swallows = /assets\//;
      await trial.open();
      await trial.visit();
      await trial.sees('the page in words', thePage(trial.page));
      await trial.host.kill();
      trial.begin();
      await trial.sees('and that the rest is missing', thePageSaying(trial.page, WAITING));
      await trial.host.start();
      await trial.page.reload({ waitUntil: 'commit' });
      trial.begin();
      await trial.seesTheMap('the map, after a reload by hand or watchdog');
    },
  }),
  ...inBoth({
    what: 'server killed after the script',
    how: 'the line withholds the data; once the script has arrived, nginx is killed',
    worker: false,
    async suffer(trial) {
      trial.host.line.swallows = DATA;
      const page = await trial.open();
      const script = page.waitForEvent('requestfinished', (asked) => ENTRY.test(asked.url()));
      await trial.visit();
      await script;
      await trial.host.kill();
      trial.begin();
      await killedWithoutData(trial);
    },
  }),
  ...inBoth({
    what: 'server killed in the middle of the data',
    how: 'the line passes on 8,000 bytes of the data, then nginx is killed',
    worker: false,
    async suffer(trial) {
      await trial.open();
      const killed = new Promise<void>((resolve) => {
        trial.host.line.trap = {
          pattern: DATA,
          bytes: 8000,
          spring: () => void trial.host.kill().then(resolve),
        };
      });
      await trial.visit();
      await killed;
      trial.begin();
      await killedWithoutData(trial);
    },
  }),
];
