// `npm run bench`: build sizes, and how fast the built product answers; medians of five, on two machines' speeds.
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { measure } from './budgets';
import { CHROMIUM_ARGUMENTS, findChromium } from './chromium';
import { waitForMap } from './first-view';
import { interactions } from './interactions';
import { REPOSITORY } from './repository';
import { serve } from './static-server';
import { table } from './table';

const RUNS = 5;

interface Conditions {
  readonly name: string;
  readonly cpuSlowdown: number;
  /** Bits per second and milliseconds, as the DevTools preset "Slow 4G" has them; null for no limit. */
  readonly network: { readonly down: number; readonly up: number; readonly latency: number } | null;
}

const CONDITIONS: readonly Conditions[] = [
  { name: 'unthrottled', cpuSlowdown: 1, network: null },
  {
    name: '4× slower CPU, Slow 4G',
    cpuSlowdown: 4,
    network: { down: 1_440_000, up: 675_000, latency: 562.5 },
  },
];

/** Milliseconds, each from the start of navigation but the facet's; the last is a score. */
const MEASURES = [
  'first contentful paint',
  'first click works',
  'map idle',
  'facet toggle to next paint',
  'layout shift',
] as const;
type Sample = Readonly<Record<(typeof MEASURES)[number], number>>;

async function throttle(page: Page, { cpuSlowdown, network }: Conditions): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  if (network === null) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    downloadThroughput: network.down / 8,
    uploadThroughput: network.up / 8,
    latency: network.latency,
  });
}

/** Runs in the page: clicks the first park of the list until its card stands open. */
function clickUntilCardOpens(): Promise<number> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const park = document.querySelector<HTMLElement>('nav li button');
      const name = park?.textContent.trim() ?? '';
      const headings = [...document.querySelectorAll('h2')].map((heading) =>
        heading.textContent.trim(),
      );
      if (name !== '' && headings.some((heading) => heading !== '' && name.startsWith(heading))) {
        clearInterval(timer);
        resolve(performance.now());
      } else park?.click();
    }, 25);
  });
}

/** Runs in the page: switches the first industry on, and waits for the frame that shows it. */
function toggleFacet(): Promise<number> {
  return new Promise((resolve) => {
    const started = performance.now();
    document.querySelector<HTMLElement>('[role=group] button[aria-pressed=false]')?.click();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now() - started);
      channel.port2.postMessage(null);
    });
  });
}

/** Runs in the page: the sum of all layout shifts until now, as CLS counts them at worst. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let shift = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry && typeof entry.value === 'number') shift += entry.value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(shift), 200);
  });
}

const firstPaint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;

/** The layout shift of a visit that touches nothing: an opened card moves the list, and is meant to. */
async function undisturbed(browser: Browser, address: string, conditions: Conditions) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await throttle(page, conditions);
    await page.goto(address, { waitUntil: 'commit' });
    await waitForMap(page);
    return await page.evaluate(layoutShift);
  } finally {
    await page.close();
  }
}

async function sample(browser: Browser, address: string, conditions: Conditions): Promise<Sample> {
  const page = await browser.newPage({
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  try {
    await throttle(page, conditions);
    await page.goto(address, { waitUntil: 'commit' });
    const click = await page.evaluate(clickUntilCardOpens);
    await waitForMap(page);
    const idle = await page.evaluate(() => performance.now());
    return {
      'first contentful paint': await page.evaluate(firstPaint),
      'first click works': click,
      'map idle': idle,
      'facet toggle to next paint': await page.evaluate(toggleFacet),
      'layout shift': await undisturbed(browser, address, conditions),
    };
  } finally {
    await page.close();
  }
}

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function medians(browser: Browser, address: string, conditions: Conditions) {
  const samples: Sample[] = [];
  for (let run = 0; run < RUNS; run += 1) samples.push(await sample(browser, address, conditions));
  return MEASURES.map((name) => median(samples.map((one) => one[name])));
}

const dist = join(REPOSITORY, 'dist');
const sizes = await measure(dist);
console.log(
  table(
    ['size', 'measured', 'limit'],
    sizes.map(({ what, measured, limit }) => [what, String(measured), String(limit)]),
  ),
);
const server = await serve(dist);
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGUMENTS });
try {
  const columns: number[][] = [];
  for (const conditions of CONDITIONS)
    columns.push(await medians(browser, server.address, conditions));
  const rows = MEASURES.map((name, index) => [
    name === 'layout shift' ? name : `${name}, ms`,
    ...columns.map((column) => column[index]?.toFixed(name === 'layout shift' ? 4 : 0) ?? ''),
  ]);
  const head = [`median of ${RUNS}`, ...CONDITIONS.map(({ name }) => name)];
  console.log(`\n${table(head, rows)}`);
  const pressed = await interactions(browser, server.address);
  const times = pressed.map(({ what, median: half, worst }) => [
    what,
    half.toFixed(0),
    worst.toFixed(0),
  ]);
  console.log(`\n${table(['after a press, 4× slower CPU, ms', 'median of 20', 'worst'], times)}`);
} finally {
  await browser.close();
  await server.close();
}
