// The browser's page, as what moves it to a newer deployment sees it.
import type { Place } from './newer-deployment';

/** The query makes it a file that no worker keeps, so that the server answers; relative, for the pages of either language. */
const PAGE = './?fresh';

/** Milliseconds. */
const PATIENCE = 10_000;

export const thisPlace: Place = {
  get entry() {
    return document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';
  },
  fetchPage: async () => {
    const signal = AbortSignal.timeout(PATIENCE);
    return (await fetch(PAGE, { cache: 'no-store', signal })).text();
  },
  registration: async () =>
    'serviceWorker' in navigator ? navigator.serviceWorker.getRegistration() : undefined,
  storage: () => sessionStorage,
  reload: () => location.reload(),
};
