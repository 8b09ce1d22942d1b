// @vitest-environment happy-dom
// The reader's own position as an end of what is measured: on the page alone, in no address, picture or file.
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { OWN_ID, type OwnEnd } from '../../../../src/domain/own-position';
import { node, toMarkup } from '../../../../src/map/svg/node';
import { sceneOf } from '../../../../src/ui/map/scene-of';
import { drawingOfMeasured } from '../../../../src/ui/workbench/measure/measured-drawing';
import { measuredOf, withoutOwn } from '../../../../src/ui/workbench/measure/measured-view';
import { all, CORRIDOR, one, textOf } from '../../list/panel';
import { plan, showTab } from './measure-tab';

const [PARK, OTHER] = CORRIDOR.parks.filter(({ sites }) => sites.length > 0);
const [SITE] = PARK?.sites ?? [];
if (!PARK || !OTHER || !SITE) throw new Error('Two parks of the corridor have no place.');
const OWN = { lon: SITE.lon + 0.05, lat: SITE.lat + 0.05, accuracyKm: 0.03 };
const SAVE = 'What is inside as CSV';
const ownEnds = (...ends: OwnEnd[]) => ({ ...OWN, ends });

function showWithOwn(address: string) {
  const shown = showTab(`lang=en&${address}`);
  shown.choice.shown.own = ownEnds();
  flushSync();
  const choose = (which: OwnEnd, value: string): void => {
    const select = all(shown.tab, 'select')[which === 'from' ? 0 : 1] as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    flushSync();
  };
  return { ...shown, choose };
}

describe('the own position', () => {
  it('is offered once it is known, and measured with its ±', () => {
    const { tab, choice, choose } = showWithOwn(`to=${OTHER.id}`);
    choose('from', OWN_ID);
    expect(textOf(one(tab, '[data-fact="measure/distance"]'))).toMatch(
      /My position → .+: [\d.]+ ± [\d.]+ km/,
    );
    expect(textOf(tab)).toContain('left out of links, pictures and files');
    expect(textOf(tab)).not.toContain(SAVE);
    expect(choice.url.measure).toEqual({ from: '', to: OTHER.id, radius: 10 });
  });

  it('gives way to whatever is chosen next, by hand or by an address', () => {
    const { tab, choice, choose } = showWithOwn(`to=${OTHER.id}`);
    choose('from', OWN_ID);
    choose('from', PARK.id);
    expect(choice.shown.own?.ends).toEqual([]);
    expect(textOf(tab)).toContain(SAVE);
    choose('from', OWN_ID);
    choice.workbench.span({ from: PARK.id });
    flushSync();
    expect(textOf(tab)).not.toContain('My position →');
  });

  it('is no end any more when it is taken back', () => {
    const { tab, choice, choose } = showWithOwn(`to=${OTHER.id}`);
    choose('from', OWN_ID);
    choice.shown.own = null;
    flushSync();
    expect(all(tab, '[data-fact="measure/distance"]')).toEqual([]);
  });
});

describe('a picture of what is measured', () => {
  const scene = sceneOf(CORRIDOR);
  const drawnOf = (from: string, ...ends: OwnEnd[]): string => {
    const measured = measuredOf(CORRIDOR, plan, { from, to: '', radius: 10 }, ownEnds(...ends));
    const marks = drawingOfMeasured(measured)
      ?.groups(scene, 'en', 10)
      .flatMap((group) => group.marks);
    return (marks ?? []).map(({ children }) => toMarkup(node('g', {}, children))).join('');
  };

  it('has nothing of an end that is the own position', () => {
    expect(drawnOf('', 'from', 'to')).toBe('');
    const other = drawnOf(PARK.id, 'to');
    expect(other).toContain('>A</text>');
    expect(other).not.toContain('>B</text>');
    expect(other).not.toContain('±');
  });

  it('leaves what has no such end as it is', () => {
    const asked = { from: PARK.id, to: OTHER.id, radius: 10 };
    const measured = measuredOf(CORRIDOR, plan, asked, ownEnds('from'));
    expect(withoutOwn(measured)).toBe(measured);
  });
});
