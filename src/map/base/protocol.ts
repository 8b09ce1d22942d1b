// All tiles of base maps come through us (`base://`), so that every way in which a host fails is seen.

const PROTOCOL = 'base';
const PREFIX = `${PROTOCOL}://`;

export const viaUs = (address: string): string => PREFIX + address;
export const withoutUs = (address: string): string => address.slice(PREFIX.length);

/** As MapLibre takes it: nothing is there, and that is no failure. */
export class NoTile extends Error {
  readonly status = 404;
}
