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
declare module 'sql.js/dist/sql-wasm.js' {
  export type SqlValue = string | number | Uint8Array | null;
  export interface Database {
    run(sql: string, values?: readonly SqlValue[]): void;
    exec(sql: string): readonly {
      readonly columns: readonly string[];
      readonly values: readonly (readonly SqlValue[])[];
    }[];
    export(): Uint8Array;
    close(): void;
  }
  /** SQLite in memory, once its program is compiled. */
  export default function initSqlJs(): Promise<{
    readonly Database: new (content?: Uint8Array) => Database;
  }>;
}
