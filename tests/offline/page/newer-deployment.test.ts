// A page whose files are gone: it moves to a newer deployment if there is one, and never reloads for nothing.
import { describe, expect, it, vi } from 'vitest';
import { moveOn, moveOnWithoutParts, type Place } from '../../../src/offline/page/newer-deployment';
import { ACTIVATE } from '../../../src/offline/protocol';
import { settled, withActive, type FakeRegistration } from '../../fixtures/offline/registration';

const pageOf = (version: number): string =>
  `<script type="module" crossorigin src="./assets/index-${version}.js"></script>`;

function placeWith(changes: Partial<Place> = {}) {
  const kept = new Map<string, string>();
  const reload = vi.fn();
  const place: Place = {
    entry: 'https://maps.example/assets/index-1.js',
    fetchPage: () => Promise.resolve(pageOf(2)),
    registration: () => Promise.resolve(undefined),
    storage: () => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
    }),
    reload,
    ...changes,
  };
  return { place, reload };
}

describe('without a worker', () => {
  it('a newer deployment is one reload, and another if there is a newer one still', async () => {
    const { place, reload } = placeWith();
    expect(await moveOn(place)).toBe('reloading');
    expect(await moveOn(place)).toBe('gone');
    expect(await moveOn({ ...place, fetchPage: () => Promise.resolve(pageOf(3)) })).toBe(
      'reloading',
    );
    expect(reload).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['the server has the same deployment', () => Promise.resolve(pageOf(1))],
    ['the server is down', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['somebody else answers', () => Promise.resolve('<p>Please sign in.')],
  ])('the page stays when %s', async (_case, fetchPage) => {
    const { place, reload } = placeWith({ fetchPage });
    expect(await moveOn(place)).toBe('same');
    expect(reload).not.toHaveBeenCalled();
  });

  it.each([
    [
      'throws',
      () => {
        throw new DOMException('refused', 'SecurityError');
      },
    ],
    ['forgets', () => ({ getItem: () => null, setItem: () => undefined })],
  ])('it does not reload where storage %s, as it could do so for ever', async (_how, storage) => {
    const { place, reload } = placeWith({ storage });
    expect(await moveOn(place)).toBe('gone');
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('with a worker', () => {
  const placeOf = (registration: FakeRegistration) =>
    placeWith({ registration: () => Promise.resolve(registration) });

  it('the newer version is fetched and let in before the reload', async () => {
    const registration = withActive();
    const { place, reload } = placeOf(registration);
    registration.onUpdate = () => {
      registration.find();
      return Promise.resolve();
    };
    const moving = moveOn(place);
    await vi.waitFor(() => expect(registration.installing).not.toBeNull());
    const worker = registration.installing;
    if (!worker) throw new Error('nothing is being installed');
    registration.wait(worker);
    await vi.waitFor(() => expect(worker.received).toEqual([ACTIVATE]));
    expect(reload).not.toHaveBeenCalled();
    registration.activate(worker);
    expect(await moving).toBe('reloading');
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('an old page under the newest worker only reloads', async () => {
    const { place, reload } = placeOf(withActive());
    expect(await moveOn(place)).toBe('reloading');
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['cannot be installed', (found: FakeRegistration) => found.find().become('redundant')],
    [
      'cannot be asked for',
      () => {
        throw new TypeError('Failed to update');
      },
    ],
  ])('the visitor is told where the newer version %s', async (_how, update) => {
    const registration = withActive();
    const { place, reload } = placeOf(registration);
    registration.onUpdate = () => Promise.resolve().then(() => update(registration));
    expect(await moveOn(place)).toBe('gone');
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('parts that cannot be fetched', () => {
  it('make the page move once, however many they are', async () => {
    const { place, reload } = placeWith();
    const parts = new EventTarget();
    const onGone = vi.fn();
    moveOnWithoutParts(parts, place, onGone);
    for (let part = 0; part < 3; part += 1) parts.dispatchEvent(new Event('vite:preloadError'));
    await settled();
    parts.dispatchEvent(new Event('vite:preloadError'));
    await settled();
    expect(reload).toHaveBeenCalledTimes(1);
    expect(onGone).not.toHaveBeenCalled();
  });

  it('are asked about again after the page has stayed', async () => {
    let version = 1;
    const { place, reload } = placeWith({ fetchPage: () => Promise.resolve(pageOf(version)) });
    const onGone = vi.fn();
    const look = moveOnWithoutParts(new EventTarget(), place, onGone);
    look();
    await settled();
    version = 2;
    look();
    await settled();
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
