// New versions as the page sees them: they wait to be let in, and one of them is one reload.
import { describe, expect, it, vi } from 'vitest';
import { Updates } from '../../../src/offline/page/updates';
import { ACTIVATE } from '../../../src/offline/protocol';
import {
  FakeRegistration,
  FakeWorker,
  settled,
  withActive,
} from '../../fixtures/offline/registration';

function updatesOf(registration: FakeRegistration) {
  const reload = vi.fn();
  const onWaiting = vi.fn();
  const updates = new Updates(registration, reload);
  const end = updates.onWaiting(onWaiting);
  return { updates, reload, onWaiting, end };
}

async function withNewVersion() {
  const registration = withActive();
  const all = updatesOf(registration);
  const worker = registration.find();
  registration.wait(worker);
  await settled();
  return { registration, worker, ...all };
}

describe('a new version', () => {
  it('is told once it is whole, and takes nothing over', async () => {
    const registration = withActive();
    const { updates, onWaiting, reload } = updatesOf(registration);
    const worker = registration.find();
    await settled();
    expect([updates.isWaiting, onWaiting.mock.calls.length]).toEqual([false, 0]);
    registration.wait(worker);
    await settled();
    expect([updates.isWaiting, onWaiting.mock.calls.length]).toEqual([true, 1]);
    expect(worker.received).toEqual([]);
    expect(reload).not.toHaveBeenCalled();
  });

  it('that waits already when the page opens is told too, and to whoever asks later', async () => {
    const registration = withActive();
    registration.wait(new FakeWorker());
    const { updates, onWaiting } = updatesOf(registration);
    await settled();
    expect(onWaiting).toHaveBeenCalledTimes(1);
    const late = vi.fn();
    updates.onWaiting(late);
    expect(late).toHaveBeenCalledTimes(1);
  });

  it('that fails to install is not told', async () => {
    const registration = withActive();
    const { updates } = updatesOf(registration);
    registration.find().become('redundant');
    await settled();
    expect(updates.isWaiting).toBe(false);
  });

  it('is not told to who has stopped listening', async () => {
    const registration = withActive();
    const { onWaiting, end } = updatesOf(registration);
    end();
    registration.wait(registration.find());
    await settled();
    expect(onWaiting).not.toHaveBeenCalled();
  });
});

it('the first version of all is none that waits', async () => {
  const registration = new FakeRegistration();
  const { updates } = updatesOf(registration);
  registration.wait(registration.find());
  await settled();
  expect(updates.isWaiting).toBe(false);
});

describe('applying', () => {
  it('lets the version take over and reloads once, however often it is asked', async () => {
    const { registration, worker, updates, reload } = await withNewVersion();
    const applied = Promise.all([updates.apply(), updates.apply()]);
    expect(worker.received).toEqual([ACTIVATE]);
    expect(reload).not.toHaveBeenCalled();
    registration.activate(worker);
    await applied;
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('follows another tab that has let it in', async () => {
    const { registration, worker, updates, reload } = await withNewVersion();
    registration.activate(worker);
    await updates.apply();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('does nothing while there is nothing to apply', async () => {
    const { updates, reload } = updatesOf(withActive());
    await updates.apply();
    expect(reload).not.toHaveBeenCalled();
  });

  it('waits for the next one when the version is replaced before it takes over', async () => {
    const { registration, worker, updates, reload } = await withNewVersion();
    const first = updates.apply();
    worker.become('redundant');
    await first;
    expect(reload).not.toHaveBeenCalled();
    const next = new FakeWorker();
    registration.wait(next);
    const second = updates.apply();
    registration.activate(next);
    await second;
    expect(reload).toHaveBeenCalledTimes(1);
  });
});

it('a check without a network is quiet', async () => {
  const registration = withActive();
  registration.onUpdate = () => Promise.reject(new TypeError('Failed to fetch'));
  await expect(updatesOf(registration).updates.check()).resolves.toBeUndefined();
});

describe('verifying', () => {
  it('brings back what the worker has counted', async () => {
    const registration = withActive();
    const report = { checked: 30, repaired: 1, missing: 0 };
    if (registration.active)
      registration.active.onReceived = (_message, transfer) => {
        const [port] = transfer ?? [];
        if (port instanceof MessagePort) port.postMessage(report);
      };
    expect(await updatesOf(registration).updates.verify()).toEqual(report);
  });

  it('is null without a worker', async () =>
    expect(await updatesOf(new FakeRegistration()).updates.verify()).toBeNull());
});
