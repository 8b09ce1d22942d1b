// Who moves the camera: the map keeps what a hand did, and follows selections and the Back button.
import { describe, expect, it } from 'vitest';
import { CameraSync } from '../../../src/ui/map/camera-sync';

const HERE = { zoom: 10, lat: 36.1, lon: 120.3 };
const THERE = { zoom: 11, lat: 36.2, lon: 120.4 };

describe('the camera', () => {
  it('stays as the map was made, with a selection or a camera', () => {
    expect(new CameraSync().follow(null, 'park/a')).toBe('stay');
    expect(new CameraSync().follow(HERE, '')).toBe('stay');
  });

  it('fits a new selection, and the whole again when it is cleared', () => {
    const sync = new CameraSync();
    sync.follow(null, '');
    expect(sync.follow(null, 'park/a')).toBe('fit');
    expect(sync.follow(null, 'park/a')).toBe('stay');
    expect(sync.follow(null, '')).toBe('fit');
  });

  it('stays where the user left it, though the address rounds it', () => {
    const sync = new CameraSync();
    sync.follow(null, '');
    sync.told({ zoom: 10.0042, lat: 36.10004, lon: 120.30003 });
    expect(sync.follow(HERE, '')).toBe('stay');
  });

  it('goes to a camera that Back brings, and fits when Back leads to none', () => {
    const sync = new CameraSync();
    sync.follow(HERE, '');
    expect(sync.follow(THERE, 'park/a')).toBe('move');
    expect(sync.follow(null, 'park/a')).toBe('fit');
  });

  it('is left alone after a reset, which the map has carried out already', () => {
    const sync = new CameraSync();
    sync.follow(HERE, 'park/a');
    sync.told(null);
    expect(sync.follow(null, 'park/a')).toBe('stay');
  });
});
