// The page as it is before and without any script, in either language: the map, and all that it says, in HTML.
import { PAGE } from './page-messages';
import type { Corridor } from '../../domain/corridor';
import type { Lang, ParkId } from '../../domain/ids';
import type { Land } from '../../map/svg/ground';
import { drawLineDiagram, narrowestLine } from '../../map/svg/line-diagram';
import { NOTHING_SELECTED } from '../../state/url-state';
import { lineInput } from '../line-diagram/line-stations';
import { pick, tagOf } from '../../domain/text';
import { creditsOf } from '../map/credits';
import { SHELL } from '../shell/messages';
import { NARROW } from '../map/clear/map-padding';
import { sceneOf } from '../map/scene-of';
import type { LeftOut } from './brevity';
import { html, type Markup } from './markup';
import { runs } from './runs';
import { pageHead } from './page-head';
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
          ${pagePearl(park.id, 28)}
          <span
            ><b class="full">${pick(park.name, lang)}</b
            ><b class="short" aria-hidden="true">${pick(park.shortName, lang)}</b
            ><span>${SHELL[lang].notPublished}</span></span
          >
        </a>
      `,
    );
}

/** `leftOut`: how much of the words gives way to the weight of the page. */
export function renderPage(
  corridor: Corridor,
  land: Land,
  lang: Lang,
  leftOut: LeftOut = 'nothing',
): Page {
  const shell = SHELL[lang];
  const body = html`
    <div class="app page">
      <p class="refusal later" role="status">${PAGE[lang].stillLoading}</p>
      <div class="sheet">
        <div class="sheet-scroll">${pagePanel(corridor, lang, leftOut)}</div>
      </div>
      <section class="map-pane" aria-label="${shell.map}">
        ${pageMap(corridor, sceneOf(corridor), land, lang)}
        <div class="map-over">
          <div class="tray">${tray(corridor, lang)}</div>
          <p class="attribution">
            <span>${runs(creditsOf(corridor, lang), lang)}</span
            ><span class="later">${shell.sources}</span>
          </p>
        </div>
      </section>
    </div>
  `;
  return { lang: tagOf(lang), head: pageHead(corridor, lang).markup, body: body.markup };
}

/** The width of the line diagram on a phone: its height is the same on any. */
const PHONE = 350;

/** What the panel's gaps leave between the diagram and the list, in px. */
const GAP = 14;

/** Pixels that the line diagram will take up. */
function lineHeight(corridor: Corridor, lang: Lang): number {
  const state = { corridor, lang, dimmed: new Set<ParkId>(), selection: NOTHING_SELECTED };
  const width = Math.max(PHONE, narrowestLine(corridor.parks.length));
  return drawLineDiagram(lineInput(state, width, '')).height;
}

/** The part of the page's stylesheet that follows from the data. */
export function pageCss(corridor: Corridor, land: Land): string {
  const line = (lang: Lang): string => `margin-bottom:${lineHeight(corridor, lang) + GAP}px`;
  const lines = `@media ${NARROW}{.soon .line{${line('zh')}}.soon .line:lang(en){${line('en')}}}`;
  const marks = corridor.taxonomy.groups.map(
    ({ id }) => `.soon .m-${id}{border-color:var(--groups-${id})}`,
  );
  return pageMapCss(sceneOf(corridor), land) + marks.join('') + lines;
}
