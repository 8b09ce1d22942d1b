// Where the site lies, whichever of its pages is open: its scripts are in a folder of it.

const ABOVE = import.meta.env.DEV ? '/' : '../';

/** With a slash at the end. */
export function siteRoot(): string {
  const here = import.meta.url;
  return new URL(ABOVE, here).href;
}
