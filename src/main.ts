// Reads the data and the address, and mounts the page; nothing else.
import { mount } from 'svelte';
import 'virtual:palette.css';
import './ui/fonts.css';
import './ui/base.css';
import './ui/layout.css';
import districts from '../data/basemap/districts.geojson?raw';
import bays from '../data/bays.geojson?raw';
import corridorLines from '../data/corridor.geojson?raw';
import industries from '../data/industries.json?raw';
import parks from '../data/parks.geojson?raw';
import platforms from '../data/platforms.geojson?raw';
import search from '../data/search.json?raw';
import site from '../data/site.json?raw';
import sources from '../data/sources.json?raw';
import transport from '../data/transport.geojson?raw';
import { DataError, parseCorridor } from './domain/corridor';
import { vocabularyOf } from './state/codec';
import { CorridorState } from './state/corridor-state.svelte';
import { connectHistory, readUrl } from './state/history';
import App from './ui/App.svelte';
import { ThemePreference } from './ui/theme.svelte';

function start(target: HTMLElement): void {
  const theme = new ThemePreference();
  const corridor = parseCorridor({
    parks,
    bays,
    corridor: corridorLines,
    platforms,
    transport,
    districts,
    industries,
    sources,
    search,
    site,
  });
  const vocabulary = vocabularyOf(corridor);
  const state = new CorridorState(corridor, readUrl(window, vocabulary));
  connectHistory(state, window, vocabulary);
  mount(App, { target, props: { state, theme } });
}

const app = document.getElementById('app');
if (app) {
  try {
    start(app);
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    console.error(error.message);
    app.setAttribute('role', 'alert');
    app.textContent =
      '地图的数据有误，无法显示。The data of this map are faulty, so it cannot be shown.';
  }
}
