// Links that show a place in a map app, each with the coordinates of that app's own datum; none for a vague place.
import gcoord from 'gcoord';

export const PROVIDERS = ['amap', 'baidu', 'tencent', 'apple', 'google'] as const;
export type Provider = (typeof PROVIDERS)[number];
export type Datum = 'GCJ-02' | 'BD-09';

export interface AppLink {
  readonly provider: Provider;
  readonly href: string;
  readonly datum: Datum;
}

export type AppLinks =
  | { readonly kind: 'links'; readonly links: readonly AppLink[] }
  | { readonly kind: 'too-vague'; readonly uncertaintyKm: number };

/** WGS84 degrees, and the ± radius in kilometres. */
interface Place {
  readonly lon: number;
  readonly lat: number;
  readonly uncertaintyKm: number;
}

/** A pin has no ±: beyond this many kilometres it would send somebody to a place that nobody has stated. */
export const VAGUE_KM = 2;

/** Degrees in the datum of an app, as text: six decimals are a tenth of a metre. */
interface Position {
  readonly lon: string;
  readonly lat: string;
}

/** Who asks; AMap, Baidu and Tencent want to be told. */
const CALLER = 'bay-corridor-map';

/** Commas, colons and semicolons stay as they are: apps that take a value apart expect them so, and a query may. */
const encoded = (value: string): string =>
  encodeURIComponent(value).replace(/%(?:2C|3A|3B)/g, decodeURIComponent);

function addressOf(base: string, parameters: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(parameters).map(([key, value]) => `${key}=${encoded(value)}`);
  return `${base}?${pairs.join('&')}`;
}

/** Tencent's marker is a list in one value, `key:value;key:value`, several of them parted by `|`. */
const forMarker = (name: string): string =>
  name.replaceAll(';', '；').replaceAll('|', '｜').replaceAll(':', '：');

interface App {
  readonly datum: Datum;
  readonly href: (at: Position, name: string) => string;
}

/*
 * The datum of each app, and why.
 *
 * AMap, GCJ-02: lbs.amap.com/api/uri-api/guide/mobile-web/point — `position` is lon,lat; `coordinate=gaode` says
 * GCJ-02, which is also what it takes without the parameter.
 * Baidu, BD-09: lbsyun.baidu.com/index.php?title=uri/api/web — `location` is lat,lon; `coord_type=bd09ll` says
 * BD-09 degrees; `title`, `content`, `output` and `src` are required.
 * Tencent, GCJ-02: lbs.qq.com/webApi/uriV1/uriGuide/uriWebMarker — `coord` is lat,lon; `coord_type` 2 is Tencent's
 * own, which is GCJ-02 (1 is GPS); `title`, `addr` and `referer` are required.
 * Apple, GCJ-02: developer.apple.com, "Map Links" — `ll` is lat,lon, `q` the label; no parameter for a datum. In
 * mainland China its map is AutoNavi's, and coordinates of a link are drawn on it as they are: WGS84 ones came out
 * about 570 m off (github.com/home-assistant/iOS/issues/411, github.com/dpa99c/phonegap-launch-navigator/issues/186).
 * Google, GCJ-02: developers.google.com/maps/documentation/urls — `query` is lat,lon; no parameter for a datum, and
 * none for a label, so that the pin has no name. Its street map of mainland China is GCJ-02 under either domain,
 * only its satellite pictures are WGS84 (github.com/hujiulong/gcoord/issues/14).
 */
const APPS: Readonly<Record<Provider, App>> = {
  amap: {
    datum: 'GCJ-02',
    href: ({ lon, lat }, name) =>
      addressOf('https://uri.amap.com/marker', {
        position: `${lon},${lat}`,
        name,
        src: CALLER,
        coordinate: 'gaode',
        // Opens the app where there is one; on a desktop it does nothing.
        callnative: '1',
      }),
  },
  baidu: {
    datum: 'BD-09',
    href: ({ lon, lat }, name) =>
      addressOf('https://api.map.baidu.com/marker', {
        location: `${lat},${lon}`,
        title: name,
        content: name,
        output: 'html',
        coord_type: 'bd09ll',
        src: `webapp.${CALLER}.web`,
      }),
  },
  tencent: {
    datum: 'GCJ-02',
    href: ({ lon, lat }, name) => {
      const title = forMarker(name);
      return addressOf('https://apis.map.qq.com/uri/v1/marker', {
        marker: `coord:${lat},${lon};title:${title};addr:${title}`,
        coord_type: '2',
        referer: CALLER,
      });
    },
  },
  apple: {
    datum: 'GCJ-02',
    href: ({ lon, lat }, name) =>
      addressOf('https://maps.apple.com/', { ll: `${lat},${lon}`, q: name }),
  },
  google: {
    datum: 'GCJ-02',
    href: ({ lon, lat }) =>
      addressOf('https://www.google.com/maps/search/', { api: '1', query: `${lat},${lon}` }),
  },
};

const SYSTEMS = { 'GCJ-02': gcoord.GCJ02, 'BD-09': gcoord.BD09 } as const;

function positionIn(datum: Datum, { lon, lat }: Place): Position {
  const [x, y] = gcoord.transform([lon, lat], gcoord.WGS84, SYSTEMS[datum]);
  return { lon: x.toFixed(6), lat: y.toFixed(6) };
}

/** A link for each app, in the order of `PROVIDERS`; for a place whose ± is too wide, that ± instead. */
export function linksTo(site: Place, name: string): AppLinks {
  const { uncertaintyKm } = site;
  if (!(uncertaintyKm <= VAGUE_KM)) return { kind: 'too-vague', uncertaintyKm };
  const links = PROVIDERS.map((provider) => {
    const { datum, href } = APPS[provider];
    return { provider, datum, href: href(positionIn(datum, site), name) };
  });
  return { kind: 'links', links };
}
