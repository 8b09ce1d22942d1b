// Puts a release together: the built site, what serves it, and what a kiosk needs.
import { policyHeader } from './built-policy';
import { checksums, plain, type ReleaseFiles } from './files';
import { withPackedCopies } from './packed';
import { caddyfile } from './serving/caddy';
import { responseHeaders } from './serving/headers';
import { headersFile, headersJson } from './serving/hosted';
import { nginxConfig, nginxSite } from './serving/nginx';

export interface Ingredients {
  /** The built site, as `vite build` left it. */
  readonly build: ReleaseFiles;
  /** Files that go beside `site/` as they are; 404.html is for the site. */
  readonly shipped: ReleaseFiles;
  readonly kiosk: ReleaseFiles;
  /** Path → text. */
  readonly licences: ReadonlyMap<string, string>;
  /** Origins that may frame the map. */
  readonly frameAncestors: readonly string[];
}

const NOT_FOUND = '404.html';

/** The pages have a policy of their own; what the folder `public` brings along as HTML must have one too. */
const pagesOf = (build: ReleaseFiles) =>
  new Map(
    [...build]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, { bytes }]) => [path, Buffer.from(bytes).toString('utf8')]),
  );

const under = (folder: string, files: ReleaseFiles): ReleaseFiles =>
  new Map([...files].map(([path, file]) => [`${folder}/${path}`, file]));

/** Every file of the release, by its path in it; the same ingredients always give the same bytes. */
export function releaseFiles(ingredients: Ingredients): ReleaseFiles {
  const { build, shipped, kiosk, licences, frameAncestors } = ingredients;
  const headers = responseHeaders(policyHeader(pagesOf(build), frameAncestors));
  const notFound = shipped.get(NOT_FOUND);
  if (notFound === undefined) throw new Error(`src/release/shipped has no ${NOT_FOUND}.`);
  const site = new Map([
    ...withPackedCopies(build),
    [NOT_FOUND, notFound],
    ['_headers', plain(headersFile(headers, [...build.keys()]))],
  ]);
  const files = new Map([
    ...[...shipped].filter(([path]) => path !== NOT_FOUND),
    ...under('site', site),
    ...under('kiosk', kiosk),
    ...[...licences].map(([path, text]) => [path, plain(text)] as const),
    ['nginx.conf', plain(nginxConfig(headers))],
    ['nginx-site.conf', plain(nginxSite(headers))],
    ['Caddyfile', plain(caddyfile(headers))],
    ['headers.json', plain(headersJson(headers))],
  ]);
  return new Map([...files, ['SHA256SUMS', plain(checksums(files))]]);
}
