// What can be marked on the map beside the parks: one mark for each site of a platform, a body or a transport place.
import type { Showable } from '../../domain/ids';
import type { Bilingual, Site } from '../../domain/schema';
import type { MapTarget } from '../contract';

export interface PlaceMarker {
  /** Of the site, and unlike any other. */
  readonly key: string;
  readonly target: MapTarget;
  /** Null for transport, which the map has drawn already: only its ring and its ± are added. */
  readonly layer: Showable | null;
  readonly name: Bilingual;
  readonly site: Site;
}

/** What a mark looks like: filled where the position is sharp, hollow and dashed where it is vague. */
export type Tier = 'sharp' | 'area' | 'vague' | 'district';

export function tierOf({ precision }: Pick<Site, 'precision'>): Tier {
  switch (precision) {
    case 'building':
    case 'campus':
      return 'sharp';
    case 'neighbourhood':
      return 'area';
    case 'township':
      return 'vague';
    case 'district':
      return 'district';
  }
}
