// Whose work the map is, and what kind of map, in one line that breaks only between its parts.
import { CREDITS } from '#corridor';
import type { Corridor } from '../../domain/corridor';
import type { Lang } from '../../domain/ids';
import { SHELL } from '../shell/messages';

export function creditsOf({ site, sources }: Corridor, lang: Lang): string {
  const { mapApprovalNumber } = site;
  const kind = mapApprovalNumber ? SHELL[lang].approval(mapApprovalNumber) : SHELL[lang].schematic;
  return [kind, ...CREDITS, sources.plan.number]
    .map((part) => part.replaceAll(' ', '\u00a0'))
    .join(' · ');
}
