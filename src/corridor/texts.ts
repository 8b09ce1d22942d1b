// What is said of the corridor, on a page: put into it by the build, and of it only what is imported.
export { BUILD_TEXTS, PAGE_TEXTS } from 'virtual:corridor-texts';
