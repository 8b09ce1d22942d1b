// The content security policy of the built pages, read from the pages themselves, as one header for all of them.

/** Path in the build → text of the page. */
export type Pages = ReadonlyMap<string, string>;

type Directives = ReadonlyMap<string, readonly string[]>;

const META = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"/;

function directivesOf(path: string, html: string): Directives {
  const policy = META.exec(html)?.[1];
  if (policy === undefined)
    throw new Error(`${path} has no Content-Security-Policy of its own: build it with vite build.`);
  const parts = policy.split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...sources]) => [name, sources]));
}

const isStyleHash = (source: string): boolean => /^'sha(256|384|512)-/.test(source);

/** What must be the same on every page: all but the hashes of each page's own stylesheet. */
const common = (directives: Directives): string =>
  JSON.stringify(
    [...directives].map(([name, sources]) => [
      name,
      name === 'style-src' ? sources.filter((source) => !isStyleHash(source)) : sources,
    ]),
  );

/**
 * The policy that allows what each page allows itself, and says who may frame them, which a page cannot say.
 * Throws when pages disagree in more than the hashes of their stylesheets: their union would be too wide for one of them.
 */
export function policyHeader(pages: Pages, frameAncestors: readonly string[]): string {
  const all = [...pages].map(([path, html]) => ({ path, directives: directivesOf(path, html) }));
  const [first] = all;
  if (first === undefined) throw new Error('The build has no page.');
  const other = all.find(({ directives }) => common(directives) !== common(first.directives));
  if (other !== undefined)
    throw new Error(`${other.path} has another Content-Security-Policy than ${first.path}.`);
  const policy = [...first.directives.keys()].map((name) => {
    const sources = all.flatMap(({ directives }) => directives.get(name) ?? []);
    return [name, ...new Set(sources)].join(' ');
  });
  return [...policy, ['frame-ancestors', "'self'", ...frameAncestors].join(' ')].join('; ');
}
