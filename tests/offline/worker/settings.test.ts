// The operator's settings: as the server has them now, else as they last were.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerSettings, PATIENCE } from '../../../src/offline/worker/settings';
import { fakeSurroundings, type Fake } from '../../fixtures/offline/surroundings';

let fake: Fake;

async function read(): Promise<string> {
  const { answer, work } = answerSettings(fake.around);
  await work;
  return (await answer).text();
}

beforeEach(() => {
  fake = fakeSurroundings({ 'kiosk.json': '{"idle":60}' });
});
afterEach(() => vi.useRealTimers());

describe('the settings', () => {
  it('are those of the server, asked anew each time', async () => {
    expect(await read()).toBe('{"idle":60}');
    fake.server = { 'kiosk.json': '{"idle":90}' };
    expect(await read()).toBe('{"idle":90}');
    expect(fake.asked.map(({ mode }) => mode)).toEqual(['no-cache', 'no-cache']);
  });

  it('are the last good ones while the server is down', async () => {
    await read();
    fake.server = null;
    expect(await read()).toBe('{"idle":60}');
  });

  it('that are no JSON are passed on, so that their defect is named, but not kept', async () => {
    await read();
    fake.server = { 'kiosk.json': '{"idle":' };
    expect(await read()).toBe('{"idle":');
    fake.server = null;
    expect(await read()).toBe('{"idle":60}');
  });

  it('are forgotten once the operator has taken them away', async () => {
    await read();
    fake.server = {};
    await read();
    fake.server = null;
    await expect(answerSettings(fake.around).answer).rejects.toThrow('Failed to fetch');
  });

  it('do not wait for a server that stalls, unless there is nothing else', async () => {
    await read();
    vi.useFakeTimers();
    const stalling = { ...fake.around, fetch: () => new Promise<Response>(() => undefined) };
    const told: string[] = [];
    void answerSettings(stalling).answer.then(async (response) => told.push(await response.text()));
    await vi.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual(['{"idle":60}']);
  });

  it('come from the server where storage is refused', async () => {
    fake.isStorageRefused = true;
    expect(await read()).toBe('{"idle":60}');
  });
});
