// The panel in the page itself: what the map is, and every park with its industries, platforms and bay, in words.
import type { Corridor } from '../../domain/corridor';
import { isInPlan } from '../../domain/facets';
import { ROLES, type BayId, type Lang } from '../../domain/ids';
import { otherLang, pathOf } from '../../domain/languages';
import type { Park } from '../../domain/schema';
import { formatPlusMinus } from '../../domain/kilometres';
import { joinList, pick, tagOf } from '../../domain/text';
import { CARD } from '../card/card-messages';
import { MESSAGES } from '../list/messages';
import { lineRuns } from '../shared/citation';
import { SHELL } from '../shell/messages';
import { BASIS } from '../shared/basis-messages';
import { leavesOut, type LeftOut } from './brevity';
import { html, type Markup } from './markup';
import { pagePearl } from './page-pearl';

const planLines = (lines: readonly number[], lang: Lang): string =>
  BASIS[lang].planLines(joinList(lineRuns(lines), lang));

function row(term: string, value: string | Markup): Markup {
  return html`<dt>${term}</dt>
    <dd>${value}</dd>`;
}

function terms(park: Park, lang: Lang, leftOut: LeftOut): readonly Markup[] {
  return ROLES.flatMap((role) => {
    const uses = park.industries.filter((use) => use.role === role);
    const names = uses.map(({ term }) => pick(term, lang));
    const lines = uses.flatMap((use) => use.lines);
    if (uses.length === 0) return [];
    return row(
      CARD[lang].roles[role],
      leavesOut(leftOut, 'lines')
        ? joinList(names, lang)
        : html`${joinList(names, lang)} <small>${planLines(lines, lang)}</small>`,
    );
  });
}

function bays(park: Park, corridor: Corridor, lang: Lang): readonly Markup[] {
  if (park.bays.length === 0) return [];
  const names = park.bays.map(({ bay, basis }) => {
    const known = corridor.bay(bay);
    return `${known ? pick(known.name, lang) : bay} (${BASIS[lang].basis[basis]})`;
  });
  return [row(CARD[lang].bays, joinList(names, lang))];
}

function platforms(park: Park, corridor: Corridor, lang: Lang): string {
  const names = park.platforms.map(({ platform, term }) => {
    const known = corridor.platform(platform);
    return pick(known?.name ?? term, lang);
  });
  return names.length > 0 ? joinList(names, lang) : CARD[lang].noPlatforms;
}

function position(park: Park, lang: Lang): string {
  const errors = park.sites.map(({ uncertaintyKm }) => formatPlusMinus(uncertaintyKm));
  return errors.length > 0 ? joinList(errors, lang) : CARD[lang].notLocated;
}

/** What is known of a park beside its name and groups. */
function details(park: Park, corridor: Corridor, lang: Lang, leftOut: LeftOut): Markup {
  const words = CARD[lang];
  const named = leavesOut(leftOut, 'terms') ? [] : terms(park, lang, leftOut);
  const given = leavesOut(leftOut, 'platforms')
    ? []
    : [row(words.platforms, platforms(park, corridor, lang))];
  return html`<dl>
    ${named} ${given} ${bays(park, corridor, lang)} ${row(words.uncertainty, position(park, lang))}
  </dl>`;
}

function section(park: Park, corridor: Corridor, lang: Lang, leftOut: LeftOut): Markup {
  const groups = corridor.groupsOf(park.id);
  const named = corridor.taxonomy.groups.filter(({ id }) => groups.includes(id));
  const groupNames = joinList(
    named.map(({ name }) => pick(name, lang)),
    lang,
  );
  return html`
    <li id="${park.id}">
      <a class="row" href="#${park.id}">
        ${pagePearl(park.id)}
        <span><b>${pick(park.name, lang)}</b><span>${groupNames}</span></span>
      </a>
      ${leavesOut(leftOut, 'details') ? html`` : details(park, corridor, lang, leftOut)}
    </li>
  `;
}

function list(
  bay: BayId | null,
  title: string,
  corridor: Corridor,
  lang: Lang,
  leftOut: LeftOut,
): Markup {
  const sections = corridor.parksUnder(bay).map((park) => section(park, corridor, lang, leftOut));
  if (sections.length === 0) return html``;
  return html`<h2>${title}</h2>
    <ul>
      ${sections}
    </ul>`;
}

/** Stands where search and filters will be, and looks as they will; only while they are on their way. */
function soon(corridor: Corridor, lang: Lang): Markup {
  const words = MESSAGES[lang];
  const chips = corridor.taxonomy.groups.map(({ id, name, letter }) => {
    const industries = corridor.industriesOf(id);
    const isNamed = industries.some((industry) => isInPlan(corridor, industry.id));
    const count = corridor.parks.filter((park) => corridor.groupsOf(park.id).includes(id)).length;
    const told = isNamed ? html`<i>${count}</i>` : html``;
    const remark = isNamed ? html`` : html`<br /><small>${words.notInPlan}</small>`;
    return html`<span class="chip"
      ><i class="mark m-${id}">${pick(letter, lang)}</i
      ><span>${pick(name, lang)}${remark}</span>${told}</span
    >`;
  });
  return html`
    <div class="soon" aria-hidden="true">
      <p class="field">${words.search}</p>
      <p class="label">${words.industries}</p>
      <div class="chips">${chips}</div>
      <p class="more">${words.moreFilters}</p>
      <p class="more line">${words.lineDiagram}</p>
    </div>
  `;
}

export function pagePanel(corridor: Corridor, lang: Lang, leftOut: LeftOut): Markup {
  const shell = SHELL[lang];
  const other = otherLang(lang);
  const address = pathOf(other) || '../';
  return html`
    <header>
      <h1 translate="no">${shell.title}</h1>
      <div class="row">
        <p>${shell.subtitle}</p>
        <a class="tool wide" href="${address}" lang="${tagOf(other)}" hreflang="${tagOf(other)}"
          >${shell.otherLanguage}</a
        >
      </div>
    </header>
    <main>
      ${soon(corridor, lang)}
      ${corridor.bays.map(({ properties }) =>
        list(properties.id, pick(properties.name, lang), corridor, lang, leftOut),
      )}
      ${list(null, MESSAGES[lang].positionNotPublished, corridor, lang, leftOut)}
    </main>
  `;
}
