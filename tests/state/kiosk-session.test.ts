// A visit to the kiosk: whatever was chosen, the next visitor finds the kiosk as the first did.
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { CorridorState } from '../../src/state/corridor-state.svelte';
import { KioskSession, TABS } from '../../src/state/kiosk-session.svelte';
import { kioskSettings } from '../../src/state/kiosk-settings';
import { INITIAL, type UrlState } from '../../src/state/url-state';
import { corridorFixture } from '../fixtures/corridor';
import { ofQingdao } from '../fixtures/of-qingdao';

const corridor = corridorFixture();
let now = 0;

function begin(home: UrlState = INITIAL): KioskSession {
  const settings = kioskSettings(home, true, {}, corridor.site);
  return new KioskSession(new CorridorState(corridor, settings.home), settings, () => now);
}

/** All that a visitor could see of the state. */
const seen = ({ choice, presence, remaining, tab, group, sheet, step }: KioskSession) => ({
  url: choice.url,
  ...{ presence, remaining, tab, group, sheet, step },
});

function pass(session: KioskSession, seconds: number): void {
  for (let second = 0; second < seconds; second += 1) {
    now += 1000;
    session.tick();
  }
}

beforeEach(() => (now = 0));

const ACTS: readonly ((session: KioskSession) => void)[] = [
  ...TABS.map((tab) => (session: KioskSession) => session.showTab(tab)),
  (session) => session.showGroup('marine'),
  (session) => session.choice.selectPark('marine-innovation-belt'),
  (session) => session.choice.selectBay('lingshan-bay'),
  (session) => session.choice.setLang('en'),
  (session) => session.choice.setText('large'),
  (session) => session.choice.setContrast('more'),
  (session) => session.choice.setCamera({ zoom: 12, lat: 36.1, lon: 120.3 }),
  (session) => session.open('about'),
  (session) => pass(session, 7),
];

describe('a visit', () => {
  it('leaves nothing behind, whatever was done in it', () => {
    const home = { ...INITIAL, lang: 'en' as const, text: 'large' as const };
    fc.assert(
      fc.property(fc.array(fc.nat(ACTS.length - 1), { maxLength: 12 }), (acts) => {
        const session = begin(home);
        const before = seen(session);
        session.touch();
        for (const act of acts) ACTS[act]?.(session);
        session.touch();
        pass(session, 80);
        expect(seen(session)).toEqual(before);
        expect(session.visit).toBe(1);
      }),
    );
  });

  it('is ended by the visitor, and by nothing else before its time', () => {
    const session = begin();
    session.touch();
    session.choice.selectPark('shinan-software-park');
    pass(session, 79);
    expect(session).toMatchObject({ presence: 'asking', remaining: 1, visit: 0 });
    session.touch();
    expect(session.presence).toBe('active');
    session.leave();
    expect(session).toMatchObject({ presence: 'attract', visit: 1 });
    expect(session.choice.selection).toEqual({ kind: 'none' });
  });

  ofQingdao('leads from anywhere to a list in one touch', () => {
    const session = begin();
    session.showGroup('health');
    expect(session).toMatchObject({ tab: 'industry', group: 'health' });
    expect(session.choice.filtering).toBe(true);
    session.choice.selectPark('shinan-software-park');
    session.showTab('bay');
    expect(session).toMatchObject({ tab: 'bay', group: null });
    expect(session.choice).toMatchObject({ filtering: false, selection: { kind: 'none' } });
  });
});

describe('the walk', () => {
  it('takes a step every half stop while nobody is there, and begins anew after a visit', () => {
    const session = begin();
    pass(session, 13);
    expect(session.step).toBe(2);
    session.touch();
    pass(session, 80);
    expect(session.step).toBe(0);
    pass(session, 6);
    expect(session.step).toBe(1);
  });
});
