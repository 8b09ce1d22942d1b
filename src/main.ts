// Reads the data and the address, and mounts the page; nothing else.
import { mount } from 'svelte';
import 'virtual:palette.css';
import './ui/fonts.css';
import './ui/base.css';
import './ui/layout.css';
import dataAddress from 'virtual:corridor-data';
import { DataError, parseCorridor, type Corridor } from './domain/corridor';
import { vocabularyOf } from './state/codec';
import { CorridorState } from './state/corridor-state.svelte';
import { connectHistory, readUrl } from './state/history';
import App from './ui/App.svelte';
import { ThemePreference } from './ui/theme.svelte';

async function load(): Promise<Corridor> {
  const response = await fetch(dataAddress);
  if (!response.ok) throw new Error(`the data could not be fetched: status ${response.status}`);
  return parseCorridor(await response.text());
}

async function start(target: HTMLElement): Promise<void> {
  const theme = new ThemePreference();
  const corridor = await load();
  const vocabulary = vocabularyOf(corridor);
  const state = new CorridorState(corridor, readUrl(window, vocabulary));
  connectHistory(state, window, vocabulary);
  mount(App, { target, props: { state, theme } });
}

function refuse(target: HTMLElement, error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  target.setAttribute('role', 'alert');
  target.textContent =
    error instanceof DataError
      ? '地图的数据有误，无法显示。The data of this map are faulty, so it cannot be shown.'
      : '地图的数据未能取得，请重新载入。The data of this map could not be fetched; please reload.';
}

const app = document.getElementById('app');
if (app) start(app).catch((error: unknown) => refuse(app, error));
