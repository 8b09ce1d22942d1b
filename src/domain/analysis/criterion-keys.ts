// What nearness can be wanted to: ids that stand in addresses, so they are promises.

export const NEARNESS_KEYS = ['airport', 'port', 'rail', 'university', 'platform'] as const;
export type NearnessKey = (typeof NEARNESS_KEYS)[number];
