// What an address shows, whoever opens it: without what is only this device's own, and without the order of its keys.

/** Path and query as one sorted text; the language that the path promises needs no key. */
export function viewOf(address: string): string {
  const { origin, pathname, searchParams } = new URL(address);
  searchParams.delete('renderer');
  if (searchParams.get('lang') === (pathname.endsWith('/en/') ? 'en' : 'zh'))
    searchParams.delete('lang');
  searchParams.sort();
  return `${origin}${pathname}?${searchParams.toString()}`;
}
