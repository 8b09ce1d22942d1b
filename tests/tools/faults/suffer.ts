// Lets one fault happen to a host of its own, and writes down what came of it.
import type { Browser } from '@playwright/test';
import type { Fault } from './fault';
import { Host } from './host';
import { Trial } from './trial';

const nameOf = ({ what, view, worker }: Fault): string =>
  `${what} ${view}${worker ? ' worker' : ''}`.replaceAll(/[^A-Za-z0-9]+/g, '-');

/** Never rejects: a row that breaks off has failed, and says why. */
export async function suffer(
  fault: Fault,
  release: string,
  browser: Browser,
  pictures: string,
): Promise<Trial> {
  const host = await Host.of(release);
  const trial = new Trial(fault, host, browser, release);
  try {
    await fault.suffer(trial);
  } catch (error) {
    trial.broken = error instanceof Error ? error.message : String(error);
    console.error(trial.broken);
  }
  await trial.picture(pictures, nameOf(fault));
  await trial.end();
  await host.end();
  return trial;
}
