// The content of a release: every file with its bytes, and whether it may be run.
import { createHash } from 'node:crypto';

export interface ReleaseFile {
  readonly bytes: Uint8Array;
  readonly isProgram: boolean;
}

/** Path inside the release, with forward slashes → file. */
export type ReleaseFiles = ReadonlyMap<string, ReleaseFile>;

export const plain = (content: string | Uint8Array): ReleaseFile => ({
  bytes: Buffer.from(content),
  isProgram: false,
});

export const program = (content: Uint8Array): ReleaseFile => ({ bytes: content, isProgram: true });

/** By code point and not by the machine's language, so that every machine writes the same. */
export const byPath = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The list that `sha256sum -c SHA256SUMS` reads. */
export function checksums(files: ReleaseFiles): string {
  const lines = [...files].sort(byPath).map(([path, { bytes }]) => `${sha256(bytes)}  ${path}`);
  return `${lines.join('\n')}\n`;
}

/**
 * The date of a file, made from what is in it: a server tells browsers by date and size whether a file has changed,
 * and a new page is often as long as the old one. An even second at noon exists in every time zone and in every zip.
 */
export function dateOf({ bytes }: ReleaseFile): Date {
  const hash = createHash('sha256').update(bytes).digest();
  const day = hash.readUInt32BE(0) % 365;
  const second = 2 * (hash.readUInt32BE(4) % 1800);
  return new Date(2025, 0, 1 + day, 12, 0, second);
}
