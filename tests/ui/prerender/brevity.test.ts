// A page with many parks leaves out its least important words, and never a name.
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/domain/ids';
import { coarseLand } from '../../../src/map/svg/coarse-land';
import { readOverview } from '../../../src/pipeline/data-set';
import { FIRST_ROUND_TRIP, fitted, LEFT_OUT, leavesOut } from '../../../src/ui/prerender/brevity';
import { html } from '../../../src/ui/prerender/markup';
import { renderPage } from '../../../src/ui/prerender/render-page';
import { corridorFixture } from '../../fixtures/corridor';

/** Bytes that no compression makes fewer of: two characters for each. */
const heavy = (bytes: number): string => randomBytes(bytes).toString('hex');

describe('what is fitted', () => {
  it('says everything where that fits', () => {
    expect(fitted((leftOut) => leftOut)).toBe('nothing');
  });

  it('leaves out no more than it must', () => {
    const pages = new Map(
      LEFT_OUT.map((leftOut) => [
        leftOut,
        leavesOut(leftOut, 'platforms') ? leftOut : heavy(FIRST_ROUND_TRIP),
      ]),
    );
    expect(fitted((leftOut) => pages.get(leftOut) ?? '')).toBe('platforms');
  });

  it('is the shortest where nothing fits', () => {
    const asked: string[] = [];
    fitted((leftOut) => {
      asked.push(leftOut);
      return heavy(FIRST_ROUND_TRIP);
    });
    expect(asked).toEqual([...LEFT_OUT]);
  });
});

describe.each(LANGS)('the page (%s)', (lang) => {
  const corridor = corridorFixture();
  const land = coarseLand(readOverview());
  const pages = LEFT_OUT.map((leftOut) => renderPage(corridor, land, lang, leftOut).body);

  it('is shorter with each step', () => {
    pages.slice(1).forEach((page, i) => expect(page.length).toBeLessThan(pages[i]?.length ?? 0));
  });

  it('names every park and its groups in the shortest too', () => {
    const names = corridor.parks.flatMap(({ id, name }) => [
      name[lang],
      ...corridor.taxonomy.groups
        .filter((group) => corridor.groupsOf(id).includes(group.id))
        .map((group) => group.name[lang]),
    ]);
    const shortest = pages.at(-1) ?? '';
    expect(names.filter((name) => !shortest.includes(html`${name}`.markup))).toEqual([]);
  });
});
