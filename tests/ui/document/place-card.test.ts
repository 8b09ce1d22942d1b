// @vitest-environment happy-dom
// The cards of bodies and of transport: their terms verbatim, their aims, and what is not known said so.
import { describe, expect } from 'vitest';
import { LANGS } from '../../../src/domain/ids';
import PlaceCard from '../../../src/ui/document/body/PlaceCard.svelte';
import { planFixture } from '../../fixtures/plan';
import { all, button, choiceAt, click, one, plain, show, textOf } from '../list/panel';
import { ofQingdao } from '../../fixtures/of-qingdao';

const plan = planFixture();

function cardOf(id: string, lang: string) {
  const choice = choiceAt(`?lang=${lang}&place=${id}`);
  const ignore = (): void => undefined;
  const card = show(PlaceCard, { choice, plan, id, focusHeading: ignore, onclose: ignore });
  return { choice, card: one(card, 'aside') };
}

describe.each(LANGS)('the card of every body (%s)', (lang) => {
  ofQingdao.each(plan.bodies.map((body) => [body.id, body] as const))('%s', (id, body) => {
    const { card } = cardOf(id, lang);
    const said = textOf(card);
    expect(textOf(one(card, 'h2'))).toBe(plain(body.name[lang]));
    expect(said).toContain(body.term);
    if (body.aim) expect(said).toContain(plain(body.aim.text[lang]));
    for (const site of body.sites) expect(said).toContain(plain(site.method[lang]));
    if (body.sites.length > 0) expect(said).toContain('±');
    else {
      expect(said).not.toContain('±');
      expect(all(card, '[data-fact="unlocated"]')).toHaveLength(1);
    }
  });
});

describe('a card of a place', () => {
  ofQingdao('leads to the body that it is a part of, and back', () => {
    const { card, choice } = cardOf('deepsea-data-centre', 'zh');
    click(button(card, plan.body('nat-deepsea-base')?.name.zh ?? '?'));
    expect(choice.selection).toEqual({ kind: 'place', id: 'nat-deepsea-base' });
    const whole = cardOf('nat-deepsea-base', 'zh');
    click(button(whole.card, plan.body('deepsea-data-centre')?.name.zh ?? '?'));
    expect(whole.choice.selection).toEqual({ kind: 'place', id: 'deepsea-data-centre' });
  });

  ofQingdao('says which others share its point, and how far the nearest park is', () => {
    const { card } = cardOf('cas-ocean-megacentre', 'en');
    expect(textOf(card)).toContain('Shares one approximate point with');
    expect(textOf(card)).toContain('Both borrow the same approximate point');
  });

  ofQingdao('of the airport has its position, its ± and the nearest park', () => {
    const { card, choice } = cardOf('airport', 'en');
    expect(textOf(card)).toContain('± 1 km');
    const [nearest] = all(card, '[data-fact="place/airport/nearest"] li button');
    if (!nearest) throw new Error('there is no nearest park');
    click(nearest);
    expect(choice.selection).toMatchObject({ kind: 'park' });
  });
});
