// The park under the pointer or the keyboard focus, which list and map show to each other.
import type { ParkId } from '../../domain/ids';

export interface Hover {
  park: ParkId | null;
}
