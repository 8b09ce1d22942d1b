// The one table of response headers: what every answer carries, whatever its status and whoever serves it.

export interface Header {
  readonly name: string;
  readonly value: string;
}

/**
 * Features of the browser that the map does not use. Only names that browsers know: each unknown one is a warning in
 * the console of every visitor.
 */
const DENIED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'xr-spatial-tracking',
];

/**
 * "Copy link" writes to the clipboard, a frame of another page may fill the screen, "My position" asks for it when it is
 * pressed, and a kiosk keeps its screen awake; nothing else is asked of the device. A kiosk has the same headers and no
 * such button, and its browser refuses by its own policy (kiosk/policies.json).
 */
const PERMISSIONS = [
  ...DENIED_FEATURES.map((feature) => `${feature}=()`),
  'clipboard-write=(self)',
  'fullscreen=(self)',
  'geolocation=(self)',
  'screen-wake-lock=(self)',
].join(', ');

/**
 * Any page may read what is published: other sites the data, and the map's own page in a sandbox, which has no origin,
 * its scripts, styles, fonts and data. On errors too, so that such a page can tell a missing file from no network.
 * Nothing here is for some visitors only, and no answer depends on a cookie.
 */
export const OPEN_TO_ALL: Header = { name: 'Access-Control-Allow-Origin', value: '*' };

/** The headers of every response; `policy` is the content security policy. */
export function responseHeaders(policy: string): readonly Header[] {
  return [
    { name: 'Content-Security-Policy', value: policy },
    { name: 'X-Content-Type-Options', value: 'nosniff' },
    { name: 'Referrer-Policy', value: 'no-referrer' },
    { name: 'Permissions-Policy', value: PERMISSIONS },
    { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
    { name: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
    OPEN_TO_ALL,
  ];
}
