// The page as it is before and without any script, in either language: the map, and all that it says, in HTML.
import type { Corridor } from '../../domain/corridor';
import type { Lang } from '../../domain/ids';
import { pick } from '../../domain/text';
import { creditsOf } from '../credits';
import { SHELL } from '../shared/messages';
import { sceneOf } from '../scene-of';
import { html, type Markup } from './markup';
import { pageHead, tagOf } from './page-head';
import { pageMap, pageMapCss } from './page-map';
import { pagePanel } from './page-panel';
import { pagePearl } from './page-pearl';

export interface Page {
  /** Of `<html lang>`. */
  readonly lang: string;
  readonly head: string;
  /** What stands in `<div id="app">` until the application takes over. */
  readonly body: string;
}

function tray(corridor: Corridor, lang: Lang): readonly Markup[] {
  return corridor.parks
    .filter(({ sites }) => sites.length === 0)
    .map(
      (park) => html`
        <a class="floating" href="#${park.id}">
          ${pagePearl(park, corridor.groupsOf(park.id), 28)}
          <span
            ><b class="full">${pick(park.name, lang)}</b
            ><b class="short">${pick(park.shortName, lang)}</b
            ><span>${SHELL[lang].notPublished}</span></span
          >
        </a>
      `,
    );
}

export function renderPage(corridor: Corridor, lang: Lang): Page {
  const shell = SHELL[lang];
  const body = html`
    <div class="app page">
      <div class="sheet">
        <div class="sheet-scroll">${pagePanel(corridor, lang)}</div>
      </div>
      <section class="map-pane" aria-label="${shell.map}">
        ${pageMap(corridor, sceneOf(corridor), lang)}
        <div class="tray">${tray(corridor, lang)}</div>
        <p class="attribution">
          <span>${creditsOf(corridor, lang)}</span><span class="later">${shell.sources}</span>
        </p>
      </section>
    </div>
  `;
  return { lang: tagOf(lang), head: pageHead(corridor, lang).markup, body: body.markup };
}

/** The part of the page's stylesheet that follows from the data. */
export function pageCss(corridor: Corridor): string {
  const marks = corridor.taxonomy.groups.map(
    ({ id }) => `.soon .m-${id}{border-color:var(--groups-${id})}`,
  );
  return pageMapCss(corridor, sceneOf(corridor)) + marks.join('');
}
