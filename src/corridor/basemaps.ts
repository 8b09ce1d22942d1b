// The base maps that the operator of the site has configured, on a page: put into it by the build.
export { BASEMAPS } from 'virtual:corridor-basemaps';
