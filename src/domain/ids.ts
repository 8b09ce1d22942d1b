// The ids and the closed lists that stand in URLs and data, so they are promises.
import type { Flavor } from 'valibot';

export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

/** Ids of the corridor's own things: which there are, and in which order, the data say. The contracts tell them apart. */
export type ParkId = string & Flavor<'ParkId'>;
/** A body of water that parks lie on, whatever it is called. */
export type BayId = string & Flavor<'BayId'>;
/** A group of industries, which is a segment of a pearl's ring. */
export type GroupId = string & Flavor<'GroupId'>;
/** A layer of what the plan names beside its parks. */
export type LayerId = string & Flavor<'LayerId'>;

/** `stated`: a clause says it. `derived`: we computed it. `sourced`: another source says it. */
export const BASES = ['stated', 'derived', 'sourced'] as const;
export type Basis = (typeof BASES)[number];

/** How a clause names a term: what it focuses on, what it develops in detail, what it already has. */
export const ROLES = ['focus', 'segment', 'strength'] as const;
export type Role = (typeof ROLES)[number];

/** How well a position is known, sharpest first. */
export const PRECISIONS = ['building', 'campus', 'neighbourhood', 'township', 'district'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;

export const TRANSPORT_KINDS = ['airport', 'port', 'station'] as const;

/** What the map can show beyond the parks: the platforms of their clauses, and the layers. */
export type Showable = 'platforms' | LayerId;

/** What the page can lay open over the map: the plan's figures, and where sources disagree. */
export const PAPERS = ['indicators', 'conflicts'] as const;
export type Paper = (typeof PAPERS)[number];

/** What is under the corridor where no base map is: in an address, and so no id of one. */
export const CHART = 'chart';
