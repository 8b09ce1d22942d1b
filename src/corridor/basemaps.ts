// The base maps that the operator of the site has configured, on a page: put into it by the build.
export { BASE_IDS, BASEMAPS, NEAREST_ZOOM } from 'virtual:corridor-basemaps';
