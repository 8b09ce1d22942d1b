// Reads the data and the address, and takes over the page that is already there; nothing else.
import { mount } from 'svelte';
import 'virtual:palette.css';
import './ui/shell/fonts.css';
import { isFramed } from './domain/frame';
import type { Lang } from './domain/ids';
import { landOfPage } from './map/svg/coarse-land';
import { moveOnWithoutParts } from './offline/page/newer-deployment';
import { untilDone } from './offline/page/retry';
import { thisPlace } from './offline/page/this-place';
import { vocabularyOf } from './state/codec';
import { CorridorState } from './state/corridor-state.svelte';
import { connectHistory } from './state/history';
import { openAddress } from './state/opened-address';
import App from './ui/shell/App.svelte';
import { takeChoiceBeforeHydration } from './ui/shell/choice-before-hydration';
import { diagramBeforeHydration } from './ui/line-diagram/diagram-before-hydration';
import { hostMessagesBeforeHydration } from './ui/embed/host-messages-before-hydration';
import { MapHandle } from './ui/map/map-handle';
import { loadCorridor } from './ui/shell/load-corridor';
import { keepForPrint } from './ui/print/page-for-print';
import { showFailure, settle, stayStatic } from './ui/shell/failure';
import { ThemePreference } from './ui/shell/theme.svelte';

/** The language that the page was written in: not that of the link to the other. Translators write over `<html lang>`. */
const pageLang = (target: HTMLElement): Lang =>
  target.querySelector('[hreflang^=zh]') ? 'en' : 'zh';

/** Never before the page stands, and so no part of what it waits for. */
const lateUpdates = () =>
  import('./offline/page/late-updates').then(
    (part) => part.lateUpdates(),
    () => null,
  );

async function start(target: HTMLElement): Promise<void> {
  const early = hostMessagesBeforeHydration(window);
  const theme = new ThemePreference();
  const diagram = diagramBeforeHydration(window);
  const moveOn = moveOnWithoutParts(window, thisPlace, () => showFailure('gone'));
  const corridor = await loadCorridor(moveOn);
  const vocabulary = vocabularyOf(corridor, pageLang(target));
  const { url, asksLang, lost } = await openAddress(window, vocabulary);
  const land = landOfPage(target);
  if (url.view === 'kiosk') {
    const { showKiosk } = await untilDone(
      () => import('./ui/kiosk'),
      () => stayStatic('map'),
    );
    settle();
    await showKiosk(target, corridor, url, asksLang, land, lateUpdates());
    return;
  }
  const state = new CorridorState(corridor, url);
  takeChoiceBeforeHydration(state, window);
  connectHistory(state, window, vocabulary, url);
  const shown = await diagram;
  // In one go, so that no frame is painted between the page and the application.
  keepForPrint(target);
  const handle = new MapHandle();
  mount(App, { target, props: { state, theme, land, handle, diagram: shown } });
  const isEmbedded = url.embed && isFramed();
  import('./ui/shell/after-start').then(
    ({ afterStart }) => afterStart(target, state, handle, isEmbedded ? [] : lost, lateUpdates()),
    () => undefined,
  );
  if (!isEmbedded) return;
  const { knownOrigins, listenToHost } = await import('./ui/embed');
  const origins = knownOrigins(window.location.origin, corridor.site.frameAncestors);
  listenToHost(state, window, vocabulary, origins, early());
}

const app = document.getElementById('app');
if (app) {
  void start(app);
  // Comes while the data do, and before any translator has read the page.
  import('./ui/shell/translated-text').then((part) => part.keepTranslatedTextCurrent(app), Object);
}
