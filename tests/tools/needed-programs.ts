// Every program from outside that the whole test run uses, so that it can be installed once and before.
import { CHROMIUM, HEADLESS_SHELL } from './chromium';
import type { Program } from './programs';

export const NGINX: Program = {
  commands: ['nginx'],
  places: ['/usr/sbin/nginx', '/usr/local/sbin/nginx'],
  debianPackage: 'nginx-light',
};
export const CADDY: Program = { commands: ['caddy'], debianPackage: 'caddy' };
export const PYTHON: Program = { commands: ['python3'], debianPackage: 'python3-minimal' };
export const OGRINFO: Program = { commands: ['ogrinfo'], debianPackage: 'gdal-bin' };
export const RSVG_CONVERT: Program = {
  commands: ['rsvg-convert'],
  debianPackage: 'librsvg2-bin',
};
const SHELLCHECK: Program = { commands: ['shellcheck'], debianPackage: 'shellcheck' };
const SYSTEMD: Program = { commands: ['systemd-analyze'], debianPackage: 'systemd' };

/** What a kiosk's set-up is tried out with. */
export const KIOSK_PROGRAMS: readonly Program[] = [
  { commands: ['xvfb-run'], debianPackage: 'xvfb' },
  { commands: ['xrandr'], debianPackage: 'x11-xserver-utils' },
  NGINX,
  { commands: ['unzip'], debianPackage: 'unzip' },
  { commands: ['curl'], debianPackage: 'curl' },
];

export const NEEDED_PROGRAMS: readonly Program[] = [
  CHROMIUM,
  ...KIOSK_PROGRAMS,
  CADDY,
  PYTHON,
  OGRINFO,
  RSVG_CONVERT,
  SHELLCHECK,
  SYSTEMD,
];

/** What only makes the run quicker: installed by itself, so that a system which lacks it installs the rest all the same. */
export const HELPFUL_PROGRAMS: readonly Program[] = [HEADLESS_SHELL];
