// The land that is drawn, by the names of its files, on a page: put into it by the build.
export { LAND } from 'virtual:corridor-land-names';
