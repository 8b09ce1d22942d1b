// The way to a phone: only to an address that a phone can reach, with the view and nothing of the kiosk.
import { describe, expect, it } from 'vitest';
import { CorridorState } from '../../../src/state/corridor-state.svelte';
import { INITIAL } from '../../../src/state/url-state';
import { isReachable, phoneAddress } from '../../../src/ui/kiosk/device/phone-address';
import { corridorFixture } from '../../fixtures/corridor';
import { ofQingdao } from '../../fixtures/of-qingdao';

function stateAt(publicUrl: string): CorridorState {
  const corridor = corridorFixture();
  Object.assign(corridor.site, { publicUrl });
  return new CorridorState(corridor, { ...INITIAL, view: 'kiosk', text: 'large', heartbeat: true });
}

describe('an address', () => {
  it.each(['https://map.example.org/', 'https://corridor.qingdao.gov.cn/map', 'https://1.2.3.4/'])(
    'such as %s can be reached',
    (url) => expect(isReachable(url)).toBe(true),
  );

  it.each([
    ...['', 'http://map.example.org/', 'https://localhost/', 'https://127.0.0.1:8080/'],
    ...['https://192.168.1.4/', 'https://10.0.0.1/', 'https://172.20.0.1/', 'https://[::1]/'],
    ...['https://kiosk/', 'https://kiosk.local/', 'https://169.254.1.1/', 'not an address'],
  ])('such as %j cannot', (url) => expect(isReachable(url)).toBe(false));
});

describe('the phone', () => {
  ofQingdao('gets the view, and nothing of the kiosk', () => {
    const state = stateAt('https://map.example.org/qd');
    state.selectPark('shinan-software-park');
    state.setLang('en');
    expect(phoneAddress(state)).toBe(
      'https://map.example.org/qd/?lang=en&park=shinan-software-park',
    );
  });

  it('gets nothing while the map is not published', () =>
    expect(phoneAddress(stateAt(''))).toBeNull());
});
