// Fetches the parts of the filters that come when they are asked for.
export const lazyFacets = () => import('./facet-parts');
