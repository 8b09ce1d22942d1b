// How the name of a bay lies in its water: one rule for all, and what the corridor says otherwise of some.
import { BAY_LABELS } from '#corridor';
import type { WaterLabel } from '../domain/profile-schema';

export type BayLabelPlace = NonNullable<WaterLabel['places']>[number];

export interface BayLabelRule {
  /** Px at zoom 8, 10 and 13. */
  readonly size: readonly [number, number, number];
  readonly bothFrom: number;
  readonly places: readonly BayLabelPlace[];
}

const CENTRE: BayLabelPlace = { from: 0, anchor: 'center', offset: [0, 0] };

/** In the middle of the water, large enough to be read across it, in both languages as soon as there is some room. */
const RULE: BayLabelRule = {
  size: [12.5, 21, 34],
  bothFrom: 8.8,
  places: [CENTRE],
};

/** The rule with what is said otherwise. */
const ruleWith = ({ size, bothFrom, places }: WaterLabel = {}): BayLabelRule => ({
  size: size ?? RULE.size,
  bothFrom: bothFrom ?? RULE.bothFrom,
  places: places ?? RULE.places,
});

const OWN: ReadonlyMap<string, BayLabelRule> = new Map(
  BAY_LABELS.map(({ id, ...label }) => [id, ruleWith(label)]),
);

export const bayLabelRule = (bay: string): BayLabelRule => OWN.get(bay) ?? RULE;

/** The place that holds at a zoom: the last that begins at or before it. */
export const bayLabelPlace = ({ places }: BayLabelRule, zoom: number): BayLabelPlace =>
  places.findLast(({ from }) => from <= zoom) ?? CENTRE;
