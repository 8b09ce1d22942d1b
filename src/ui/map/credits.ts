// Whose work the map is, and what kind of map, in one line that breaks only between its parts.
import { CREDITS } from '#corridor';
import { BASEMAPS } from '#corridor/basemaps';
import type { Corridor } from '../../domain/corridor';
import type { Lang } from '../../domain/ids';
import { SHELL } from '../shell/messages';

/** `drawn` is the id of the base map below, which brings its own. */
export function creditsOf(
  { site, sources }: Corridor,
  lang: Lang,
  drawn?: string,
  bases = BASEMAPS,
): string {
  const base = bases.find(({ id }) => id === drawn);
  const numbers = [base?.approvalNumber, site.mapApprovalNumber].filter(Boolean).join(' · ');
  const kind = numbers ? SHELL[lang].approval(numbers) : SHELL[lang].schematic;
  return [kind, ...(base ? [base.attribution] : []), ...CREDITS, sources.plan.number]
    .map((part) => part.replaceAll(' ', '\u00a0'))
    .join(' · ');
}
