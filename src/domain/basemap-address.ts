// Addresses of base maps: which are good, what a template holds, and which hosts they lead to.

/** Programs on this very computer, to which browsers need no certificate. */
const LOOPBACK = /^(127\.0\.0\.1|localhost)$/;

/** Beside the site: a path that leads nowhere else. */
const BESIDE = /^[A-Za-z0-9_][\w.~-]*(\/[A-Za-z0-9_][\w.~-]*)*(\?[\w.~=&-]*)?$/;

function parsed(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** `https://host`, with its port where it has one; undefined for what is beside the site. */
export function originOf(address: string): string | undefined {
  const url = parsed(address);
  return url && url.origin !== 'null' ? url.origin : undefined;
}

/** What is wrong with an address and what to do, as the rest of a sentence; undefined for nothing. */
export function addressFault(address: string): string | undefined {
  const url = parsed(address);
  if (url === undefined)
    return BESIDE.test(address)
      ? undefined
      : `the address ${address} is neither https nor a file beside the site; correct it`;
  if (url.username !== '' || url.password !== '')
    return 'its address holds a name or a password, which every visitor would see; take it out';
  const isSafe =
    url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
  return isSafe
    ? undefined
    : `the address ${address} is not https, and browsers refuse it under a page that is; give its https address`;
}

/** Names in braces, in their order. */
export const markedPlaces = (template: string): readonly string[] =>
  [...template.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);

const NEEDED = ['z', 'x', 'y'];
const KNOWN = [...NEEDED, 's', 'key'];

interface Template {
  readonly tiles: string;
  readonly subdomains: readonly string[];
}

/** Names in braces replaced by what they stand for; those without a value stay. */
export const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{([^{}]*)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );

/** Of a template of tiles. */
export function templateFault({ tiles, subdomains }: Template): string | undefined {
  const places = markedPlaces(tiles);
  const missing = NEEDED.filter((name) => !places.includes(name)).map((name) => `{${name}}`);
  if (missing.length > 0) return `its template ${tiles} lacks ${missing.join(', ')}; add it`;
  const unknown = places.find((name) => !KNOWN.includes(name));
  if (unknown !== undefined)
    return `its template holds {${unknown}}, which nothing stands for; remove it`;
  if (places.includes('s') !== subdomains.length > 0)
    return 'its template says {s} where it has subdomains, and only there; correct one of them';
  const plain = addressesOf({ tiles, subdomains }, 'key').map((address) =>
    filled(address, { z: '0', x: '0', y: '0' }),
  );
  const host = /^[a-z]+:\/\/[^/?#]*/i.exec(tiles)?.[0] ?? '';
  if (markedPlaces(host).some((name) => name !== 's'))
    return 'only {s} may stand in the host of its template; name the host';
  return plain.map(addressFault).find(Boolean);
}

/** The template once for each of its subdomains, with the key in it: as MapLibre takes them. */
export function addressesOf({ tiles, subdomains }: Template, key: string): readonly string[] {
  const values = subdomains.length > 0 ? subdomains.map((s) => ({ s, key })) : [{ key }];
  return values.map((each) => filled(tiles, each));
}
