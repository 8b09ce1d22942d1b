/** Pixels of the picture beside a link: Open Graph's usual proportion. */
export const SOCIAL_SIZE = { width: 1200, height: 630 } as const;
