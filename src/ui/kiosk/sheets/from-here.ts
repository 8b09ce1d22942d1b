// How far a park is from where the screen stands.
import { kmBetween } from '../../../domain/distance';
import type { Lang } from '../../../domain/ids';
import type { Park } from '../../../domain/schema';
import { formatKm, formatPlusMinus } from '../../../domain/kilometres';
import { pick } from '../../../domain/text';
import type { Here } from '../../../state/kiosk-settings';
import type { BriefPart } from '../../print/brief';
import { SHELL } from '../../shell/messages';
import { KIOSK } from '../messages';

/** One part with a line for each site; none where either end is unknown. */
export function fromHere(here: Here | null, park: Park, lang: Lang): readonly BriefPart[] {
  if (!here || park.sites.length === 0) return [];
  const lines = park.sites.map((site) => ({
    text: `${pick(site.name, lang)}: ${formatKm(kmBetween(here, site))} ${formatPlusMinus(site.uncertaintyKm)}`,
    note: SHELL[lang].basis.derived,
  }));
  return [{ title: KIOSK[lang].fromHere, lines }];
}
