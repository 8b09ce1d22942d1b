// Asks the browser not to evict the files, where that does not put a question to the visitor.

interface Browser {
  readonly storage: Pick<StorageManager, 'persist'>;
}

interface View {
  matchMedia(query: string): Pick<MediaQueryList, 'matches'>;
}

/** Firefox asks the visitor. Chromium, alone with `userAgentData`, decides by itself; and an installed map may ask. */
export async function keepStorage(browser: Browser, view: View): Promise<void> {
  try {
    const isInstalled = view.matchMedia('(display-mode: standalone)').matches;
    if ('userAgentData' in browser || isInstalled) await browser.storage.persist();
  } catch {
    // Then the files last as long as the browser lets them.
  }
}
