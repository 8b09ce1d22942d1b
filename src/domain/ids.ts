// The closed lists of the corridor: ids and vocabularies that stand in URLs and data, so they are promises.

export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

export const PARK_IDS = [
  'jiaozhou-bay-north',
  'blue-silicon-valley',
  'high-tech-industrial-park',
  'shinan-software-park',
  'new-tech-experimental-zone',
  'jiaonan-new-tech-zone',
  'rail-transit-demonstration-zone',
  'future-tech-park',
  'marine-innovation-belt',
  'science-and-technology-street',
] as const;
export type ParkId = (typeof PARK_IDS)[number];

export const BAY_IDS = ['aoshan-bay', 'jiaozhou-bay', 'lingshan-bay'] as const;
export type BayId = (typeof BAY_IDS)[number];

/** Ring groups, in the order their segments stand on a pearl, clockwise from the top. */
export const GROUP_IDS = [
  'information',
  'marine',
  'health',
  'equipment',
  'appliances',
  'materials',
  'services',
  'future',
] as const;
export type GroupId = (typeof GROUP_IDS)[number];

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
export type TransportKind = (typeof TRANSPORT_KINDS)[number];

/** The layers of what the plan names beside its parks, in the order of the plan. Each is a file of data. */
export const LAYER_IDS = [
  'marine-facilities',
  'marine-platforms',
  'research',
  'universities',
  'initiatives',
  'international',
  'services',
] as const;
export type LayerId = (typeof LAYER_IDS)[number];

/** What the map can show beyond the parks: the platforms of their clauses, and those layers. */
export const SHOWABLE = ['platforms', ...LAYER_IDS] as const;
export type Showable = (typeof SHOWABLE)[number];

/** What the page can lay open over the map: the plan's figures, and where sources disagree. */
export const PAPERS = ['indicators', 'conflicts'] as const;
export type Paper = (typeof PAPERS)[number];
