// The languages of the corridor, the first being that of its first page; put into a page by the build.
export { LANGUAGES } from 'virtual:corridor-languages';
