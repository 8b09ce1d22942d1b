// What the corridor calls its parks, its water and its line, on a page: put into it by the build.
export { TERMS } from 'virtual:corridor-terms';
