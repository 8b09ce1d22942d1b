// The park under the pointer or the focus, kept so that list and map answer each other.
import type { ParkId } from '../../domain/ids';
import type { Hover } from '../list/hover';

export class HoveredPark implements Hover {
  park = $state<ParkId | null>(null);
}
