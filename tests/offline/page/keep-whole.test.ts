// @vitest-environment happy-dom
// The copy becomes whole: once there is a worker, and again when the network is back, until nothing is missing.
import { beforeEach, expect, it, vi } from 'vitest';
import { keepWhole } from '../../../src/offline/page/keep-whole';
import type { Report } from '../../../src/offline/protocol';
import { FakeRegistration, FakeWorker } from '../../fixtures/offline/registration';

const report = (missing: number): Report => ({ checked: 9, repaired: 0, missing });

let registration: FakeRegistration;
let worker: FakeWorker;
beforeEach(() => {
  delete document.documentElement.dataset.offline;
  registration = new FakeRegistration();
  worker = new FakeWorker();
  registration.installing = worker;
});

const isWhole = (): boolean => document.documentElement.dataset.offline === 'whole';

it('begins when the first worker is active, and says when all is kept', async () => {
  const verify = vi.fn(() => Promise.resolve(report(0)));
  const done = keepWhole({ verify }, registration, window);
  worker.become('installed');
  expect(verify).not.toHaveBeenCalled();
  worker.become('activated');
  await done;
  expect(verify).toHaveBeenCalledTimes(1);
  expect(isWhole()).toBe(true);
  window.dispatchEvent(new Event('online'));
  expect(verify).toHaveBeenCalledTimes(1);
});

it('goes on when the network is back', async () => {
  const reports = [report(3), report(1), report(0)];
  const verify = vi.fn(() => Promise.resolve(reports.shift() ?? null));
  worker.become('activated');
  await keepWhole({ verify }, registration, window);
  expect(isWhole()).toBe(false);
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(reports).toHaveLength(1));
  expect(isWhole()).toBe(false);
  window.dispatchEvent(new Event('online'));
  await vi.waitFor(() => expect(isWhole()).toBe(true));
});

it('does nothing where the worker is given up, or can store nothing', async () => {
  const verify = vi.fn(() => Promise.resolve(null));
  worker.become('redundant');
  await keepWhole({ verify }, registration, window);
  expect(verify).not.toHaveBeenCalled();
  registration.active = new FakeWorker();
  registration.active.become('activated');
  await keepWhole({ verify }, registration, window);
  expect(verify).toHaveBeenCalledTimes(1);
  expect(isWhole()).toBe(false);
});
