// Fetches the parts of the filters that come when they are asked for.
export const lateFacets = () => import('./facet-parts');
