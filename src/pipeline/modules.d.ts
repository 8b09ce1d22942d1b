// Types of packages that ship none.
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'woff2' | 'truetype' },
  ): Promise<Uint8Array>;
}
declare module 'geojson-validation' {
  /** With `trace` true, a sentence for each fault; throws on some inputs. */
  export function valid(geoJson: unknown, trace: true): unknown;
}
