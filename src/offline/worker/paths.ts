// From an address to a file of the build, and back; pure.

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/**
 * The file that an address asks for, relative to the scope, a folder's being its index. Undefined outside the scope,
 * and for an address with a query unless a page is asked for: the query of a page is its view, and no file has one.
 */
export function pathOf(address: string, scope: URL, isPage: boolean): string | undefined {
  const { origin, pathname, search } = new URL(address);
  if (origin !== scope.origin || !pathname.startsWith(scope.pathname)) return undefined;
  if (search !== '' && !isPage) return undefined;
  const path = decoded(pathname.slice(scope.pathname.length));
  return path === '' || path?.endsWith('/') ? `${path}index.html` : path;
}

/** Where the server has a file; an index by its folder, since some hosts redirect from its name. */
export function addressOf(path: string, scope: URL): string {
  const names = path.replace(/(^|\/)index\.html$/, '$1').split('/');
  return new URL(`./${names.map(encodeURIComponent).join('/')}`, scope).href;
}

/** What follows the last dot of the name, with the dot. */
export const extensionOf = (path: string): string => /\.[^./]+$/.exec(path)?.[0] ?? '';
