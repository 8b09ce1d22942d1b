// Lines that are slow, and answers that never come.
import { Driver } from '../../../browser/driver';
import { park } from '../../../browser/places';
import { inBoth, type Fault } from '../fault';
import { expect, renderer, thePage, thePageSaying, theMap } from '../sights';
import { DATA, WAITING } from './server';

const PARK = park('blue-silicon-valley');

/** 50 kbit/s, in bytes. */
const SLOW = 6250;

const withheld = (what: string, pattern: RegExp) => ({
  what: `${what} never answered`,
  how: 'the line accepts the request and passes nothing on',
  worker: false,
  pattern,
});

export const SLOW_FAULTS: readonly Fault[] = [
  ...inBoth({
    what: '50 kbit/s',
    how: 'the line passes 6,250 bytes a second, for all connections together',
    worker: false,
    async suffer(trial) {
      trial.host.line.bytesPerSecond = SLOW;
      await trial.open();
      await trial.visit();
      await trial.sees('the page in words', thePage(trial.page));
      await trial.seesTheMap('the map', 60);
    },
  }),
  ...inBoth({
    ...withheld('script', /assets\/index-[^/]*\.js$/),
    async suffer(trial) {
      trial.host.line.swallows = /assets\/index-[^/]*\.js$/;
      await trial.open();
      await trial.visit();
      await trial.sees(
        'the page in words, and that the rest is missing',
        thePageSaying(trial.page, WAITING),
      );
    },
  }),
  ...inBoth({
    ...withheld('data', DATA),
    async suffer(trial) {
      trial.host.line.swallows = DATA;
      await trial.open();
      await trial.visit();
      await trial.sees(
        'the page in words, and that the rest is missing',
        thePageSaying(trial.page, WAITING),
      );
      trial.host.line.swallows = null;
      trial.begin();
      // The request that hangs is given up after fifteen seconds, and the next one comes two seconds later.
      await trial.seesTheMap('the map, by itself, once the server answers', 15);
    },
  }),
  {
    ...withheld('the kiosk’s own part', /assets\/kiosk-/),
    view: 'kiosk',
    async suffer(trial) {
      trial.host.line.swallows = /assets\/kiosk-/;
      await trial.open();
      await trial.visit();
      await trial.sees(
        'the page in words, and that the rest is missing',
        thePageSaying(trial.page, WAITING),
      );
    },
  },
  {
    what: 'the kiosk’s own part: 404',
    how: 'the file is taken off the server',
    view: 'kiosk',
    worker: false,
    async suffer(trial) {
      trial.host.remove(/assets\/kiosk-[^/]*\.js$/);
      await trial.open();
      await trial.visit();
      await trial.sees(
        'the page in words, with “trying again”',
        thePageSaying(trial.page, '地图未能载入，正在重试'),
      );
      trial.host.mend();
      trial.begin();
      await trial.seesTheMap('the map, by itself, once the file is back');
    },
  },
  {
    ...withheld('lazy part: cards', /assets\/cards-/),
    view: 'explore',
    async suffer(trial) {
      trial.host.line.swallows = /assets\/cards-/;
      const page = await trial.open();
      await trial.visit();
      await trial.seesTheMap();
      const driver = new Driver(page, 'svg');
      await driver.inList(PARK.name.zh).click();
      await trial.sees(
        'the map with the park chosen, and that its details are missing',
        expect(page.getByRole('status').filter({ hasText: '这一项的内容还未载入' })).toBeVisible(),
      );
    },
  },
  {
    ...withheld('lazy part: search', /assets\/search-index-/),
    view: 'explore',
    async suffer(trial) {
      trial.host.line.swallows = /assets\/search-index-/;
      const page = await trial.open();
      await trial.visit();
      await theMap(page, 'explore');
      trial.begin();
      await new Driver(page, 'svg').searchBox.fill('海洋');
      await trial.sees(
        '“loading the search…”',
        expect(page.getByText('正在载入搜索')).toBeVisible(),
      );
      await trial.sees(
        'that the search could not be loaded',
        expect(page.getByText('搜索未能载入')).toBeVisible(),
      );
    },
  },
  ...inBoth({
    ...withheld('MapLibre', /assets\/gl-/),
    async suffer(trial) {
      trial.host.line.swallows = /assets\/gl-/;
      await trial.open();
      await trial.visit('gl');
      await trial.seesTheMap('the map (SVG), complete');
      await renderer(trial.page, /^loading$/);
    },
  }),
];
