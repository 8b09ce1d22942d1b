// @vitest-environment happy-dom
// Every text of every view is in the language that the nearest `lang` says.
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { LANGS, type Lang } from '../../src/domain/ids';
import { PARK_IDS } from '../fixtures/ids';
import { node, toElement } from '../../src/map/svg/node';
import { markerGroups } from '../../src/map/svg/markers';
import Attribution from '../../src/ui/map/Attribution.svelte';
import About from '../../src/ui/kiosk/sheets/About.svelte';
import Facts from '../../src/ui/kiosk/sheets/Facts.svelte';
import LegendSheet from '../../src/ui/map/legend/LegendSheet.svelte';
import LayerSheet from '../../src/ui/document/layers/LayerSheet.svelte';
import PlaceCard from '../../src/ui/document/body/PlaceCard.svelte';
import DocumentSection from '../../src/ui/document/DocumentSection.svelte';
import ConflictsDialog from '../../src/ui/document/conflicts/ConflictsDialog.svelte';
import IndicatorsDialog from '../../src/ui/document/indicators/IndicatorsDialog.svelte';
import { MapHandle } from '../../src/ui/map/map-handle';
import { SHEETS } from '../../src/ui/workbench/print';
import { TAB_OF } from '../../src/ui/workbench/tabs';
import { briefOf } from '../../src/ui/print/brief';
import PrintSheet from '../../src/ui/print/PrintSheet.svelte';
import { sceneOf } from '../../src/ui/map/scene-of';
import { sheetOf } from '../../src/ui/print/sheet-of';
import { tagOf } from '../../src/domain/text';
import { TABS } from '../../src/state/url-state';
import SourcesDialog from '../../src/ui/document/SourcesDialog.svelte';
import Story from '../../src/ui/story/Story.svelte';
import UnlocatedParks from '../../src/ui/map/UnlocatedParks.svelte';
import { planFixture } from '../fixtures/plan';
import { all, choiceAt, CORRIDOR, show, showPanel } from './list/panel';
import { foreignWords } from './foreign-words';

const PLAN = planFixture();
const ignore = (): void => undefined;
const WANTED =
  'compare=blue-silicon-valley,future-tech-park&want=rail:2,industry:marine-information:1';

/** What is folded away is opened, as often as that brings something new. */
async function unfold(root: Element): Promise<void> {
  for (let round = 0; round < 3; round += 1) {
    for (const details of all(root, 'details:not([open])')) details.setAttribute('open', '');
    for (const button of all(root, 'button[aria-expanded=false]')) button.click();
    await tick();
  }
}

const foreignIn = async (root: Element, lang: Lang): Promise<readonly string[]> => {
  await unfold(root);
  return [...new Set(foreignWords(root, tagOf(lang)))];
};

describe.each(LANGS)('in %s', (lang) => {
  const at = (query = '') => choiceAt(`?lang=${lang}&${query}`);

  it.each([...PARK_IDS.map((id) => `park=${id}`), 'bay=jiaozhou-bay', ''])(
    'panel %s',
    async (query) => {
      expect(await foreignIn(showPanel(`?lang=${lang}&${query}`).panel, lang)).toEqual([]);
    },
  );

  it('cards of platforms', async () => {
    for (const { id } of CORRIDOR.platforms)
      expect(await foreignIn(showPanel(`?lang=${lang}&platform=${id}`).panel, lang)).toEqual([]);
  });

  it('cards of the rest of the plan', async () => {
    const ids = [
      ...PLAN.bodies.slice(0, 12).map(({ id }) => id),
      ...CORRIDOR.stops.map(({ id }) => id),
    ];
    const found = new Set<string>();
    for (const id of ids) {
      const card = show(PlaceCard, {
        choice: at(`place=${id}`),
        plan: PLAN,
        id,
        focusHeading: ignore,
        onclose: ignore,
      });
      for (const text of await foreignIn(card, lang)) found.add(text);
    }
    expect([...found]).toEqual([]);
  });

  it.each(TABS)('workbench %s', async (tab) => {
    const choice = at(
      `view=plan&tab=${tab}&${WANTED}&from=blue-silicon-valley&to=shinan-software-park`,
    );
    const root = show(TAB_OF[tab], { choice, plan: PLAN, handle: new MapHandle() });
    expect(await foreignIn(root, lang)).toEqual([]);
  });

  it.each([
    '',
    'park=marine-innovation-belt',
    `view=plan&tab=compare&${WANTED}`,
    `view=plan&tab=shortlist&${WANTED}`,
  ])('paper %s', async (query) => {
    const state = at(query);
    const map = (width: number, height: number) => node('svg', { width, height });
    const paper = show(PrintSheet, {
      state,
      sheet: sheetOf(state),
      workbench: { sheets: SHEETS, plan: PLAN },
      map,
      query,
      date: new Date(2026, 0, 9),
    });
    expect(await foreignIn(paper, lang)).toEqual([]);
  });

  it('everything around', async () => {
    const choice = at();
    const around = { corridor: CORRIDOR, lang, onSources: ignore, onClose: ignore };
    const papers = { ...around, citations: PLAN };
    const [, belt] = CORRIDOR.parks;
    const parts = {
      attribution: () => show(Attribution, around),
      tray: () => show(UnlocatedParks, { state: choice, hover: { park: null }, onSelect: ignore }),
      legend: () => show(LegendSheet, around),
      layers: () => show(LayerSheet, { choice, plan: PLAN }),
      'rest of the plan': () => show(DocumentSection, { choice, plan: PLAN }),
      sources: () => show(SourcesDialog, around),
      indicators: () => show(IndicatorsDialog, { ...papers, indicators: PLAN.indicators }),
      conflicts: () => show(ConflictsDialog, { ...papers, conflicts: PLAN.conflicts }),
      story: () => show(Story, { choice }),
      'kiosk, about': () => show(About, around),
      'kiosk, a park': () =>
        show(Facts, { lang, parts: belt ? briefOf(CORRIDOR, belt, lang).parts : [] }),
    };
    for (const [name, make] of Object.entries(parts))
      expect.soft(await foreignIn(make(), lang), name).toEqual([]);
  });

  it.each([8, 9, 10.5, 12])('words of the map at zoom %d', (zoom) => {
    const groups = markerGroups(
      sceneOf(CORRIDOR),
      { lang, dimmed: new Set(), selected: null },
      zoom,
      'x-',
    );
    const svg = toElement(
      node(
        'svg',
        {},
        groups.flatMap(({ marks }) => marks.flatMap(({ children }) => children)),
      ),
    );
    expect(foreignWords(svg, tagOf(lang))).toEqual([]);
    expect(svg.textContent).not.toMatch(/\p{sc=Han}[\s\u2002]\p{sc=Han}[\s\u2002]/u);
  });
});
