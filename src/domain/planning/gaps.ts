// Gap reading: what has no home in the parks, one, or many, as data with the facts behind each reading.
import type { Corridor } from '../corridor';
import type { BayId, LayerId, ParkId } from '../ids';
import type { Nearest } from '../nearest';
import type { Industry, Park } from '../schema';
import type { WholePlan } from '../whole-plan';
import { homesOf, type Home } from './carried';

/** An industry by how many parks carry it. The plan's lists that name it, with their lines, are in `industry`. */
export interface HomesReading {
  readonly kind: 'no-home' | 'one-home' | 'two-homes' | 'many-homes';
  readonly industry: Industry;
  /** In corridor order. */
  readonly homes: readonly Home[];
  /** One of the ring group `future`. */
  readonly isFuture: boolean;
}

/** An industry that no park related to the bay carries, and some park of another bay does. */
export interface BayLacks {
  readonly kind: 'bay-lacks';
  readonly bay: BayId;
  readonly industry: Industry;
  /** Parks related to this bay, none of which carries it. */
  readonly parks: readonly ParkId[];
  readonly elsewhere: readonly { readonly bay: BayId; readonly homes: readonly Home[] }[];
}

/** A platform of no park: no clause names it, and it is no part of one that a clause names. */
export interface PlatformWithoutPark {
  readonly kind: 'platform-without-park';
  readonly of: { readonly kind: 'platform' } | { readonly kind: 'body'; readonly layer: LayerId };
  readonly id: string;
  readonly lines: readonly number[];
  readonly sources: readonly string[];
  /** Derived, in a straight line; null where it is not located. */
  readonly nearest: Nearest<Park> | null;
}

export interface Gaps {
  /** In the order of the taxonomy. */
  readonly homes: readonly HomesReading[];
  /** Bay by bay, in the order of the taxonomy. */
  readonly bays: readonly BayLacks[];
  /** In the order of the layers and of the plan. */
  readonly platforms: readonly PlatformWithoutPark[];
}

/** Layers whose bodies are facilities, platforms or institutes of research. */
export const PLATFORM_LAYERS = [
  'marine-facilities',
  'marine-platforms',
  'research',
] as const satisfies readonly LayerId[];

export function gapsOf(corridor: Corridor, plan: WholePlan | null): Gaps {
  throw new Error('to come');
}
