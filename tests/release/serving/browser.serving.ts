// A real browser under the shipped headers: they break nothing of the map, and hold no word that it does not know.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../tools/chromium';
import { waitForMap } from '../../tools/first-view';
import { findProgram } from '../../tools/programs';
import { packedAndUnpacked } from '../../tools/release-folder';
import { REPOSITORY } from '../../tools/repository';
import { run, SERVERS, type RunningServer } from './servers';

// One server, and one under a path: all of them send the same headers, which is the matrix's business.
const kinds = SERVERS.filter(
  ({ base, program }) => base !== '' && findProgram(program) !== undefined,
);

describe.skipIf(kinds.length === 0)('a browser', () => {
  let browser: Browser;
  let release: string;
  beforeAll(async () => {
    release = packedAndUnpacked(join(REPOSITORY, 'dist'));
    browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGUMENTS });
  });
  afterAll(async () => {
    await browser.close();
    rmSync(join(release, '../..'), { recursive: true });
  });

  it.each(kinds)(
    'draws the map from $name, and has nothing to complain of',
    async (kind) => {
      const server: RunningServer = await run(kind, release);
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('requestfailed', (request) => complaints.push(request.url()));
      try {
        const address = `http://127.0.0.1:${server.port}${kind.base}`;
        await page.goto(`${address}/`);
        await waitForMap(page);
        await page.goto(`${address}/en/?renderer=svg`);
        await waitForMap(page, 'svg');
        expect(complaints).toEqual([]);
      } finally {
        await page.close();
        server.stop();
      }
    },
    200_000,
  );
});
