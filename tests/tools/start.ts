// Does what the README says first, `npm start`, as a newcomer sees it: no word of warning, and the address comes last.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { freePort } from './free-port';
import { REPOSITORY } from './repository';

/** Milliseconds; the build is part of it. */
const LIMIT = 300_000;
const WARNING = /\bwarn|\(!\)|deprecat|no svelte config|rolldownOptions/i;

const port = await freePort();
const address = `http://127.0.0.1:${port}/`;
const child = spawn('npm', ['start', '--', '--port', String(port)], {
  cwd: REPOSITORY,
  stdio: ['ignore', 'pipe', 'pipe'],
  // A group of its own, so that what npm starts ends with it.
  detached: process.platform !== 'win32',
  shell: process.platform === 'win32',
});
const said: string[] = [];
const lines = (): string[] =>
  stripVTControlCharacters(said.join(''))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
for (const stream of [child.stdout, child.stderr])
  stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
const isOver = new Promise<void>((resolve) => child.once('close', () => resolve()));

const faults: string[] = [];
const pause = () => new Promise((resolve) => setTimeout(resolve, 200));
const until = performance.now() + LIMIT;
while (lines().at(-1)?.endsWith(address) !== true) {
  if (child.exitCode !== null || performance.now() > until) break;
  await pause();
}
const answer = await fetch(address).catch(() => null);
if (answer?.status !== 200) faults.push(`${address} does not answer.`);
const last = lines().at(-1) ?? '';
if (!last.endsWith(address)) faults.push(`The last line is not the address: ${last}`);
for (const line of lines()) if (WARNING.test(line)) faults.push(`A warning: ${line}`);

if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid);
else child.kill();
await isOver;
if (faults.length > 0) console.log(lines().join('\n'));
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
