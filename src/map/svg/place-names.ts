// Where the names of parks stand: beside their pearl where that is free, else some way off at the end of a leader.
// Pixels throughout. Same input, same output.
import {
  boxOf,
  overlaps,
  type Box,
  type Label,
  type PlacedLabel,
  type Side,
  type Stroke,
} from './label-boxes';
import { doCross, grown, isCrossed, lengthOf } from './obstacles';

export interface NamedLabel extends Label {
  /** Of what it names: a leader begins at its edge. */
  readonly radius: number;
  /** Places farther off than `sides`, for what finds none of those free. */
  readonly farSides?: readonly Side[];
  /** Stands in any case, on whatever costs least. */
  readonly isHeld?: boolean;
}

export interface Ground {
  /** What no name lies on, and no leader runs through. */
  readonly boxes: readonly Box[];
  /** What no name lies on. */
  readonly strokes: readonly Stroke[];
  /** What a name lies on where there is nothing better. */
  readonly ties: readonly Stroke[];
}

interface Candidate extends PlacedLabel {
  readonly cost: number;
}

/** Between a name and whatever it must not touch. */
const AIR = 1;
/** A name farther from its pearl than this, in px, has a leader. */
const NEAR = 10;
/** Half its width, in px. */
const LEADER_HALF = 0.6;
/** What a name costs on something, in the price of one place further down the list of its sides. */
const TIE = 5;
const LEADER = 6;
const LEADER_PX = 0.15;
const IMPOSSIBLE = 1000;

/** The nearest point of a box. */
const nearest = ({ left, top, right, bottom }: Box, x: number, y: number) => ({
  x: Math.min(Math.max(x, left), right),
  y: Math.min(Math.max(y, top), bottom),
});

/** From the edge of what is named to its name, where that stands off. */
function leaderOf(label: NamedLabel, box: Box): Stroke | null {
  const to = nearest(box, label.x, label.y);
  const far = Math.hypot(to.x - label.x, to.y - label.y);
  if (far < label.radius + NEAR) return null;
  const share = label.radius / far;
  const from = {
    x: label.x + (to.x - label.x) * share,
    y: label.y + (to.y - label.y) * share,
  };
  return { from, to, half: LEADER_HALF };
}

/** What a place costs by itself: too much where it lies on something. */
function candidateOf(label: NamedLabel, side: Side, rank: number, ground: Ground): Candidate {
  const box = boxOf(label, side);
  const around = grown(box, AIR);
  const leader = leaderOf(label, box);
  const lies = (stroke: Stroke): boolean => isCrossed(around, stroke);
  const isBlocked =
    ground.boxes.some((one) => overlaps(one, around)) ||
    ground.strokes.some(lies) ||
    (leader !== null && ground.boxes.some((one) => isCrossed(one, leader) && !isOn(one, label)));
  const cost =
    rank +
    ground.ties.filter(lies).length * TIE +
    (leader ? LEADER + lengthOf(leader) * LEADER_PX : 0);
  return { key: label.key, side, box, leader, cost: isBlocked ? cost + IMPOSSIBLE : cost };
}

const isOn = ({ left, top, right, bottom }: Box, { x, y }: NamedLabel): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The possible places, the cheapest first; where there is none, the least bad of a name that is held. */
function candidatesOf(label: NamedLabel, sides: readonly Side[], ground: Ground): Candidate[] {
  const found = sides
    .map((side, rank) => candidateOf(label, side, rank, ground))
    .sort((a, b) => a.cost - b.cost);
  const possible = found.filter(({ cost }) => cost < IMPOSSIBLE);
  return possible.length > 0 || label.isHeld !== true ? possible : found.slice(0, 1);
}

function areInConflict({ box: a, leader: from }: PlacedLabel, { box: b, leader: to }: PlacedLabel) {
  return (
    overlaps(grown(a, AIR), b) ||
    (from && isCrossed(grown(b, AIR), from)) ||
    (to && isCrossed(grown(a, AIR), to)) ||
    (from && to && doCross(from, to))
  );
}

const ROUNDS = 8;

/** A label and the places it may take. */
interface Choice {
  readonly label: NamedLabel;
  readonly candidates: readonly Candidate[];
}

/**
 * Each takes what is cheapest beside the others, those with few places first; then each in turn moves to what is cheaper
 * now, until none does.
 */
function settle(choices: readonly Choice[]): ReadonlyMap<string, Candidate> {
  const chosen = new Map<string, Candidate>();
  const cheapest = ({ label, candidates }: Choice): Candidate | undefined => {
    const others = [...chosen.values()].filter(({ key }) => key !== label.key);
    let best: Candidate | undefined;
    let least = Infinity;
    for (const candidate of candidates) {
      if (candidate.cost >= least) break;
      const clashes = others.filter((other) => areInConflict(candidate, other)).length;
      const cost = candidate.cost + clashes * IMPOSSIBLE;
      if (cost < least) [best, least] = [candidate, cost];
    }
    return best;
  };
  const order = [...choices].sort((a, b) => a.candidates.length - b.candidates.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const choice of order) {
      const best = cheapest(choice);
      if (!best || best === chosen.get(choice.label.key)) continue;
      chosen.set(choice.label.key, best);
      moved = true;
    }
    if (!moved) break;
  }
  return chosen;
}

/**
 * A place for each label that has a possible one. Places near by are tried first; then what finds none of them free, and what
 * is in its way, may go farther off; then all may. Of two that are still in each other's way, the later in the list goes.
 */
export function placeNames(
  labels: readonly NamedLabel[],
  ground: Ground,
): ReadonlyMap<string, PlacedLabel> {
  const lost = (chosen: ReadonlyMap<string, Candidate>): readonly string[] =>
    labels.flatMap(({ key }) => {
      const own = chosen.get(key);
      const isFree =
        own &&
        own.cost < IMPOSSIBLE &&
        ![...chosen.values()].some((one) => one !== own && areInConflict(own, one));
      return isFree ? [] : key;
    });
  const choicesOf = (goesFar: (key: string) => boolean): Choice[] =>
    labels.map((label) => {
      const far = goesFar(label.key) ? label.farSides : undefined;
      return { label, candidates: candidatesOf(label, [...label.sides, ...(far ?? [])], ground) };
    });
  let chosen = settle(choicesOf(() => false));
  const stuck = lost(chosen);
  for (const goesFar of [(key: string) => stuck.includes(key), () => true]) {
    const left = lost(chosen).length;
    if (left === 0) break;
    const next = settle(choicesOf(goesFar));
    if (lost(next).length < left) chosen = next;
  }
  const kept = new Map<string, Candidate>();
  const isHeld = (label: NamedLabel): boolean => label.isHeld === true;
  for (const label of [...labels.filter(isHeld), ...labels.filter((one) => !isHeld(one))]) {
    const place = chosen.get(label.key);
    if (!place) continue;
    const isFree = ![...kept.values()].some((other) => areInConflict(place, other));
    if (isFree || isHeld(label)) kept.set(label.key, place);
  }
  return kept;
}
