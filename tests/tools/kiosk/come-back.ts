// Brings a fault about on a running kiosk, and waits until its page lives again.
import type { Fault } from './faults';
import { nextHeartbeat, until } from './heartbeats';
import type { Kiosk } from './screen';

/** Two heartbeats: the watchdog must know a page before it can miss it. False after the given seconds. */
export async function isKnown(kiosk: Kiosk, seconds: number): Promise<boolean> {
  await nextHeartbeat(kiosk.heartbeats, seconds);
  return nextHeartbeat(kiosk.heartbeats, seconds);
}

/** Whether a part was started anew and the page gave a sign of life after that, within twice the fault's limit each. */
export async function comesBack(kiosk: Kiosk, fault: Fault): Promise<boolean> {
  const before = kiosk.group(fault.restarts);
  await fault.bringAbout(kiosk);
  const isNew = await until(() => kiosk.group(fault.restarts) !== before, fault.limit * 2);
  return isNew && nextHeartbeat(kiosk.heartbeats, fault.limit * 2);
}
