// Base maps that an operator puts under the corridor: what seeds/site.json says of each.
import * as v from 'valibot';
import { addressFault, markedPlaces, originOf, templateFault } from './basemap-address';
import { CHART } from './ids';
import { bilingual, siteConfig, slug, text } from './schema';

/** What is wrong and what to do, as the rest of a sentence; undefined for nothing. */
type Fault = string | undefined;
const sentence = (id: string, fault: string): string => `base map "${id}": ${fault}`;

const zoom = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(22));

const common = {
  id: slug,
  name: bilingual,
  /** Whose work it is, as the owner wants it said. */
  attribution: text,
  /** 审图号 of the base map. */
  approvalNumber: v.optional(text),
  /** How near the map may come: there the base map ends. */
  maxZoom: v.pipe(zoom, v.minValue(7)),
  /** The one that is shown at first, in place of the chart. */
  default: v.optional(v.boolean(), false),
  /** Whether browsers may keep it whole; read by `keptOf`, so that a bad form is told with the name of the base map. */
  offline: v.optional(v.unknown()),
};

/** `file` is the same archive where the build can measure it, if not beside the site. */
const offlineForm = v.union([v.boolean(), v.strictObject({ file: text })]);

/** One file of vector tiles in the Protomaps schema, version 4. */
const pmtiles = v.strictObject({ kind: v.literal('pmtiles'), ...common, url: text });

const rasterLayer = v.strictObject({
  /** With `{z}`, `{x}`, `{y}`, and where there are several hosts `{s}`, and where there is a key `{key}`. */
  tiles: text,
  subdomains: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/))), []),
  /** In CSS px. */
  tileSize: v.optional(v.picklist([256, 512]), 256),
  minZoom: v.optional(zoom, 0),
  maxZoom: v.optional(zoom),
});

/** Pictures, several layers of them one over the other. */
const raster = v.strictObject({
  kind: v.literal('raster'),
  ...common,
  datum: text,
  key: v.optional(v.string(), ''),
  layers: v.pipe(v.array(rasterLayer), v.minLength(1)),
});

/** Any style for MapLibre, with all hosts that it fetches from. */
const style = v.strictObject({
  kind: v.literal('style'),
  ...common,
  url: text,
  hosts: v.optional(v.array(text), []),
});

const basemap = v.variant('kind', [pmtiles, raster, style]);
export type Basemap = v.InferOutput<typeof basemap>;
export type RasterBasemap = v.InferOutput<typeof raster>;
export type PmtilesBasemap = v.InferOutput<typeof pmtiles>;
export type StyleBasemap = v.InferOutput<typeof style>;

/** Geodetic systems in which our positions and a base map agree to a metre. */
const DATUMS = ['WGS84', 'CGCS2000'];

function datumFault({ datum }: RasterBasemap): Fault {
  if (DATUMS.includes(datum)) return undefined;
  return /^(GCJ|BD)-?\d+$/i.test(datum)
    ? `its datum is ${datum}, in which places would stand half a kilometre off; take tiles in WGS84 or CGCS2000`
    : `its datum ${datum} is none of ${DATUMS.join(' and ')}; take tiles in one of them`;
}

function keyFault({ key, layers }: RasterBasemap): Fault {
  if (!/^[\w.~-]*$/.test(key))
    return 'its key may hold letters, digits, points, hyphens and underscores alone; copy it anew';
  const isUsed = layers.some(({ tiles }) => markedPlaces(tiles).includes('key'));
  if (key !== '' && !isUsed)
    return 'it has a key, and no template says {key}; put it where the key goes';
  return key === '' && isUsed
    ? 'its template says {key}, and it has no key; add the key'
    : undefined;
}

function hostFault(host: string): Fault {
  return originOf(host) === host
    ? undefined
    : `its host ${host} is not an origin such as https://tiles.example.org; write it so`;
}

/** How it is kept offline: by the file beside the site, or by one elsewhere; null where it is not. */
export function keptOf({ offline }: Basemap): 'beside' | { readonly file: string } | null {
  const form = v.safeParse(offlineForm, offline);
  if (!form.success || form.output === false) return null;
  return form.output === true ? 'beside' : form.output;
}

function offlineFault(base: Basemap): Fault {
  if (base.offline === undefined) return undefined;
  if (base.kind !== 'pmtiles')
    return 'only the one file of pmtiles can be kept offline; take its "offline" out';
  if (!v.is(offlineForm, base.offline))
    return 'its "offline" is neither true nor {"file": "PATH"}; write one of them';
  return keptOf(base) === 'beside' && originOf(base.url) !== undefined
    ? 'it is kept offline from another host, where the build cannot measure it; name the same file here: "offline": {"file": "PATH"}'
    : undefined;
}

/** The first fault of one base map. */
function ownFault(base: Basemap): Fault {
  if (base.id === CHART) return `its id is that of the chart; give it another`;
  switch (base.kind) {
    case 'pmtiles':
      return addressFault(base.url);
    case 'style':
      return [addressFault(base.url), ...base.hosts.map(hostFault)].find(Boolean);
    case 'raster':
      return [datumFault(base), ...base.layers.map(templateFault), keyFault(base)].find(Boolean);
  }
}

function faultAmong(base: Basemap, before: readonly Basemap[]): Fault {
  if (before.some(({ id }) => id === base.id)) return 'its id stands twice; give it another';
  const other = base.default && before.find((each) => each.default);
  return other ? `it is the default, and so is "${other.id}"; leave one` : undefined;
}

/** Each fault by the place of its base map, as a sentence that names it. */
export function basemapFaults(list: readonly Basemap[]): readonly (readonly [number, string])[] {
  return list.flatMap((base, at) => {
    const fault = ownFault(base) ?? offlineFault(base) ?? faultAmong(base, list.slice(0, at));
    return fault === undefined ? [] : [[at, sentence(base.id, fault)] as const];
  });
}

export const basemaps = v.pipe(
  v.array(basemap),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const [key, message] of basemapFaults(dataset.value)) {
      const value = dataset.value[key];
      addIssue({
        message,
        path: [{ type: 'array', origin: 'value', input: dataset.value, key, value }],
      });
    }
  }),
);

/** data/site.json: what an operator sets, of which a page is told by the build where it is of base maps. */
export const siteFile = v.strictObject({
  ...siteConfig.entries,
  basemaps: v.optional(basemaps, []),
});
export type SiteFile = v.InferOutput<typeof siteFile>;
