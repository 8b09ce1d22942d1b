// How many parks can be compared at once.

export const COMPARED = { fewest: 2, most: 5 } as const;
