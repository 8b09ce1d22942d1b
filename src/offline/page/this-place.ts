// The browser's page, as what moves it to a newer deployment sees it.
import type { Place } from './newer-deployment';

/** The query makes it a file that no worker keeps, so that the server answers; relative, for the pages of either language. */
const PAGE = './?fresh';

export const thisPlace: Place = {
  get entry() {
    return document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';
  },
  fetchPage: async () => (await fetch(PAGE, { cache: 'no-store' })).text(),
  registration: async () =>
    'serviceWorker' in navigator ? navigator.serviceWorker.getRegistration() : undefined,
  storage: () => sessionStorage,
  reload: () => location.reload(),
};
