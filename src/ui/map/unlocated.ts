// Parks that stand at no place of the map, as a picture shows them in its corner.
import type { Corridor } from '../../domain/corridor';
import type { Lang, ParkId } from '../../domain/ids';
import { pick } from '../../domain/text';
import type { Unlocated } from '../../map/svg/corners';
import { SHELL } from '../shell/messages';

interface View {
  readonly corridor: Corridor;
  readonly lang: Lang;
  readonly dimmed: ReadonlySet<ParkId>;
}

export function unlocatedOf({ corridor, lang, dimmed }: View): readonly Unlocated[] {
  return corridor.parks
    .filter(({ sites }) => sites.length === 0)
    .map((park) => ({
      groups: corridor.groupsOf(park.id),
      name: pick(park.shortName, lang),
      note: SHELL[lang].notPublished,
      isDimmed: dimmed.has(park.id),
    }));
}
