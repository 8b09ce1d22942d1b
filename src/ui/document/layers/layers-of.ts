// The layers a reader can put on the map, with their members, in one form for platforms and bodies.
import type { Corridor } from '../../../domain/corridor';
import type { Lang, Showable } from '../../../domain/ids';
import type { Bilingual } from '../../../domain/schema';
import { pick } from '../../../domain/text';
import type { WholePlan } from '../../../domain/whole-plan';
import type { CorridorState } from '../../../state/corridor-state.svelte';
import { PLAN } from '../document-messages';

export interface Member {
  readonly id: string;
  readonly name: Bilingual;
  readonly isLocated: boolean;
}

export interface ShownLayer {
  readonly id: Showable;
  readonly name: string;
  readonly shortName: string;
  readonly about: string;
  readonly members: readonly Member[];
}

export function layersOf(corridor: Corridor, plan: WholePlan, lang: Lang): readonly ShownLayer[] {
  const words = PLAN[lang];
  return [
    {
      id: 'platforms',
      name: words.platforms,
      shortName: words.platformsShort,
      about: words.platformsAbout,
      members: corridor.platforms.map(({ id, name, site }) => ({
        id,
        name,
        isLocated: site !== null,
      })),
    },
    ...plan.layers.map(({ id, name, shortName, about }) => ({
      id,
      name: pick(name, lang),
      shortName: pick(shortName, lang),
      about: pick(about, lang),
      members: plan
        .bodiesOf(id)
        .map((body) => ({ id: body.id, name: body.name, isLocated: body.sites.length > 0 })),
    })),
  ];
}

export function locatedIn({ members }: ShownLayer): number {
  return members.filter(({ isLocated }) => isLocated).length;
}

/** Opens the card of a member. */
export function openMember(choice: CorridorState, layer: Showable, id: string): void {
  if (layer === 'platforms') choice.selectPlatform(id);
  else choice.selectPlace(id);
}
