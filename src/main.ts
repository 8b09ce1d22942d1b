// Reads the data and the address, and takes over the page that is already there; nothing else.
import { mount } from 'svelte';
import 'virtual:palette.css';
import './ui/fonts.css';
import { data } from 'virtual:corridor-data';
import { DataError, readCorridor, type Corridor } from './domain/corridor';
import type { Lang } from './domain/ids';
import { landOfPage } from './map/svg/coarse-land';
import { vocabularyOf } from './state/codec';
import { CorridorState } from './state/corridor-state.svelte';
import { asksLang, connectHistory, readUrl } from './state/history';
import App from './ui/App.svelte';
import { takeEarlyChoice } from './ui/early-choice';
import { ThemePreference } from './ui/theme.svelte';

async function load(): Promise<Corridor> {
  const response = await fetch(data);
  if (!response.ok) throw new Error(`the data could not be fetched: status ${response.status}`);
  return readCorridor(await response.text());
}

/** The language that the page was written in: what its path promises. */
const pageLang = (): Lang => (document.documentElement.lang === 'en' ? 'en' : 'zh');

async function start(target: HTMLElement): Promise<void> {
  const theme = new ThemePreference();
  const corridor = await load();
  const vocabulary = vocabularyOf(corridor, pageLang());
  const url = readUrl(window, vocabulary);
  const land = landOfPage(target);
  if (url.view === 'kiosk') {
    const { showKiosk } = await import('./ui/kiosk');
    await showKiosk(target, corridor, url, asksLang(window), land);
    return;
  }
  const state = new CorridorState(corridor, url);
  takeEarlyChoice(state, window);
  connectHistory(state, window, vocabulary);
  // In one go, so that no frame is painted between the page and the application.
  target.replaceChildren();
  mount(App, { target, props: { state, theme, land } });
}

/** The page stays as it is without scripts, which is complete; one sentence says that it is not more. */
function refuse(target: HTMLElement, error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  const sentence = document.createElement('p');
  sentence.className = 'refusal';
  sentence.setAttribute('role', 'alert');
  sentence.textContent =
    error instanceof DataError
      ? '地图的数据有误，只能显示这一页。The data of this map are faulty, so this page is all there is.'
      : '地图的数据未能取得，请重新载入。The data of this map could not be fetched; please reload.';
  document.documentElement.dataset.page = 'static';
  target.prepend(sentence);
}

const app = document.getElementById('app');
if (app) start(app).catch((error: unknown) => refuse(app, error));
