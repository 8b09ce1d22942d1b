// The fixture of the kiosk's specs: the watch of every spec, and a driver for the kiosk.
import { test as base } from './fixture';
import { KioskDriver } from './kiosk-driver';

export const test = base.extend<{ kiosk: KioskDriver }>({
  kiosk: async ({ page }, use) => use(new KioskDriver(page)),
});

export { expect } from './fixture';
