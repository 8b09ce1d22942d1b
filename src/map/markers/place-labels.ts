// Where the names of marks go: each takes the first of its places that covers nothing already placed. Pixels throughout.
import {
  boxOf,
  overlaps,
  type Box,
  type Label,
  type PlacedLabel,
  type Side,
  type Stroke,
} from '../svg/label-boxes';
import { isCrossed } from '../svg/obstacles';

/**
 * Places labels in the order given, clear of the obstacles and of each other; one that fits nowhere is left
 * out. Same input, same output.
 */
export function placeLabels(
  labels: readonly Label[],
  obstacles: readonly Box[],
  strokes: readonly Stroke[] = [],
): ReadonlyMap<string, PlacedLabel> {
  const taken: Box[] = [...obstacles];
  const placed = new Map<string, PlacedLabel>();
  const put = (label: Label, side: Side, box: Box): void => {
    taken.push(box);
    placed.set(label.key, { key: label.key, side, box });
  };
  for (const label of labels) {
    for (const side of label.sides) {
      const box = boxOf(label, side);
      const isFree =
        !taken.some((one) => overlaps(one, box)) &&
        !strokes.some((stroke) => isCrossed(box, stroke));
      if (!isFree) continue;
      put(label, side, box);
      break;
    }
  }
  return placed;
}
