// The kiosk's files: scripts that shells accept, units that systemd accepts, and an installation one can repeat.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFolder } from '../../src/release/archive';
import { checksums, plain } from '../../src/release/files';
import { REPOSITORY } from '../tools/repository';
import { standInRelease } from './stand-in';

const KIOSK = join(REPOSITORY, 'src/release/kiosk');
const has = (program: string) => spawnSync(program, ['--version']).status === 0;

const folder = mkdtempSync(join(tmpdir(), 'install-'));
const release = join(folder, 'release');
const root = join(folder, 'root');
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  const files = new Map([...standInRelease(), ['site/kiosk.json', plain('{}\n')]]);
  files.delete('SHA256SUMS');
  writeFolder(release, new Map([...files, ['SHA256SUMS', plain(checksums(files))]]));
});

function install(...options: string[]) {
  const { status, stderr } = spawnSync(join(release, 'kiosk/install.sh'), options, {
    encoding: 'utf8',
  });
  return { status, error: stderr };
}

const installed = (path: string) => readFileSync(join(root, path), 'utf8');

const scripts = readdirSync(KIOSK)
  .filter((file) => file.endsWith('.sh'))
  .map((file) => join('src/release/kiosk', file));

describe('the scripts', () => {
  const all = [...scripts, 'src/release/shipped/start.sh'];
  it.each(all)('%s is a shell script', (script) =>
    expect(spawnSync('sh', ['-n', script], { cwd: REPOSITORY }).status).toBe(0),
  );

  it.skipIf(!has('shellcheck')).each(all)('%s passes shellcheck', (script) => {
    const check = spawnSync('shellcheck', ['-x', script], { cwd: REPOSITORY, encoding: 'utf8' });
    expect(check.stdout).toBe('');
  });
});

describe('the installation', () => {
  it('puts the release, settings, policy and units where they belong', () => {
    expect(install('--root', root, '--restart-at', '03:30').error).toBe('');
    expect(existsSync(join(root, 'opt/bay-corridor-map/kiosk/kiosk.sh'))).toBe(true);
    expect(installed('etc/bay-corridor-map/kiosk.conf')).toContain('PORT=8080');
    expect(installed('etc/systemd/system/corridor-kiosk-restart.timer.d/time.conf')).toContain(
      'OnCalendar=*-*-* 03:30:00',
    );
  });

  it('keeps what the operator has edited when it is run again, and follows the port', () => {
    const settings = join(root, 'etc/bay-corridor-map/kiosk.conf');
    writeFileSync(settings, 'PORT=8123\n');
    writeFileSync(join(root, 'opt/bay-corridor-map/site/kiosk.json'), '{"edited":true}\n');
    for (let time = 0; time < 2; time += 1) expect(install('--root', root).error).toBe('');
    expect(installed('etc/bay-corridor-map/kiosk.conf')).toBe('PORT=8123\n');
    expect(installed('opt/bay-corridor-map/site/kiosk.json')).toBe('{"edited":true}\n');
    const policy = installed('etc/chromium/policies/managed/bay-corridor-map.json');
    expect(policy).toContain('"URLBlocklist": ["*", "chrome://*"');
    expect(policy).toContain('"URLAllowlist": ["http://127.0.0.1:8123"]');
    expect(readdirSync(join(root, 'opt'))).toEqual(['bay-corridor-map']);
  });

  it('does nothing when only asked what it would do', () => {
    const untouched = join(folder, 'untouched');
    expect(install('--dry-run', '--root', untouched)).toEqual({ status: 0, error: '' });
    expect(existsSync(untouched)).toBe(false);
  });

  it.each([
    [['--restart-at', '25:00'], "'25:00' is not a time"],
    [['--help-me'], "'--help-me' is not known"],
  ])('refuses %s', (options, sentence) => {
    const { status, error } = install(...options);
    expect(error).toContain(sentence);
    expect(status).toBe(1);
  });

  it('refuses a damaged release', () => {
    const page = join(release, 'site/index.html');
    const whole = readFileSync(page);
    writeFileSync(page, whole.subarray(1));
    const { status, error } = install('--root', root);
    writeFileSync(page, whole);
    expect(error).toContain('the release is damaged');
    expect(status).toBe(1);
  });
});

describe.skipIf(!has('systemd-analyze'))('systemd', () => {
  it('accepts the units', () => {
    // A root of its own with the machine's units, and empty programs where ours call some.
    cpSync('/usr/lib/systemd/system', join(root, 'usr/lib/systemd/system'), { recursive: true });
    mkdirSync(join(root, 'usr/bin'), { recursive: true });
    for (const program of ['xinit', 'systemctl'])
      writeFileSync(join(root, 'usr/bin', program), '', { mode: 0o755 });
    const units = readdirSync(KIOSK).filter((file) => /\.(service|timer)$/.test(file));
    const options = ['verify', '--man=no', `--root=${root}`, ...units];
    const verified = spawnSync('systemd-analyze', options, { encoding: 'utf8' });
    expect(verified.stderr).toBe('');
    expect(verified.status).toBe(0);
    expect(units).toHaveLength(3);
  });
});
