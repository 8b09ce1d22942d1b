// @vitest-environment happy-dom
// From the press of the button to the dot: what is asked, shown and said, and what it leaves behind.
import { flushSync, tick } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { vocabularyOf, encode } from '../../../../src/state/codec';
import { MapHandle } from '../../../../src/ui/map/map-handle';
import OwnNotice from '../../../../src/ui/map/own-position/OwnNotice.svelte';
import { mayAsk } from '../../../../src/ui/map/own-position/may-ask';
import { OwnPosition } from '../../../../src/ui/map/own-position/own-position.svelte';
import { button, choiceAt, click, CORRIDOR, show, showPanel, textOf } from '../../list/panel';

vi.mock('../../../../src/map/fine-shores', () => ({ fetchShores: () => Promise.resolve([]) }));

const site = CORRIDOR.parks.flatMap(({ sites }) => sites)[0];
if (!site) throw new Error('no park is located');
const NEAR = { lon: site.lon, lat: site.lat + 0.05 };
const FAR = { lon: 116.4, lat: 39.9 };

afterEach(() => vi.unstubAllGlobals());

type Answer = { readonly lon: number; readonly lat: number } | number | 'never';

/** The browser answers with a position that is good to 35 m, with the code of an error, or not at all. */
function browserAnswers(answer: Answer): void {
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('navigator', {
    geolocation: {
      getCurrentPosition: (told: PositionCallback, failed: PositionErrorCallback) => {
        if (typeof answer === 'number') failed({ code: answer } as GeolocationPositionError);
        else if (answer !== 'never')
          told({
            coords: { longitude: answer.lon, latitude: answer.lat, accuracy: 35 },
          } as GeolocationPosition);
      },
    },
  });
}

function start(address = '?lang=en') {
  const choice = choiceAt(address);
  const handle = new MapHandle();
  const mark = vi.spyOn(handle, 'mark');
  const reset = vi.spyOn(handle, 'reset');
  const position = new OwnPosition(choice, handle);
  const notice = show(OwnNotice, { choice, position });
  const press = async (): Promise<string> => {
    await position.toggle();
    await tick();
    return textOf(notice);
  };
  return { choice, handle, mark, reset, position, notice, press };
}

describe('a position', () => {
  it('is drawn and said with the nearest park, and taken back by another press', async () => {
    browserAnswers(NEAR);
    const { choice, mark, press } = start();
    const said = await press();
    expect(said).toContain('good to ± 35 m');
    expect(said).toMatch(/Nearest park: .+, 5\.\d ± \d/);
    expect(said).toContain('not sent, not stored');
    expect(mark.mock.lastCall?.[0]).toHaveLength(1);
    expect(choice.shown.own).toMatchObject({ ...NEAR, accuracyKm: 0.035, ends: [] });
    expect(await press()).toBe('');
    expect(mark.mock.lastCall?.[0]).toEqual([]);
    expect(choice.shown.own).toBeNull();
  });

  it('is in no address', async () => {
    browserAnswers(NEAR);
    const { choice, press } = start('?lang=en&view=plan&tab=measure');
    const before = encode(choice.url, vocabularyOf(CORRIDOR).lang);
    await press();
    if (choice.shown.own) choice.shown.own = { ...choice.shown.own, ends: ['from', 'to'] };
    expect(encode(choice.url, vocabularyOf(CORRIDOR).lang)).toBe(before);
  });

  it('outside of the region says how far it is, and leaves the map alone', async () => {
    browserAnswers(FAR);
    const { reset, press } = start();
    expect(await press()).toMatch(/You are \d{3,} km from the corridor/);
    expect(reset).not.toHaveBeenCalled();
  });

  it('that comes after it was taken back is dropped', async () => {
    browserAnswers('never');
    const { choice, position, press } = start();
    void position.toggle();
    await tick();
    expect(position.phase.kind).toBe('asking');
    expect(await press()).toBe('');
    expect(choice.shown.own).toBeNull();
  });

  it('has its notice put away, and the dot stays', async () => {
    browserAnswers(NEAR);
    const { choice, notice, press } = start();
    await press();
    click(button(notice, 'Close this notice'));
    expect(textOf(notice)).toBe('');
    expect(choice.shown.own).not.toBeNull();
  });
});

describe('without a position', () => {
  it.each([
    [1, /may not give your position: allow/],
    [2, /cannot tell where it is/],
    [3, /within 10 seconds/],
  ])('says why (%s)', async (code, sentence) => {
    browserAnswers(code);
    const { choice, press } = start();
    expect(await press()).toMatch(sentence);
    expect(choice.shown.own).toBeNull();
  });

  it('says that a page around may not allow it', async () => {
    browserAnswers(1);
    vi.stubGlobal('parent', {});
    expect(await start().press()).toMatch(/page around does not allow/);
  });

  it('says that the page is not https, or that there is no such thing', async () => {
    vi.stubGlobal('isSecureContext', false);
    expect(await start().press()).toMatch(/https pages only/);
    vi.stubGlobal('isSecureContext', true);
    vi.stubGlobal('navigator', {});
    expect(await start('?lang=zh').press()).toBe('这个浏览器不能给出位置。');
  });
});

it('is offered unless the policy of the page forbids it', () => {
  const page = (policy: object): Document =>
    Object.assign(document.cloneNode() as Document, policy);
  const allowing = (allows: boolean) => ({ allowsFeature: () => allows });
  expect(mayAsk(page({}))).toBe(true);
  expect(mayAsk(page({ featurePolicy: allowing(false) }))).toBe(false);
  expect(mayAsk(page({ permissionsPolicy: allowing(true) }))).toBe(true);
});

it('gives every located park of the list and the card its distance', () => {
  const { panel, choice } = showPanel(`?lang=en&park=${CORRIDOR.parks[0]?.id ?? ''}`);
  const withKm = () =>
    [...panel.querySelectorAll('nav li')].filter((row) => / km$/.test(textOf(row)));
  expect(withKm()).toHaveLength(0);
  choice.shown.own = { ...NEAR, accuracyKm: 0.035, ends: [] };
  flushSync();
  expect(withKm()).toHaveLength(CORRIDOR.parks.filter(({ sites }) => sites.length > 0).length);
  expect(textOf(panel.querySelector('[data-fact$="/from-own"]') ?? panel)).toMatch(
    /^From my position.* ± \d\S* km\*?/,
  );
});
